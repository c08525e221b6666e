import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'iconv-lite'
import { root } from '../../build/ensureBuilt.mjs'

/** The own pages, in encodings that dumps come in. */
export function dumpSeeds(): Uint8Array[] {
  const folder = join(root, 'tests/pages')
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  return texts.flatMap((text, i) => {
    const other = ['gb18030', 'big5', 'shift_jis', 'utf-16le', 'euc-kr', 'windows-1252'][i % 6] ?? 'utf-8'
    return [encode(text, 'utf-8'), encode(text, other)]
  })
}
