import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { registerOpenPage } from '../../database/changes/openPages'
import { keptOnDisk } from '../../database/journal/keptOnDisk'
import { saveDocument } from '../../database/pages'
import { dropUnsaved, keepUnsaved } from '../../database/unsavedDocuments'
import { describeChange } from '../../editor/history/describeChange'
import { SavedChanges } from '../../editor/history/SavedChanges'
import { pageToJson } from '../../editor/pageSchema'
import { whenComposed } from '../../editor/whenComposed'
import { Saver } from './Saver'

/** Saves the editor's page while it is on screen, and at once when the editor leaves it in any way. */
export function useSaver(pageId: string, editor: Editor, editable: boolean): Saver {
  const [saved] = useState(() => new SavedChanges(editor.state))
  const [saver] = useState(
    () =>
      new Saver({
        async save() {
          const { state } = editor
          const { changes, stored } = saved.pending(state)
          await saveDocument(pageId, pageToJson(state.doc), changes)
          stored()
          // Nothing is called saved before it is on the disk; what the disk cannot take now is told of.
          await keptOnDisk()
        },
        isHeld: () => editor.view.composing,
        whenSaved: () => dropUnsaved(pageId),
      }),
  )

  useEffect(() => {
    const changed = () => saver.changed()
    const flush = () => void saver.flush()
    // A window that goes has no time left for the database.
    const leave = () => {
      if (saver.state !== 'saved') {
        keepUnsaved(pageId, pageToJson(editor.state.doc), saved.pending(editor.state).changes)
      }
      flush()
    }
    const warn = (event: BeforeUnloadEvent) => {
      leave()
      if (saver.state === 'failed') event.preventDefault()
    }
    editor.on('update', changed)
    editor.on('blur', flush)
    window.addEventListener('pagehide', leave)
    window.addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', leave)
    return () => {
      editor.off('update', changed)
      editor.off('blur', flush)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('visibilitychange', leave)
      flush()
    }
  }, [pageId, editor, saver, saved])

  useEffect(() => {
    if (!editable) return
    return registerOpenPage(pageId, {
      change: (command, description) =>
        new Promise((resolve) => {
          const { view } = editor
          whenComposed(view, () => {
            const ran = command(view.state, (transaction) =>
              view.dispatch(describeChange(transaction, description)),
            )
            void saver.flush().then(() => resolve(ran))
          })
        }),
    })
  }, [pageId, editor, editable, saver])

  return saver
}
