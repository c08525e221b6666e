import { describe, expect, it } from 'vitest'
import { frequencyOf } from '../../../src-core/model/habits'
import { emptyProfile, learnProfile } from '../../../src-core/reading/learnProfile'
import { readPage } from '../../../src-core/reading/readPage'
import { documentFromGold } from '../../support/documentFromGold'
import { layOut } from '../../support/layOut'
import { plainHabits, type SourcePage } from '../../support/source'
import { qingxi } from '../../support/sources/qingxi'
import { vertical } from '../../support/sources/republican'

const learn = (page: SourcePage) => {
  const { text, gold } = layOut(page)
  return learnProfile(emptyProfile('清溪日报'), text, documentFromGold(text, gold), page.name)
}
const plain = (habits: Partial<SourcePage['habits']>): SourcePage => ({
  name: 'plain',
  habits: { ...plainHabits, ...habits },
  furniture: ['清溪日报'],
  articles: qingxi.articles.map(({ own: _own, caption: _caption, ...article }) => article),
})
const words = (page: SourcePage, habit: 'headlinesBelow' | 'blankBeforeParagraph' | 'blankInParagraph') =>
  frequencyOf(learn(page).habits[habit])

describe('learnProfile', () => {
  it('learns from a corrected page where headlines stand', () => {
    expect(words(plain({ head: 'below' }), 'headlinesBelow')).toBe('always')
    expect(words(plain({ head: 'above' }), 'headlinesBelow')).toBe('never')
  })

  it('learns what a blank line means', () => {
    expect(words(plain({}), 'blankBeforeParagraph')).toBe('always')
    expect(words(plain({ blankBetweenParagraphs: false }), 'blankBeforeParagraph')).toBe('never')
    expect(words(plain({}), 'blankInParagraph')).toBe('never')
    expect(words(plain({ columnLines: 5 }), 'blankInParagraph')).toBe('rarely')
  })

  it.each([0, 1, 2] as const)('learns an indent of %i em, and the width of the column', (indent) => {
    const { indents, measures } = learn(plain({ indent, measure: 14 })).habits
    expect(indents.indexOf(Math.max(...indents))).toBe(indent)
    expect(measures[0]?.ems).toBe(14)
  })

  it('knows vertical pages', () => {
    expect(learn(vertical).habits.verticalLines.yes).toBeGreaterThan(4)
    expect(learn(qingxi).habits.verticalLines.yes).toBe(0)
  })

  it('counts how many articles have a subtitle, a kicker, a dateline, a byline', () => {
    const { subtitles, kickers, datelines, bylines } = learn(qingxi).habits
    expect([subtitles, kickers, datelines, bylines]).toEqual([
      { yes: 3, of: 6 },
      { yes: 1, of: 6 },
      { yes: 5, of: 6 },
      { yes: 1, of: 6 },
    ])
  })

  it('adds pages up, each once, and leaves alone what an editor set', () => {
    const { text, gold } = layOut(plain({}))
    const document = documentFromGold(text, gold)
    const first = learnProfile(emptyProfile('x'), text, document, '1')
    expect(learnProfile(first, text, document, '1')).toBe(first)
    const second = learnProfile({ ...first, fixed: ['subtitles', 'indents'] }, text, document, '2')
    expect(second.habits.headlinesBelow.of).toBe(2 * first.habits.headlinesBelow.of)
    expect(second.habits.subtitles).toEqual(first.habits.subtitles)
    expect(second.habits.indents).toEqual(first.habits.indents)
    expect(second.pages).toEqual(['1', '2'])
  })

  it('finds the same habits in a page that is read without a mistake', () => {
    const { text } = layOut(plain({ head: 'above' }))
    const reading = readPage({ name: 'p', folder: '', place: 0, text, encoding: 'utf-8' })
    const { headlinesBelow, blankBeforeParagraph, measures } = learn(plain({ head: 'above' })).habits
    expect(reading.page.habits).toMatchObject({ headlinesBelow, blankBeforeParagraph, measures })
  })
})
