import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { PageCommand } from './commands/command'
import { joinWithNextBlock } from './commands/joinWithNextBlock'
import { joinWithPreviousBlock } from './commands/joinWithPreviousBlock'
import { splitBlock } from './commands/splitBlock'

/** The keys that belong to typing: Enter splits, Backspace and Delete join. They never leave their article. */
export const TextKeys = Extension.create({
  name: 'textKeys',
  priority: 1000,

  addProseMirrorPlugins: () => [
    new Plugin({ props: { handleDOMEvents: { keydown: (_view, event) => belongsToWindow(event) } } }),
  ],

  addKeyboardShortcuts() {
    const run = (command: PageCommand) => command(this.editor.state, this.editor.view.dispatch)
    const backspace = () => {
      const { empty, $from } = this.editor.state.selection
      if (!empty || $from.parentOffset > 0) return false
      run(joinWithPreviousBlock)
      return true
    }
    const del = () => {
      const { empty, $from } = this.editor.state.selection
      if (!empty || $from.parentOffset < $from.parent.content.size) return false
      run(joinWithNextBlock)
      return true
    }
    return {
      Enter: () => run(splitBlock),
      'Shift-Enter': () => run(splitBlock),
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
    (modified && /^(Enter|[zy])$/i.test(key)) || (altKey && /^Arrow(Up|Down)$/.test(key)) || key === 'Escape'
  )
}
