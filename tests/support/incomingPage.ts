import { readPage } from '../../src-core/reading/readPage'
import type { IncomingPage } from '../../src-renderer/database/storePage'

/** A page as main would send it, read from `text`. */
export function incomingPage(
  text: string,
  more: { hash?: string; place?: number; encoding?: string } = {},
): IncomingPage {
  const { hash = 'a'.repeat(64), place = 0, encoding = 'utf-8' } = more
  const bytes = new TextEncoder().encode(text)
  const raw = { name: 'page.txt', folder: 'county', place, text, encoding }
  return {
    dump: { id: hash, name: 'page.txt', folder: 'county', size: bytes.length, encoding },
    bytes,
    raw,
    reading: readPage(raw),
  }
}
