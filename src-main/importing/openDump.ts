import { createHash } from 'node:crypto'
import type { Input, Output } from '../../src-core/desktop/contract'
import { failure, type Outcome, success } from '../../src-core/desktop/outcome'
import { decodeBytes } from './decodeBytes'
import { detectEncoding } from './detectEncoding'
import { splitPages } from './splitPages'
import { whyNotText } from './whyNotText'

/** A dump's bytes -> its pages. An encoding that the editor chose is obeyed, whatever the bytes look like. */
export function openDump({ name, folder, bytes, encoding }: Input<'openDump'>): Outcome<Output<'openDump'>> {
  const refused = whyNotText(bytes)
  if (refused && !(refused === 'binary-file' && encoding)) return failure(refused, { name })
  const used = encoding ?? detectEncoding(bytes)
  const pages = splitPages(decodeBytes(bytes, used))
  if (pages.length === 0) return failure('empty-file', { name })
  const hash = createHash('sha256').update(bytes).digest('hex')
  return success({
    hash,
    encoding: used,
    pages: pages.map((page) => ({ name, folder, ...page, encoding: used })),
  })
}
