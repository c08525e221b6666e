import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { GeneratedArchive } from './archive'

/** UTF-16 units of each article. */
const articleUnits = 700
const recordBytes = articleUnits * 2
/** Articles written or read at a time. */
const chunk = 2000

/** Writes the texts of the generated archive into one file, so that every process has the same without making them. */
export function writeTexts(path: string, articles: number): void {
  const archive = new GeneratedArchive(articleUnits)
  const file = openSync(path, 'w')
  for (let from = 0; from < articles; from += chunk) {
    const some = Array.from({ length: Math.min(chunk, articles - from) }, (_, i) => archive.text(from + i))
    writeSync(file, Buffer.from(some.join(''), 'utf16le'))
  }
  closeSync(file)
}

export function* readTexts(path: string, articles: number): Generator<[number: number, text: string]> {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(chunk * recordBytes)
  for (let from = 0; from < articles; from += chunk) {
    const read = readSync(file, bytes, 0, Math.min(chunk, articles - from) * recordBytes, from * recordBytes)
    for (let at = 0; at < read; at += recordBytes) {
      yield [from + at / recordBytes, bytes.toString('utf16le', at, at + recordBytes)]
    }
  }
  closeSync(file)
}
