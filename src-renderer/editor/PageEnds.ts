import { type Editor, Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { showPosition } from './showPosition'

/**
 * The keys that go to the page's start and end. The browser's own stop where it has laid nothing out, which is all that
 * is far from the screen.
 */
export const PageEnds = Extension.create({
  name: 'pageEnds',
  addKeyboardShortcuts() {
    const key =
      (direction: 1 | -1, extend: boolean) =>
      ({ editor }: { editor: Editor }) =>
        goToEnd(editor, direction, extend)
    return {
      'Mod-Home': key(-1, false),
      'Mod-End': key(1, false),
      'Mod-Shift-Home': key(-1, true),
      'Mod-Shift-End': key(1, true),
    }
  },
})

/** To the start of the first article or the end of the last: what belongs to none is folded. */
function goToEnd({ view }: Editor, direction: 1 | -1, extend: boolean): boolean {
  const { doc, tr, selection } = view.state
  const last = doc.lastChild
  const end =
    last?.type.name === 'rest' && doc.childCount > 1 ? doc.content.size - last.nodeSize : doc.content.size
  const { head } = TextSelection.near(doc.resolve(direction > 0 ? end : 0), direction > 0 ? -1 : 1)
  view.dispatch(tr.setSelection(TextSelection.create(doc, extend ? selection.anchor : head, head)))
  showPosition(view, head)
  return true
}
