import type { ArticleStatus } from '../model/document'
import type { TableArticle } from './tableArticle'
import { tableValue } from './tableColumns'
import type { TableMapping } from './tableMapping'

const plain = {
  new: 'new',
  'in-work': 'in-work',
  corrected: 'corrected',
  validated: 'validated',
  problem: 'problem',
}

/**
 * What tells whether an article's row is other than it was when it was exported: 53 bits of what its columns hold, whatever
 * they are called and in which order they stand. A column more or less makes every row another.
 */
export function rowHash(article: TableArticle, { columns }: TableMapping): number {
  const statuses: Readonly<Record<ArticleStatus, string>> = plain
  const sorted = columns.toSorted((a, b) => (a.source < b.source ? -1 : 1))
  return hash53(
    JSON.stringify(sorted.map((column) => [column.source, tableValue(article, column, statuses)])),
  )
}

/** cyrb53: two 32-bit lanes multiplied and mixed; for telling changes, not against an adversary. */
function hash53(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}
