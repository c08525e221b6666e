import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { runAs } from '../../../../src-renderer/commands/runningCommand'
import { setRole } from '../../../../src-renderer/editor/commands/setRole'
import { describeChange } from '../../../../src-renderer/editor/history/describeChange'
import { redo } from '../../../../src-renderer/editor/history/redo'
import { allChanges } from '../../../../src-renderer/editor/history/TimelineState'
import { timelineOf } from '../../../../src-renderer/editor/history/timelineKey'
import { undo } from '../../../../src-renderer/editor/history/undo'
import { pageOf, run, select, stateOf, written } from '../pageState'

const page = pageOf(['headline: 春种', 'body: 雨后下种'], ['headline: 秋收', 'body: 晴天'], [])

/** Types at the selection, at a moment in milliseconds. */
function type(state: EditorState, text: string, time: number, more?: (transaction: Transaction) => void) {
  const transaction = state.tr.insertText(text).setTime(time)
  more?.(transaction)
  return state.apply(transaction)
}

const changes = (state: EditorState) => timelineOf(state).done.map(({ code }) => code)

it('takes typing without a pause as one change, and a pause as its end', () => {
  let state = select(stateOf(page), '后')
  for (const [index, sign] of [...'一二三'].entries()) state = type(state, sign, 1000 + index * 500)
  expect(changes(state)).toEqual(['typing'])
  // The first sign, the status that it changed, and the other signs together.
  expect(timelineOf(state).done[0]?.steps).toHaveLength(3)
  state = type(state, '四', 2700)
  expect(changes(state)).toEqual(['typing', 'typing'])
  expect(written(run(state, undo))[0]).toEqual(['headline: 春种', 'body: 雨一二三后下种'])
})

it('takes typing at another place as another change', () => {
  const state = type(select(stateOf(page), '后'), '一', 1000)
  expect(changes(type(select(state, '收'), '二', 1100))).toHaveLength(2)
})

it('takes one composition as one change, whatever comes before and after it', () => {
  const compose = (id: number) => (transaction: Transaction) => transaction.setMeta('composition', id)
  let state = type(select(stateOf(page), '后'), '一', 1000)
  state = type(state, 'l', 1100, compose(1))
  const { from } = state.selection
  state = state.apply(
    state.tr.setSelection(TextSelection.create(state.doc, from - 1, from)).setMeta('composition', 1),
  )
  state = type(state, '老', 9000, compose(1))
  state = type(state, '人', 9100, compose(2))
  state = type(state, '二', 9200)
  expect(changes(state)).toHaveLength(4)
  expect(written(run(run(state, undo), undo))[0]?.[1]).toBe('body: 雨一老后下种')
})

it('calls a change by its command, and tells the others from what they do', () => {
  let state = select(stateOf(page), '后')
  runAs('desk.role.caption', () => {
    state = run(state, setRole('caption'))
  })
  state = run(state, setRole('body'))
  state = type(state, '茶', 1000, (transaction) => transaction.setMeta('uiEvent', 'paste'))
  state = state.apply(describeChange(state.tr.insertText('季'), { code: 'suspects.take', rule: '弓1 → 引' }))
  expect(changes(state)).toEqual(['desk.role.caption', 'role', 'pasting', 'suspects.take'])
  expect(timelineOf(state).done.at(-1)).toMatchObject({ rule: '弓1 → 引', author: '林' })
})

it('gives what an edit causes to the edit', () => {
  const state = type(select(stateOf(page), '后'), '季', 1000)
  expect(state.doc.firstChild?.attrs.status).toBe('in-work')
  expect(timelineOf(state).done).toHaveLength(1)
})

it('keeps what was undone and then changed otherwise, to be looked at', () => {
  let state = type(select(stateOf(page), '后'), '一', 1000)
  state = type(run(state, undo), '二', 9000)
  expect(allChanges(timelineOf(state)).map((change) => [change.sequence, change.state])).toEqual([
    [1, 'dropped'],
    [2, 'done'],
  ])
  expect(redo(state)).toBe(false)
})

it('brings the selection back with the text', () => {
  const state = select(stateOf(page), '雨', '下')
  const gone = state.apply(state.tr.deleteSelection())
  const back = run(gone, undo)
  expect(back.selection.eq(state.selection)).toBe(true)
  expect(run(back, redo).selection.eq(gone.selection)).toBe(true)
})
