import { type CsvRow, readCsv, VocabularyError, writeCsv } from '../../src-core/vocabulary/csv'

interface LedgerEntry {
  wrong: string
  right: string
  taken: number
  refused: number
}

const head = ['wrong', 'right', 'taken', 'refused'] as const

/** The ledger as CSV with a head; fields that begin like a formula are marked as text. */
export function confusionsToCsv(rows: readonly LedgerEntry[]): string {
  return writeCsv(
    head,
    rows.map(({ wrong, right, taken, refused }) => [wrong, right, String(taken), String(refused)]),
  )
}

/** Entries of such a file; null where it is none. */
export function confusionsFromCsv(text: string): LedgerEntry[] | null {
  const rows = rowsOf(text)
  if (!rows) return null
  const entries: LedgerEntry[] = []
  for (const { fields } of rows) {
    const { wrong = '', right = '', taken, refused } = fields
    const counts = [Number(taken), Number(refused)]
    if (!wrong || !right || counts.some((count) => !Number.isInteger(count) || count < 0)) return null
    entries.push({ wrong, right, taken: counts[0] ?? 0, refused: counts[1] ?? 0 })
  }
  return entries
}

function rowsOf(text: string): CsvRow[] | null {
  try {
    return readCsv(text, head, { blanksCount: true })
  } catch (error) {
    if (error instanceof VocabularyError) return null
    throw error
  }
}
