import { strToU8, type Zippable, zip } from 'fflate'
import type { ExportFile } from './exportFile'

/** Puts the files into a zip, off the main thread. Two of one name are numbered: `name (2).txt`. */
export function zipFiles(files: readonly ExportFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const entries: Zippable = {}
  for (const { name, text } of files) entries[freeName(name, entries)] = strToU8(text)
  return new Promise((resolve, reject) => {
    zip(entries, (error, bytes) => (error ? reject(error) : resolve(bytes)))
  })
}

/** Names that differ in case only would overwrite each other on macOS and Windows. */
function freeName(name: string, taken: Zippable): string {
  const lower = new Set(Object.keys(taken).map((each) => each.toLowerCase()))
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? []
  let free = name
  for (let n = 2; lower.has(free.toLowerCase()); n += 1) free = `${stem} (${n})${extension}`
  return free
}
