import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { PageCommand } from './commands/command'
import { joinWithNextBlock } from './commands/joinWithNextBlock'
import { joinWithPreviousBlock } from './commands/joinWithPreviousBlock'
import { splitBlock } from './commands/splitBlock'
import { describeChange } from './history/describeChange'
import { readSelection } from './readSelection'

/** The keys that belong to typing: Enter splits, Backspace and Delete join. They never leave their article. */
export const TextKeys = Extension.create({
  name: 'textKeys',
  priority: 1000,

  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown(view, event) {
            // Keys may come faster than the browser tells of the caret that End or a click has moved.
            readSelection(view)
            return belongsToWindow(event)
          },
        },
      },
    }),
  ],

  addKeyboardShortcuts() {
    const run = (command: PageCommand, code: string) =>
      command(this.editor.state, (transaction) =>
        this.editor.view.dispatch(describeChange(transaction, { code })),
      )
    const backspace = () => {
      const { empty, $from } = this.editor.state.selection
      if (!empty || $from.parentOffset > 0) return false
      run(joinWithPreviousBlock, 'desk.join')
      return true
    }
    const del = () => {
      const { empty, $from } = this.editor.state.selection
      if (!empty || $from.parentOffset < $from.parent.content.size) return false
      run(joinWithNextBlock, 'desk.join')
      return true
    }
    return {
      Enter: () => run(splitBlock, 'desk.split'),
      'Shift-Enter': () => run(splitBlock, 'desk.split'),
      Backspace: backspace,
      'Shift-Backspace': backspace,
      Delete: del,
    }
  },
})

/**
 * ProseMirror keeps these keys from the page even where it does nothing with them; with a modifier they are the
 * window's commands.
 */
function belongsToWindow({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const modified = ctrlKey || metaKey || altKey
  return (
    (modified && /^(Enter|[bizy])$/i.test(key)) ||
    (altKey && /^Arrow(Up|Down)$/.test(key)) ||
    key === 'Escape'
  )
}
