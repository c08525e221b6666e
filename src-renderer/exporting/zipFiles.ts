import { strToU8, Zip, ZipDeflate } from 'fflate'
import { Turns } from '../ui/Turns'
import type { ExportFile } from './exportFile'

/**
 * Puts the files into a zip, file by file, so that the window goes on meanwhile. Two of one name are numbered:
 * `name (2).txt`.
 *
 * Not by `zip`, which hands large files to workers that it makes out of texts: the app's policy refuses those, and
 * nobody is told.
 */
export async function zipFiles(files: readonly ExportFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(new Uint8Array(part))
  })
  const taken = new Set<string>()
  const turns = new Turns()
  for (const { name, text } of files) {
    const entry = new ZipDeflate(freeName(name, taken))
    zip.add(entry)
    entry.push(strToU8(text), true)
    await turns.take()
  }
  zip.end()
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** Names that differ in case only would overwrite each other on macOS and Windows. */
function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? []
  let free = name
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${stem} (${n})${extension}`
  taken.add(free.toLowerCase())
  return free
}
