import { describe, expect, it } from 'vitest'
import type { CutBody } from '../../../src-core/articles/buildParagraphs'
import { expectLeads } from '../../../src-core/articles/expectLeads'
import { measureLines } from '../../../src-core/lines/measureLines'
import { readPage } from '../../../src-core/reading/readPage'

/** An article of two pieces: what stands before the first place where a paragraph may end, and the rest. */
interface Opening {
  lead: string
  /** Log-odds that the second piece begins a paragraph, by its lines. */
  ends: number
}

const rest = 'The board meets again in June.'

/** The log-odds of each second piece, once the others' leads have been looked at. */
function endsOf(openings: readonly Opening[], language = 'en'): number[] {
  const texts = openings.flatMap(({ lead }) => [...lead.split('\n'), rest])
  const lines = measureLines(texts.join('\n'))
  let at = 0
  const bodies = openings.map(({ lead, ends }): CutBody => {
    const count = lead.split('\n').length
    const piece = (from: number, to: number) => ({
      block: 0,
      use: 'body' as const,
      lines: Array.from({ length: to - from }, (_, i) => from + i),
      length: 60,
      begins: 0,
      apart: 0,
      parted: false,
    })
    const pieces = [piece(at, at + count), piece(at + count, at + count + 1)]
    at += count + 1
    return { decisions: [], pieces, odds: [100, ends], lead: 0 }
  })
  return expectLeads(bodies, lines, language).map(({ odds }) => odds[1] ?? 0)
}

const single = 'Passengers on the harbour ferry will\npay forty pence more from May.'
const double = 'Ferry fares will rise soon. Mr. Reed\nsaid that fuel costs had doubled.'
const title = 'Pupils at the hill school thanked Mr.\nReed and Dr. Hale for their new roof.'

describe('expectLeads', () => {
  it('ends a lead of one sentence where the page’s other articles open so', () => {
    const [, , doubtful] = endsOf([
      { lead: single, ends: 5 },
      { lead: title, ends: 5 },
      { lead: single, ends: -1 },
    ])
    expect(doubtful).toBeGreaterThan(0)
  })

  it('does not where they open with more, or go on after one', () => {
    const [, , , doubtful] = endsOf([
      { lead: double, ends: 5 },
      { lead: double, ends: 5 },
      { lead: single, ends: -5 },
      { lead: single, ends: 0 },
    ])
    expect(doubtful).toBeLessThan(0)
  })

  it('says nothing of a lead of several sentences', () => {
    expect(
      endsOf([
        { lead: single, ends: 5 },
        { lead: double, ends: -1 },
      ])[1],
    ).toBe(-1)
  })

  it('expects nothing of a lone Chinese article, whose leads are of either kind', () => {
    expect(endsOf([{ lead: '清溪旧桥今秋改建，工期十四个月。', ends: 0.5 }], 'zh')).toEqual([0.5])
  })

  it('parts a lead that ends with a full line from the text below it', () => {
    const page = `Library lends tools as well

Readers at the town library can
now take home drills, ladders
and saws with their books.
Everything has been given by
residents who no longer need it.
A volunteer checks each tool
when it comes back. Nothing may
be kept for longer than a week.`
    const { articles } = readPage({ name: 'p.txt', folder: '', place: 0, text: page, encoding: 'utf-8' })
    const [lead] = articles.flatMap(({ paragraphs }) => paragraphs)
    expect(lead?.text.endsWith('with their books.')).toBe(true)
  })
})
