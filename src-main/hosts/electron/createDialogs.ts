import { basename, dirname, extname, join } from 'node:path'
import type { BrowserWindow, Dialog, FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { archiveExtension } from '../../../src-core/archive/archiveExtension'
import { dumpExtensions } from '../../../src-core/desktop/dumpExtensions'
import { success } from '../../../src-core/desktop/outcome'
import { safeFileName } from '../../../src-core/exports/safeFileName'
import type { DialogHandlers } from '../../desktop/handlers'
import { FilesInWriting } from '../../exporting/FilesInWriting'
import { saveAtomically } from '../../exporting/saveAtomically'
import { sharedDisk } from '../../journal/nodeDisk'
import type { Tickets } from './Tickets'

interface FileDialogs extends Omit<DialogHandlers, 'setMenu'> {
  /** Asks for the folder of backups; null: never mind. The path stays in main. */
  chooseBackupFolder: () => Promise<string | null>
}

/**
 * The calls that ask the editor for a place on the disk.
 *
 * @param window what the dialogs stand above; on macOS there may be none
 * @param documents the folder that is proposed at first
 * @param files what is written in parts
 */
export function createDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  window: () => BrowserWindow | null,
  tickets: Tickets,
  documents: string,
  files = new FilesInWriting(sharedDisk),
): FileDialogs {
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
  /** Where the editor wants the file; null: nowhere. */
  const askPlace = async (name: string): Promise<string | null> => {
    const proposed = proposedName(name)
    const extension = extname(proposed).slice(1)
    const { canceled, filePath } = await askSave({
      defaultPath: join(lastFolder, proposed),
      filters: [filter([extension])],
      // macOS and Windows ask by themselves.
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    })
    if (canceled || !filePath) return null
    lastFolder = dirname(filePath)
    return filePath
  }
  return {
    async chooseFiles({ kind }) {
      const folders = kind === 'folder'
      const { canceled, filePaths } = await askOpen({
        properties: [folders ? 'openDirectory' : 'openFile', 'multiSelections'],
        ...(folders ? {} : { filters: [filter([...dumpExtensions, archiveExtension]), filter(['*'])] }),
      })
      return success({ tickets: canceled ? [] : await tickets.issue(filePaths) })
    },
    async chooseBackupFolder() {
      const { canceled, filePaths } = await askOpen({ properties: ['openDirectory', 'createDirectory'] })
      return canceled ? null : (filePaths[0] ?? null)
    },
    fetchFile: ({ token }) => tickets.fetch(token),
    async saveFile({ name, bytes }) {
      const filePath = await askPlace(name)
      if (filePath === null) return success({ saved: null })
      const saved = await saveAtomically(filePath, bytes)
      return saved.ok ? success({ saved: saved.value }) : saved
    },
    async beginFile({ name }) {
      const filePath = await askPlace(name)
      return filePath === null ? success({ token: null }) : files.begin(filePath)
    },
    appendFile: ({ token, bytes }) => files.append(token, bytes),
    endFile: ({ token, keep }) => files.end(token, keep),
    fetchPart: ({ token, from, to }) => tickets.fetchPart(token, from, to),
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
