import { sourceOfFile } from '../desktop/largeSource'
import { type ImportSource, sourceFromFile } from './importSource'

/**
 * The files in what was dropped, folders walked through. Call it within the drop event: its items are gone after it.
 */
export async function droppedSources(data: DataTransfer): Promise<ImportSource[]> {
  const entries: FileSystemEntry[] = []
  const files: ImportSource[] = []
  for (const item of data.items) {
    const entry = item.webkitGetAsEntry()
    if (entry) entries.push(entry)
    else {
      // A file that another program makes only for the drop stands in no folder.
      const file = item.getAsFile()
      if (file) files.push(sourceFromFile(file, ''))
    }
  }
  return [...(await entriesToSources(entries, '')), ...files]
}

async function entriesToSources(
  entries: readonly FileSystemEntry[],
  folder: string,
): Promise<ImportSource[]> {
  const found: ImportSource[] = []
  for (const entry of [...entries].sort((a, b) => a.name.localeCompare(b.name))) {
    if (isFile(entry)) found.push(lazyFile(entry, folder))
    else if (isDirectory(entry)) {
      const inside = folder ? `${folder}/${entry.name}` : entry.name
      found.push(...(await entriesToSources(await readDirectory(entry), inside)))
    }
  }
  return found
}

function lazyFile(entry: FileSystemFileEntry, folder: string): ImportSource {
  const open = () =>
    new Promise<File | undefined>((resolve) => {
      entry.file(resolve, () => resolve(undefined))
    })
  return {
    name: entry.name,
    folder,
    async large() {
      const file = await open()
      return file && sourceOfFile(file)
    },
    async read() {
      const file = await open()
      if (file) return sourceFromFile(file, folder).read()
      return { ok: false, error: { code: 'unreadable-file', values: { name: entry.name } } }
    },
  }
}

/** A reader hands out a hundred entries at a time, and none at the end. An unreadable folder counts as empty. */
async function readDirectory(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (some.length === 0) return all
    all.push(...some)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
