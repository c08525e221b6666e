import type { Editor } from '@tiptap/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { saveDocument } from '../../database/pages'
import { dropUnsaved, keepUnsaved } from '../../database/unsavedDocuments'
import { pageToJson } from '../../editor/pageSchema'
import { Saver, type SaveState } from './Saver'

/** Saves the editor's page while it is on screen, and at once when the editor leaves it in any way. */
export function useSaver(pageId: string, editor: Editor): { state: SaveState; saveNow: () => void } {
  const [saver] = useState(
    () =>
      new Saver({
        save: () => saveDocument(pageId, pageToJson(editor.state.doc)),
        isHeld: () => editor.view.composing,
        whenSaved: () => dropUnsaved(pageId),
      }),
  )
  const state = useSyncExternalStore(saver.subscribe, () => saver.state)

  useEffect(() => {
    const changed = () => saver.changed()
    const flush = () => void saver.flush()
    // A window that goes has no time left for the database.
    const leave = () => {
      if (saver.state !== 'saved') keepUnsaved(pageId, pageToJson(editor.state.doc))
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
  }, [pageId, editor, saver])

  return { state, saveNow: () => void saver.flush() }
}
