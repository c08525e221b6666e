import type { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import type { PageDocument } from '../../../src-core/model/document'
import { mergeWithPreviousArticle } from '../../../src-renderer/editor/commands/mergeWithPreviousArticle'
import { setMetadata } from '../../../src-renderer/editor/commands/setMetadata'
import { describeChange } from '../../../src-renderer/editor/history/describeChange'
import { takeBackGroup } from '../../../src-renderer/editor/history/takeBackGroup'
import { timelineOf } from '../../../src-renderer/editor/history/timelineKey'
import { undo } from '../../../src-renderer/editor/history/undo'
import { metadataIn } from '../../../src-renderer/editor/metadata/metadataOf'
import { pageOf, run, select, stateOf } from './pageState'

const inferred = { section: 'kicker', reporters: 'opening' } as const
const page = withMetadata(pageOf(['headline: 春种', 'body: 雨后'], ['headline: 秋收', 'body: 晴天'], []))

/** The first article with a section and a reporter, both inferred, on a page whose number is. */
function withMetadata(document: PageDocument): PageDocument {
  const [first] = document.content
  if (first.type === 'article') {
    first.attrs.metadata = { section: '民生', reporters: ['王强'], inferred: { ...inferred } }
  }
  document.attrs.metadata = { number: '3', inferred: { number: 'furniture' } }
  return document
}

const of = (state: EditorState, article: string | null = 'a0') => metadataIn(state.doc, article)

it('takes a value that an editor gave for no longer inferred, one by one', () => {
  const changed = run(stateOf(page), setMetadata('a0', 'reporters', ['王强', ' 周敏 ', '']))
  expect(of(changed)).toEqual({
    section: '民生',
    reporters: ['王强', '周敏'],
    inferred: { section: 'kicker' },
  })
  const confirmed = run(changed, setMetadata('a0', 'section', '民生'))
  expect(of(confirmed)).toEqual({ section: '民生', reporters: ['王强', '周敏'] })
  expect(run(confirmed, setMetadata('a0', 'section', '民生'))).toBe(confirmed)
})

it('takes a value out, and says what was not known', () => {
  const without = run(stateOf(page), setMetadata('a0', 'section', '  '))
  expect(of(without)).toEqual({ reporters: ['王强'], inferred: { reporters: 'opening' } })
  expect(of(run(without, setMetadata('a0', 'dateline', '本报讯')))).toMatchObject({ dateline: '本报讯' })
  expect(of(run(stateOf(page), setMetadata('a1', 'dateline', '本报讯')), 'a1')).toEqual({
    dateline: '本报讯',
  })
})

it('says of which day and paper the page is, as an undo of its own', () => {
  const named = run(stateOf(page), setMetadata(null, 'publication', '清溪日报'))
  expect(of(named, null)).toEqual({ publication: '清溪日报', number: '3', inferred: { number: 'furniture' } })
  expect(timelineOf(named).done.map(({ code }) => code)).toEqual(['metadata'])
  expect(run(named, undo).doc.eq(stateOf(page).doc)).toBe(true)
})

it('takes back one value and leaves those that were given later', () => {
  let state = stateOf(page)
  setMetadata(
    'a0',
    'section',
    '要闻',
  )(state, (transaction) => {
    state = state.apply(describeChange(transaction, { group: 'all' }))
  })
  state = run(state, setMetadata('a0', 'dateline', '本报讯'))
  expect(of(run(state, takeBackGroup('all')))).toEqual({
    section: '民生',
    reporters: ['王强'],
    dateline: '本报讯',
    inferred,
  })
  const again = run(state, setMetadata('a0', 'section', '时政'))
  expect(run(again, takeBackGroup('all'))).toBe(again)
})

it('leaves a page alone whose article is gone', () => {
  const state = stateOf(page)
  expect(run(state, setMetadata('none', 'section', '要闻'))).toBe(state)
})

it('keeps what is known of an article that is merged into one that lacks it', () => {
  const both = run(stateOf(page), setMetadata('a1', 'dateline', '本报讯'))
  const other = run(both, setMetadata('a1', 'section', '副刊'))
  const merged = run(select(other, '秋'), mergeWithPreviousArticle)
  expect(of(merged)).toEqual({ section: '民生', reporters: ['王强'], dateline: '本报讯', inferred })
  expect(run(merged, undo).doc.eq(other.doc)).toBe(true)
})
