import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { hasDumpExtension } from '../../src-core/desktop/dumpExtensions'

/** A file that may be a dump. */
export interface FoundFile {
  path: string
  name: string
  /** The folder that was given and what lies below it, with `/`; empty for a file given by itself. */
  folder: string
}

export interface Found {
  /** In the order given; within a folder by name, files before the folders below. */
  files: FoundFile[]
  /** How many entries of folders have another extension, or are no files. */
  skipped: number
  /** Paths that are not there, or folders that cannot be listed. */
  unreadable: string[]
}

/**
 * Expands files and folders. A file given by name is taken whatever its extension. Within folders, hidden entries,
 * links to other folders (a link may lead in a circle) and what is no file (a pipe, a device, also behind a link) are
 * passed over, and so is `except`.
 */
export async function findDumps(paths: readonly string[], except?: string): Promise<Found> {
  const found: Found = { files: [], skipped: 0, unreadable: [] }
  const avoided = except === undefined ? undefined : resolve(except)
  for (const path of paths) {
    const kind = await stat(path).catch(() => null)
    if (!kind) found.unreadable.push(path)
    else if (kind.isDirectory()) await walk(resolve(path), basename(resolve(path)), avoided, found)
    else found.files.push({ path, name: basename(path), folder: '' })
  }
  return found
}

async function walk(path: string, folder: string, avoided: string | undefined, found: Found): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
  if (!entries) {
    found.unreadable.push(path)
    return
  }
  const visible = entries.filter((entry) => !entry.name.startsWith('.'))
  visible.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of visible) {
    if (entry.isDirectory()) continue
    const below = join(path, entry.name)
    if (!hasDumpExtension(entry.name) || !(await mayBeFile(entry, below))) found.skipped += 1
    else found.files.push({ path: below, name: entry.name, folder })
  }
  for (const entry of visible) {
    const below = join(path, entry.name)
    if (entry.isDirectory() && below !== avoided) await walk(below, `${folder}/${entry.name}`, avoided, found)
  }
}

/** A link that leads nowhere is one: whoever reads it is told. */
async function mayBeFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return stat(path).then(
    (found) => found.isFile(),
    () => true,
  )
}
