import { Step } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import type { Annotation } from '../../../src-core/model/annotation'
import { AnnotationStep } from '../../../src-renderer/editor/annotations/AnnotationStep'
import { annotationsOf } from '../../../src-renderer/editor/annotations/annotationsOf'
import { notePlaces } from '../../../src-renderer/editor/annotations/notePlaces'
import { addAnnotation } from '../../../src-renderer/editor/commands/addAnnotation'
import { changeAnnotation } from '../../../src-renderer/editor/commands/changeAnnotation'
import { moveToNextArticle } from '../../../src-renderer/editor/commands/moveToNextArticle'
import { removeAnnotation } from '../../../src-renderer/editor/commands/removeAnnotation'
import { splitBlock } from '../../../src-renderer/editor/commands/splitBlock'
import { redo } from '../../../src-renderer/editor/history/redo'
import { undo } from '../../../src-renderer/editor/history/undo'
import { pageOf, run, select, stateOf } from './pageState'

const page = pageOf(['body: 林海生在青石镇种茶'], ['body: 秋收'], [])

function tag(id: string, name: string): Annotation {
  return { id, kind: 'tag', tag: name, remark: '', author: '', created: '2026-01-01T00:00:00.000Z' }
}

/** The texts under each note, by id. */
function notes(state: ReturnType<typeof stateOf>) {
  return notePlaces(state.doc).map(({ id, from, to }) => [id, state.doc.textBetween(from, to)])
}

function annotate(state: ReturnType<typeof stateOf>, id: string, from: string, to: string) {
  const { selection } = select(state, from, to)
  return run(state, addAnnotation(tag(id, 'person'), selection.from, selection.to))
}

it('puts a note and its record on the text in one undo', () => {
  const state = stateOf(page)
  const tagged = annotate(state, 'n1', '林海生', '在')
  expect(notes(tagged)).toEqual([['n1', '林海生']])
  expect(annotationsOf(tagged.doc).n1?.tag).toBe('person')
  const undone = run(tagged, undo)
  expect(undone.doc.eq(state.doc)).toBe(true)
  expect(run(undone, redo).doc.eq(tagged.doc)).toBe(true)
})

it('lets notes overlap and keeps their order when one is removed and comes back', () => {
  const three = ['n1', 'n2', 'n3'].reduce(
    (state, id, index) => annotate(state, id, '林海生'.charAt(index), '青石'),
    stateOf(page),
  )
  const removed = run(three, removeAnnotation('n2'))
  expect(notes(removed).map(([id]) => id)).toEqual(['n1', 'n3'])
  expect(run(removed, undo).doc.eq(three.doc)).toBe(true)
})

it('undoes one change of a record without those made after it', () => {
  const both = annotate(annotate(stateOf(page), 'n1', '林海生', '在'), 'n2', '青石镇', '种')
  const retagged = run(both, changeAnnotation('n2', { tag: 'place' }))
  expect(annotationsOf(retagged.doc).n2?.tag).toBe('place')
  expect(annotationsOf(run(retagged, undo).doc)).toEqual(annotationsOf(both.doc))
})

it('keeps notes on their text through typing, splitting and moving', () => {
  const tagged = annotate(stateOf(page), 'n1', '青石镇', '种')
  const caret = select(tagged, '林')
  const typed = caret.apply(caret.tr.insertText('老'))
  const split = run(select(typed, '石'), splitBlock)
  expect(notes(split)).toEqual([
    ['n1', '青'],
    ['n1', '石镇'],
  ])
  const moved = run(split, moveToNextArticle)
  expect(notes(moved)).toEqual([
    ['n1', '青'],
    ['n1', '石镇'],
  ])
})

it('can be written down and read again', () => {
  const step = new AnnotationStep('n1', null, tag('n1', 'place'))
  const state = stateOf(page)
  const read = Step.fromJSON(state.schema, JSON.parse(JSON.stringify(step.toJSON())))
  const applied = read.apply(state.doc)
  expect(applied.doc && annotationsOf(applied.doc).n1).toEqual(tag('n1', 'place'))
  expect(applied.doc && read.invert(state.doc).apply(applied.doc).doc?.eq(state.doc)).toBe(true)
})
