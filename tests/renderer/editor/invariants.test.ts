import { AllSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { undo } from '../../../src-renderer/editor/history/undo'
import { pageOf, run, select, stateOf, written } from './pageState'

const page = pageOf(['headline: 春种', 'body: 雨后'], ['headline: 秋收', 'body: 晴天'], ['folio: 五'])

it('keeps article and block ids unique after a range is deleted across articles', () => {
  const state = select(stateOf(page), '后', '晴')
  const after = state.apply(state.tr.deleteSelection())
  const ids = after.doc.children.flatMap((node) => [
    node.attrs.id,
    ...node.children.map((each) => each.attrs.id),
  ])
  const given = ids.filter((id) => id !== undefined)
  expect(new Set(given).size).toBe(given.length)
  expect(given.every((id) => typeof id === 'string' && id !== '')).toBe(true)
})

it('leaves a sound page when everything is deleted, and undo brings all of it back', () => {
  const state = stateOf(page)
  const all = state.apply(state.tr.setSelection(new AllSelection(state.doc)))
  const after = all.apply(all.tr.deleteSelection())
  after.doc.check()
  expect(after.doc.textContent).toBe('')
  expect(run(after, undo).doc.eq(state.doc)).toBe(true)
})

it('drops an article without text once the caret has left it', () => {
  const state = stateOf(pageOf(['body: 一'], ['body: 二'], []))
  const inside = select(state, '一')
  const emptied = inside.apply(inside.tr.delete(2, 3))
  expect(written(emptied)).toEqual([['body: '], ['body: 二'], []])
  const left = select(emptied, '二')
  expect(written(left.apply(left.tr.insertText('零')))).toEqual([['body: 零二'], []])
})

it('gives text from elsewhere the raw line that it stands in', () => {
  const state = stateOf(page)
  const after = state.apply(state.tr.insert(3, state.schema.text('新')))
  expect(after.doc.textContent).toContain('春新种')
  const lines = after.doc.firstChild?.firstChild?.children.map((run) => run.marks[0]?.attrs.line)
  expect(lines).toEqual([1])
})

it('takes off notes that have no record here', () => {
  const state = stateOf(page)
  const stranger = state.schema.mark('note', { id: 'elsewhere' })
  const after = state.apply(state.tr.addMark(2, 4, stranger))
  expect(after.doc.rangeHasMark(0, after.doc.content.size, stranger.type)).toBe(false)
})

it('puts a new article into work when its text is edited, and undo makes it new again', () => {
  const state = select(stateOf(page), '后')
  const typed = state.apply(state.tr.insertText('季'))
  expect(typed.doc.child(0).attrs.status).toBe('in-work')
  expect(typed.doc.child(1).attrs.status).toBe('new')
  expect(run(typed, undo).doc.eq(state.doc)).toBe(true)
})
