import type { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import type { CorrectionKind } from '../../../src-core/model/correctionMark'
import {
  markCorrection,
  markIllegible,
  replaceCorrection,
} from '../../../src-renderer/editor/commands/markCorrection'
import { moveToNextArticle } from '../../../src-renderer/editor/commands/moveToNextArticle'
import { undo } from '../../../src-renderer/editor/history/undo'
import { pageOf, run, select, stateOf, written } from './pageState'

const page = pageOf(['headline: 春种', 'body: 雨𠮷|下种'], ['headline: 秋收'], [])
const said = (kind: CorrectionKind, text = '') => ({ kind, text, by: '林', at: '2026-03-18T08:00:00.000Z' })

/** The text of each stretch of which something was said, with its kind and raw line. */
function marked(state: EditorState): string[] {
  const found: string[] = []
  state.doc.descendants((node) => {
    const mark = node.marks.find((each) => each.type.name === 'correction')
    const line = node.marks.find((each) => each.type.name === 'raw')?.attrs.line
    if (mark) found.push(`${mark.attrs.kind} ${line} ${node.text}`)
  })
  return found
}

it('says what kind a stretch is, in one undo, and takes it back where all of it is that already', () => {
  const state = select(stateOf(page), '雨', '下')
  const once = run(state, markCorrection(state.selection, said('uncertain')))
  expect(marked(once)).toEqual(['uncertain 2 雨𠮷'])
  expect(run(once, undo).doc.eq(state.doc)).toBe(true)
  const other = run(once, markCorrection(state.selection, said('ocr')))
  expect(marked(other)).toEqual(['ocr 2 雨𠮷'])
  expect(marked(run(other, markCorrection(state.selection, said('ocr'))))).toEqual([])
})

it('moves with its text', () => {
  const state = select(stateOf(page), '雨', '下')
  const once = run(state, markCorrection(state.selection, said('print', '云')))
  const moved = run(select(once, '雨'), moveToNextArticle)
  expect(written(moved)[1]).toEqual(['body: 雨𠮷下种', 'headline: 秋收'])
  expect(marked(moved)).toEqual(['print 2 雨𠮷'])
})

it('puts a square in the place of each character that cannot be read, on its raw line', () => {
  const state = select(stateOf(page), '雨', '种')
  const from = state.selection.from
  const gap = run(state, markIllegible({ from, to: from + 4 }, said('illegible')))
  expect(written(gap)[0]?.[1]).toBe('body: □□□种')
  expect(marked(gap)).toEqual(['illegible 2 □□', 'illegible 3 □'])
  expect(run(gap, undo).doc.eq(state.doc)).toBe(true)
})

it('puts another form in the place of what stands there, or back what was deleted', () => {
  const state = select(stateOf(page), '下', '种')
  const { from, to } = state.selection
  expect(marked(run(state, replaceCorrection({ from, to }, '播', said('normalisation'))))).toEqual([
    'normalisation 3 播',
  ])
  const put = run(state, replaceCorrection({ from, to: from }, '后', said('print'), 2))
  expect(written(put)[0]?.[1]).toBe('body: 雨𠮷后下种')
  expect(marked(put)).toEqual(['print 2 后'])
})
