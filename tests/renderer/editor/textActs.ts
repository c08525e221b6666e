import { Fragment, Slice } from '@tiptap/pm/model'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import { type CorrectionKind, correctionKinds } from '../../../src-core/model/correctionMark'
import { AnnotationStep } from '../../../src-renderer/editor/annotations/AnnotationStep'
import { annotationsOf } from '../../../src-renderer/editor/annotations/annotationsOf'
import { annotatePlaces } from '../../../src-renderer/editor/commands/annotatePlaces'
import type { PageCommand } from '../../../src-renderer/editor/commands/command'
import { confirm } from '../../../src-renderer/editor/commands/confirm'
import { linkContinuation } from '../../../src-renderer/editor/commands/linkContinuation'
import {
  markCorrection,
  markIllegible,
  replaceCorrection,
} from '../../../src-renderer/editor/commands/markCorrection'
import { setMetadata } from '../../../src-renderer/editor/commands/setMetadata'
import { describeChange } from '../../../src-renderer/editor/history/describeChange'
import { copyNotes } from '../../../src-renderer/editor/pasting/copyNotes'
import { withoutMarks } from '../../../src-renderer/editor/pasting/withoutMarks'
import { pageBlocks } from '../../../src-renderer/editor/places/pageBlocks'
import { replacePlaces } from '../../../src-renderer/finding/replacePlaces'

/** What is typed or put in: no page of these tests prints it. */
const typed = '茶'
const taken = '查'
const replaced = '换'

export const typing: PageCommand = (state, dispatch) => {
  dispatch?.(state.tr.insertText(typed))
  return true
}
const deleting: PageCommand = (state, dispatch) => {
  dispatch?.(state.tr.deleteSelection())
  return true
}

/** As taking a suspect's suggestion does, on what is selected of one block. */
const takingSuspect: PageCommand = (state, dispatch) => {
  const { from, to } = withinBlock(state)
  const rule = `${state.doc.textBetween(from, to)} → ${taken}`
  dispatch?.(describeChange(state.tr.insertText(taken, from, to), { code: 'suspecting.take', rule }))
  return true
}

/** Every place of the character at the caret, as one change. */
function placesOfCharacter(state: EditorState) {
  const { from } = withinBlock(state)
  const printed = state.doc.textBetween(from, Math.min(from + 1, state.doc.resolve(from).end()))
  if (printed === '') return []
  return pageBlocks(state.doc).flatMap(({ block, text }) =>
    [...block.textContent.matchAll(new RegExp(printed.replace(/\W/g, '\\$&'), 'g'))].map(({ index }) => ({
      blockId: text.id,
      from: index,
      to: index + printed.length,
      printed,
    })),
  )
}

/** What is selected is copied and pasted at `at`, as `Pasting` lets it in. */
function pastingCopy(at: number): PageCommand {
  return (state, dispatch) => {
    const { from, to } = state.selection
    const slice = state.doc.slice(from, to)
    const { content, records } = copyNotes(slice.content, annotationsOf(state.doc))
    const place = TextSelection.near(state.doc.resolve(at % state.doc.content.size))
    const transaction = state.tr.setSelection(place)
    transaction.replaceSelection(new Slice(content, slice.openStart, slice.openEnd))
    for (const record of records) transaction.step(AnnotationStep.to(transaction.doc, record.id, record))
    dispatch?.(transaction)
    return true
  }
}

/** Two paragraphs from elsewhere are pasted in the place of what is selected: without lines and notes. */
const pastingForeign: PageCommand = (state, dispatch) => {
  const { block } = state.schema.nodes
  if (!block) return false
  const paragraphs = [typed, `${typed}${typed}`].map((text) => block.create(null, state.schema.text(text)))
  const slice = new Slice(withoutMarks(Fragment.from(paragraphs)), 1, 1)
  dispatch?.(state.tr.replaceSelection(slice))
  return true
}

/** The selection as far as it lies in the block that it begins in. */
function withinBlock({ selection: { $from, to } }: EditorState) {
  return { from: $from.pos, to: Math.min(to, $from.end()) }
}

/** What changes text, and what is said of it and of its articles and blocks; chosen by numbers so that it can be shrunk. */
export function textActs(state: EditorState, at: number, what: number, turn: number): PageCommand[] {
  const range = withinBlock(state)
  const kind: CorrectionKind = correctionKinds[what % correctionKinds.length] ?? 'ocr'
  const said = { kind, text: '', by: '林', at: `${turn}` }
  const articles = state.doc.children.filter((node) => node.type.name === 'article')
  const article = String(articles[what % Math.max(1, articles.length)]?.attrs.id ?? 'none')
  const block = String(state.selection.$from.parent.attrs.id)
  let notes = 0
  const record = () => ({
    id: `p${turn}-${notes++}`,
    kind: 'tag' as const,
    tag: 'place',
    remark: '',
    author: '',
    created: '',
  })
  return [
    typing,
    deleting,
    takingSuspect,
    replacePlaces(placesOfCharacter(state).map((place) => ({ ...place, text: what % 2 ? replaced : '' }))),
    annotatePlaces(placesOfCharacter(state), record),
    pastingCopy(at + what),
    pastingForeign,
    markCorrection(range, said),
    replaceCorrection(range, replaced, said),
    markIllegible(range, said),
    confirm(what % 2 ? block : article),
    linkContinuation(article, what % 3 ? { pageId: 'p', articleId: `other${what % 2}` } : null),
    setMetadata(article, 'dateline', `${turn % 3}`),
    setMetadata(null, 'publication', `报${turn % 3}`),
  ]
}
