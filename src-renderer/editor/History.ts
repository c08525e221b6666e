import { Extension } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'

/** One undo for typing, structure, annotations and status. Its keys are the desk's commands. */
export const History = Extension.create({
  name: 'history',
  addProseMirrorPlugins: () => [
    history({ depth: 1000, newGroupDelay: 600 }),
    new Plugin({
      props: {
        handleDOMEvents: {
          // The system's own "undo" (a menu, a touch bar) would change the DOM behind the editor's back.
          beforeinput(view, event) {
            const command = { historyUndo: undo, historyRedo: redo }[event.inputType]
            if (!command) return false
            event.preventDefault()
            command(view.state, view.dispatch)
            return true
          },
        },
      },
    }),
  ],
})
