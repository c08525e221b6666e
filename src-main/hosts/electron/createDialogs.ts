import { basename, dirname, extname, join } from 'node:path'
import type { BrowserWindow, Dialog, FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { dumpExtensions } from '../../../src-core/desktop/dumpExtensions'
import { success } from '../../../src-core/desktop/outcome'
import { safeFileName } from '../../../src-core/exports/safeFileName'
import type { DialogHandlers } from '../../desktop/handlers'
import { saveAtomically } from '../../exporting/saveAtomically'
import type { Tickets } from './Tickets'

type FileHandlers = Pick<DialogHandlers, 'chooseFiles' | 'fetchFile' | 'saveFile'>

/**
 * The calls that ask the editor for a place on the disk.
 *
 * @param window what the dialogs stand above; on macOS there may be none
 * @param documents the folder that is proposed at first
 */
export function createDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  window: () => BrowserWindow | null,
  tickets: Tickets,
  documents: string,
): FileHandlers {
  // Exports go one after another into the same folder.
  let lastFolder = documents
  const askOpen = (options: OpenDialogOptions) => {
    const parent = window()
    return parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options)
  }
  const askSave = (options: SaveDialogOptions) => {
    const parent = window()
    return parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options)
  }
  return {
    async chooseFiles({ kind }) {
      const folders = kind === 'folder'
      const { canceled, filePaths } = await askOpen({
        properties: [folders ? 'openDirectory' : 'openFile', 'multiSelections'],
        ...(folders ? {} : { filters: [filter(dumpExtensions), filter(['*'])] }),
      })
      return success({ tickets: canceled ? [] : await tickets.issue(filePaths) })
    },
    fetchFile: ({ token }) => tickets.fetch(token),
    async saveFile({ name, bytes }) {
      const proposed = proposedName(name)
      const extension = extname(proposed).slice(1)
      const { canceled, filePath } = await askSave({
        defaultPath: join(lastFolder, proposed),
        filters: [filter([extension])],
        // macOS and Windows ask by themselves.
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      if (canceled || !filePath) return success({ saved: null })
      lastFolder = dirname(filePath)
      const saved = await saveAtomically(filePath, bytes)
      return saved.ok ? success({ saved: saved.value }) : saved
    },
  }
}

/** The renderer proposes a name, never a place. */
function proposedName(name: string): string {
  const last = basename(name.replaceAll('\\', '/'))
  const extension = extname(last)
  return safeFileName(basename(last, extension), extension.slice(1) || 'txt')
}

/** Named by its extensions, which every language understands. */
function filter(extensions: readonly string[]): FileFilter {
  return { name: extensions.map((each) => `*.${each}`).join(', '), extensions: [...extensions] }
}
