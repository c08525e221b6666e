import type { Encoding } from '../../src-core/desktop/contract'
import { failure, type Outcome, success } from '../../src-core/desktop/outcome'
import type { Page } from '../database/database'
import { dumpOfPage } from '../database/dumps'
import { replacePage } from '../database/replacePage'
import { databaseFailure } from '../database/storage'
import { openDump, readIncoming } from './importOne'

/** Decodes the page's file in another encoding and reads it anew; see `replacePage` for what becomes of the old one. */
export async function redecodePage(
  page: Page,
  encoding: Encoding,
): Promise<Outcome<{ pageId: string; kept: boolean }>> {
  try {
    const stored = await dumpOfPage(page)
    if (!stored) return failure('unreadable-file', { name: page.name })
    const opened = await openDump(stored.dump, stored.bytes, encoding)
    if (!opened.ok) return opened
    const raw = opened.value.pages.find((each) => each.place === page.place)
    if (!raw) return failure('wrong-encoding', { name: page.name })
    const incoming = await readIncoming(opened.value.dump, stored.bytes, raw)
    return incoming.ok ? success(await replacePage(page.id, incoming.value)) : incoming
  } catch (error) {
    return databaseFailure(error)
  }
}
