import { Extension } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { pageBlocks } from '../places/pageBlocks'
import { whenComposed } from '../whenComposed'
import type { PlainBlocks } from './PlainBlocks'

/** Draws plain blocks whole when they come near the screen, and at once where the selection begins or ends. */
export const DrawNear = Extension.create<{ plain: PlainBlocks | null }>({
  name: 'drawNear',
  addOptions: () => ({ plain: null }),
  addProseMirrorPlugins() {
    const { plain } = this.options
    return plain ? [drawNearPlugin(plain)] : []
  },
})

/** Says to a plain block's view that it has to be another. */
const near = { near: true }

export function isNear(decorations: readonly Decoration[]): boolean {
  return decorations.some(({ spec }) => spec === near)
}

function drawNearPlugin(plain: PlainBlocks): Plugin {
  let coming: ReadonlySet<string> = new Set()
  return new Plugin({
    props: {
      decorations(state) {
        if (plain.none) return null
        const wanted = new Set([...coming, ...atSelection(state)].filter((id) => plain.has(id)))
        if (wanted.size === 0) return null
        const found = pageBlocks(state.doc).filter(({ text }) => wanted.has(text.id))
        return DecorationSet.create(
          state.doc,
          found.map(({ block, pos }) => Decoration.node(pos, pos + block.nodeSize, {}, near)),
        )
      },
      handleDOMEvents: {
        keydown: (view) => {
          settleCaret(view, plain)
          return false
        },
        compositionstart: (view) => {
          settleCaret(view, plain)
          return false
        },
        beforeinput(view, event) {
          // The browser has made up its mind where this goes.
          if (!settleCaret(view, plain) || !event.cancelable) return false
          event.preventDefault()
          if (event.data) view.dispatch(view.state.tr.insertText(event.data))
          return true
        },
      },
    },
    view(view) {
      const draw = (ids: ReadonlySet<string>) =>
        whenComposed(view, () => {
          if (view.isDestroyed) return
          coming = ids
          // No transaction: nothing of the page has changed.
          view.updateState(view.state)
          coming = new Set()
        })
      return { destroy: whatComesNear(view, plain, draw) }
    },
  })
}

function* atSelection({ selection }: EditorState): Iterable<string> {
  yield* blockAt(selection.$anchor)
  yield* blockAt(selection.$head)
}

function blockAt($pos: ResolvedPos): string[] {
  return $pos.depth < 2 ? [] : [String($pos.node(2).attrs.id)]
}

/**
 * The browser may have put its caret into a plain block (Ctrl+End) and not told of it when the next key comes. Has the
 * editor take it there, and with it draw the block whole: what is typed into a plain one would be lost.
 *
 * @returns whether it was so
 */
function settleCaret(view: EditorView, plain: PlainBlocks): boolean {
  if (plain.none) return false
  const selection = document.getSelection()
  const node = selection?.focusNode
  const element = node instanceof Element ? node : node?.parentElement
  const id = element?.closest<HTMLElement>('[data-part="block"]')?.dataset.id
  if (!selection || id === undefined || !plain.has(id)) return false
  const { state } = view
  const found = pageBlocks(state.doc).find(({ text }) => text.id === id)
  if (!found) return false
  const { size } = found.block.content
  const { focusOffset } = selection
  const offset = node instanceof Text ? Math.min(focusOffset, size) : focusOffset > 0 ? size : 0
  const head = found.pos + 1 + offset
  const anchor = selection.isCollapsed ? head : state.selection.anchor
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)))
  return true
}

/** The style sheet lets the browser leave out blocks that are far, and the browser tells when it does not. */
function whatComesNear(
  view: EditorView,
  plain: PlainBlocks,
  draw: (ids: ReadonlySet<string>) => void,
): () => void {
  let waiting = new Set<string>()
  const coming = (event: Event) => {
    const { skipped } = event as ContentVisibilityAutoStateChangeEvent
    const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined
    if (skipped || id === undefined || !plain.has(id)) return
    if (waiting.size === 0) {
      // The browser tells of one after the other.
      queueMicrotask(() => {
        const ids = waiting
        waiting = new Set()
        draw(ids)
      })
    }
    waiting.add(id)
  }
  view.dom.addEventListener('contentvisibilityautostatechange', coming)
  return () => view.dom.removeEventListener('contentvisibilityautostatechange', coming)
}
