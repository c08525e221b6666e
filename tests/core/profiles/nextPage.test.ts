import { describe, expect, it } from 'vitest'
import { emptyProfile, learnProfile } from '../../../src-core/reading/learnProfile'
import { readPage } from '../../../src-core/reading/readPage'
import { documentFromGold } from '../../support/documentFromGold'
import { layOut } from '../../support/layOut'
import { type Figures, score } from '../../support/score'
import { type Pair, pairs } from '../../support/sources/pairs'

const meanOf = (figures: Figures) => {
  const values = Object.values(figures).filter((value) => value !== null)
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The mean of page 2's figures, without and with what page 1 taught when an editor had corrected it. */
function readNext({ publication, corrected, next }: Pair): [without: number, having: number] {
  const first = layOut(corrected)
  const second = layOut(next)
  const document = documentFromGold(first.text, first.gold)
  const profile = learnProfile(emptyProfile(publication), first.text, document, corrected.name)
  const page = { name: `${next.name}.txt`, folder: '', place: 0, text: second.text, encoding: 'utf-8' }
  return [meanOf(score(second.gold, readPage(page))), meanOf(score(second.gold, readPage(page, profile)))]
}

describe('a paper’s profile', () => {
  const results = pairs.map((pair) => [pair.publication, ...readNext(pair)] as const)

  it('has five papers to show it on', () => {
    expect(new Set(pairs.map(({ publication }) => publication)).size).toBe(5)
  })

  it('lets the next page be read better when the first was corrected', () => {
    const [before, after] = [1, 2].map((i) => results.reduce((sum, row) => sum + Number(row[i]), 0) / 5)
    expect(after).toBeGreaterThan((before ?? 1) + 0.02)
  })

  it.each(results)('does not let the next page of %s fall', (_publication, before, after) => {
    expect(after).toBeGreaterThanOrEqual(before - 0.01)
  })
})
