interface LedgerEntry {
  wrong: string
  right: string
  taken: number
  refused: number
}

const head = ['wrong', 'right', 'taken', 'refused']

/** The ledger as CSV (RFC 4180), with a head and a byte order mark, without which spreadsheets misread Chinese. */
export function confusionsToCsv(rows: readonly LedgerEntry[]): string {
  const lines = rows.map(({ wrong, right, taken, refused }) =>
    [wrong, right, String(taken), String(refused)].map(quoted).join(','),
  )
  return `\ufeff${[head.join(','), ...lines].join('\r\n')}\r\n`
}

/** Entries of such a file; null where it is none. */
export function confusionsFromCsv(text: string): LedgerEntry[] | null {
  const [first, ...rows] = fieldsOf(text.replace(/^\ufeff/, ''))
  if (!first || head.some((name, i) => first[i]?.trim() !== name)) return null
  const entries: LedgerEntry[] = []
  for (const [wrong = '', right = '', taken = '', refused = ''] of rows) {
    const counts = [Number(taken), Number(refused)]
    if (!wrong || !right || counts.some((count) => !Number.isInteger(count) || count < 0)) return null
    entries.push({ wrong, right, taken: counts[0] ?? 0, refused: counts[1] ?? 0 })
  }
  return entries
}

function quoted(field: string): string {
  // A field that begins like a formula would be worked out by a spreadsheet.
  return /[",\r\n]|^[=+@-]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}

function fieldsOf(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const [whole, inQuotes, plain, end] = match
    if (whole === '' && row.length === 0) break
    row.push(inQuotes?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows.filter((fields) => fields.some(Boolean))
}
