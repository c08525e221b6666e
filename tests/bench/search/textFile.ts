import { closeSync, existsSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { GeneratedArchive } from './archive'

/** UTF-16 units of each article. */
const articleUnits = 700
const recordBytes = articleUnits * 2
/** Articles written or read at a time. */
const chunk = 2000

export const bytesOfTexts = (articles: number) => articles * recordBytes

/**
 * Writes the texts of the generated archive into one file, so that every process has the same without making them. What is
 * there of a writing that broke off stays.
 */
export function writeTexts(path: string, articles: number): void {
  const archive = new GeneratedArchive(articleUnits)
  const chunks = existsSync(path) ? Math.floor(statSync(path).size / (chunk * recordBytes)) : 0
  const file = openSync(path, 'a')
  ftruncateSync(file, chunks * chunk * recordBytes)
  for (let from = chunks * chunk; from < articles; from += chunk) {
    const units = new Uint16Array(Math.min(chunk, articles - from) * articleUnits)
    for (let i = 0; i * articleUnits < units.length; i++)
      archive.write(from + i, units.subarray(i * articleUnits, (i + 1) * articleUnits))
    writeSync(file, units)
  }
  closeSync(file)
}

/** The texts from number `first` on. */
export function* readTexts(
  path: string,
  articles: number,
  first = 0,
): Generator<[number: number, text: string]> {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(chunk * recordBytes)
  for (let from = first; from < articles; from += chunk) {
    const read = readSync(file, bytes, 0, Math.min(chunk, articles - from) * recordBytes, from * recordBytes)
    for (let at = 0; at < read; at += recordBytes) {
      yield [from + at / recordBytes, bytes.toString('utf16le', at, at + recordBytes)]
    }
  }
  closeSync(file)
}
