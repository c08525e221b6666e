import { stampOf, type Version } from './version'

/** What the database holds of one row. `gone`: it was deleted, and the journal may not know it. */
export interface DatabaseRow {
  table: string
  key: string
  version: Version
  gone: boolean
}

/** What the journal holds of one row. */
export interface JournalRow {
  table: string
  key: string
  version: Version
}

export interface Comparison<J extends JournalRow> {
  /** Rows that the database lacks, or has in an older writing. */
  replay: J[]
  /** Rows of the database that were deleted in the journal since. */
  remove: DatabaseRow[]
  /** Rows, or deletions, of the database that the journal does not have yet. */
  append: DatabaseRow[]
  /** Rows of the database which the journal never had, but of which it holds a later writing: two databases went apart. */
  apart: DatabaseRow[]
}

/**
 * Compares the rows of one unit, the later writing winning.
 *
 * @param wasThere whether the journal had this writing of the row once. One that it had and lacks now was deleted
 *   there; one that it never had has not reached it yet.
 */
export function compareRows<J extends JournalRow>(
  database: readonly DatabaseRow[],
  journal: readonly J[],
  wasThere: (row: DatabaseRow) => boolean,
): Comparison<J> {
  const result: Comparison<J> = { replay: [], remove: [], append: [], apart: [] }
  const here = new Map(database.map((row) => [nameOf(row), row]))
  for (const row of journal) {
    const own = here.get(nameOf(row))
    here.delete(nameOf(row))
    if (own?.version === row.version && !own.gone) continue
    if (own && stampOf(own.version) > stampOf(row.version)) {
      result.append.push(own)
      continue
    }
    result.replay.push(row)
    if (own && !own.gone && !wasThere(own)) result.apart.push(own)
  }
  for (const own of here.values()) {
    if (own.gone) continue
    if (wasThere(own)) result.remove.push(own)
    else result.append.push(own)
  }
  return result
}

function nameOf({ table, key }: { table: string; key: string }): string {
  return `${table}\n${key}`
}
