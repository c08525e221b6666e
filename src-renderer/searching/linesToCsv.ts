import { unparse } from 'papaparse'
import type { LineHit } from './messages'

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

/**
 * A concordance as CSV with a head and a byte order mark, without which spreadsheets misread Chinese. Fields that
 * begin like a formula are marked as text.
 */
export function linesToCsv(lines: readonly LineHit[]): string {
  const rows = lines.map((line, i) => [
    i + 1,
    line.before,
    line.printed,
    line.after,
    line.number,
    line.title,
    line.paper,
    line.date,
    line.page,
    line.from,
    line.articleId,
  ])
  return `\ufeff${unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`
}
