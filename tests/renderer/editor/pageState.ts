import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import type { Change } from '../../../src-core/model/change'
import type { PageDocument } from '../../../src-core/model/document'
import type { PageCommand } from '../../../src-renderer/editor/commands/command'
import { pageState } from '../../../src-renderer/editor/history/pageState'

/**
 * A page in writing: an article per list, a block per string, `role: text`, with `|` where a raw line ends. The
 * last list is the rest. Ids are `a0`, `a1`, … and `a0b0`, …; raw lines are counted through the page.
 */
export function pageOf(...containers: string[][]): PageDocument {
  let line = 0
  const blocksOf = (texts: string[], owner: string) =>
    texts.map((written, index) => {
      const [role = 'body', text = ''] = written.split(': ')
      const content = text.split('|').map((run) => ({
        type: 'text',
        text: run,
        marks: [{ type: 'raw', attrs: { line: ++line } }],
      }))
      return { type: 'block', attrs: { id: `${owner}b${index}`, role }, content }
    })
  const articles = containers.slice(0, -1).map((texts, index) => ({
    type: 'article',
    attrs: { id: `a${index}`, status: 'new', tags: [] },
    content: blocksOf(texts, `a${index}`),
  }))
  const rest = { type: 'rest', content: blocksOf(containers.at(-1) ?? [], 'rest') }
  return { type: 'page', attrs: { annotations: {} }, content: [...articles, rest] } as unknown as PageDocument
}

/** The page in an editor without a window: history, invariants and all, but nothing to see. */
export function stateOf(document: PageDocument, changes: readonly Change[] = []): EditorState {
  return pageState(document, { author: () => '林', changes, more: false })
}

/** The state after the command; the same state where it does not apply. */
export function run(state: EditorState, command: PageCommand): EditorState {
  let after = state
  command(state, (transaction) => {
    after = state.apply(transaction)
  })
  return after
}

/** The state with a selection from the start of the first `from` to the start of the first `to` after it, or a caret. */
export function select(state: EditorState, from: string, to?: string): EditorState {
  const start = positionOf(state.doc, from, 0)
  const end = to === undefined ? start : positionOf(state.doc, to, start)
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, start, end)))
}

function positionOf(doc: Node, text: string, after: number): number {
  let found = -1
  doc.descendants((node, pos) => {
    const offset = node.isTextblock ? node.textContent.indexOf(text, Math.max(0, after - pos - 1)) : -1
    if (found < 0 && offset >= 0 && pos + 1 + offset >= after) found = pos + 1 + offset
    return !node.isTextblock
  })
  if (found < 0) throw new Error(`the page has no “${text}”`)
  return found
}

/** The page in writing again, as `pageOf` takes it but without line ends: one list per article and for the rest. */
export function written(state: EditorState): string[][] {
  return state.doc.children.map((container) =>
    container.children.map((block) => `${block.attrs.role}: ${block.textContent}`),
  )
}
