import { writeCsv } from '../../src-core/vocabulary/csv'
import type { LineHit } from '../indexing/messages'

const head = [
  'line',
  'before',
  'printed',
  'after',
  'article',
  'title',
  'paper',
  'date',
  'page',
  'offset',
  'id',
]

/** A concordance as CSV with a head; fields that begin like a formula are marked as text. */
export function linesToCsv(lines: readonly LineHit[]): string {
  const rows = lines.map((line, i) => [
    String(i + 1),
    line.before,
    line.printed,
    line.after,
    line.number,
    line.title,
    line.paper,
    line.date,
    line.page,
    String(line.from),
    line.articleId,
  ])
  return writeCsv(head, rows)
}
