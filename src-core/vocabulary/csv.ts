import Papa from 'papaparse'

/** A file that could not be read: the line (from 1) and the column's name where they are known. */
export class VocabularyError extends Error {
  constructor(
    readonly why: 'columns' | 'row' | 'value' | 'turtle' | 'loop' | 'twice' | 'empty',
    readonly line: number,
    readonly detail: string,
  ) {
    super(`${why} ${line} ${detail}`)
  }
}

/** A CSV row with the line of the file (from 1) that it begins on. */
export interface CsvRow {
  line: number
  fields: Record<string, string>
}

/**
 * The rows of a CSV file (RFC 4180; comma, semicolon or tab) by the names of its head, which are folded to small
 * letters without blanks at their ends; so are fields, but for those where blanks count.
 *
 * @throws VocabularyError where a column is missing or a row is broken
 */
export function readCsv(text: string, wanted: readonly string[], { blanksCount = false } = {}): CsvRow[] {
  const plain = text.replace(/^\ufeff/, '')
  // Guesses over the whole file take what stands in its fields for its form; the head tells.
  const [first = '', newline = '\n'] = /^(?:[^\r\n"]|"[^"]*")*(\r\n|\n|\r)?/.exec(plain) ?? []
  const { data, errors } = Papa.parse<string[]>(plain, {
    delimiter: /^[^,;\t]*([;\t])/.exec(first)?.[1] ?? ',',
    newline: newline === '\r\n' || newline === '\r' ? newline : '\n',
  })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) throw new VocabularyError('row', (broken.row ?? 0) + 1, broken.message)
  const [head = [], ...rows] = data
  const names = head.map((name) => name.trim().toLowerCase())
  const missing = wanted.filter((name) => !names.includes(name))
  if (missing.length > 0) throw new VocabularyError('columns', 1, missing.join(', '))
  let line = 1 + breaks(head)
  const read: CsvRow[] = []
  for (const row of rows) {
    line += 1
    const fields = Object.fromEntries(
      names.map((name, i) => [name, unguarded((blanksCount ? row[i] : row[i]?.trim()) ?? '')]),
    )
    if (row.some((field) => field.trim() !== '')) read.push({ line, fields })
    line += breaks(row)
  }
  return read
}

/** Rows under a head as CSV (RFC 4180), with a byte order mark, without which spreadsheets misread Chinese. */
export function writeCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${csvLines([head, ...rows])}`
}

/** Rows as CSV without a head, to be put behind others. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const data = rows.map((row) => row.map(guarded))
  return `${Papa.unparse(data, { newline: '\r\n' })}\r\n`
}

// A field that begins like a formula would be worked out by a spreadsheet, so a quote is put before it; a field that
// begins with such a quote of its own gets one as well, so that reading gives back what was written.
const guarded = (field: string) => (/^'*\s*[=+\-@＝＋－＠]|^'*[\t\r]/.test(field) ? `'${field}` : field)
const unguarded = (field: string) => (/^'+\s*[=+\-@＝＋－＠]|^'+[\t\r]/.test(field) ? field.slice(1) : field)

const breaks = (row: readonly string[]) =>
  row.reduce((sum, field) => sum + (field.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
