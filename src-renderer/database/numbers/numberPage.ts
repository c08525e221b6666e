import type { PageDocument } from '../../../src-core/model/document'
import { keepRegister } from '../../../src-core/numbers/keepRegister'
import type { Page, StoredDocument } from '../database'
import { numberingPattern } from './numberingPattern'
import { numberRegister } from './numberRegister'

interface NumberedPage {
  pageId: string
  facts: Pick<Page, 'publication' | 'date' | 'issue' | 'number'>
  /** Ids of the articles that were saved last. */
  before: readonly string[]
  document: PageDocument
}

/**
 * Gives numbers to the articles of a page that have none and keeps the register in step, within the transaction that saves
 * the page.
 *
 * @param loadBefore the document that was saved last
 * @param now ISO 8601 in UTC
 * @returns the number of each article
 */
export function numberPage(
  { pageId, facts, before, document }: NumberedPage,
  loadBefore: () => PromiseLike<StoredDocument | undefined>,
  now: string,
): PromiseLike<Map<string, string>> {
  const { publication, date, issue, number: page } = facts
  const saved = {
    pageId,
    facts: { publication, date, issue, page },
    before,
    loadBefore: () => loadBefore().then((stored) => stored?.document),
    after: document,
  }
  // In Dexie's own promise: behind several `async` functions in one another its transaction would be lost.
  return numberingPattern().then((pattern) => keepRegister(numberRegister, saved, { pattern, now }))
}
