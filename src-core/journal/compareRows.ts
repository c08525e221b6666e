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
  /** Rows that the database lacks, has in an older writing, or has in one that another database overtook. */
  replay: J[]
  /** Rows of the database that were deleted in the journal since, or that belong to a page which went apart. */
  remove: DatabaseRow[]
  /** Rows, or deletions, of the database that the journal does not have yet. */
  append: DatabaseRow[]
  /**
   * Writings of the database which the journal never had and which give way, since it holds another database's: what
   * the journal has confirmed is never replaced by what it has not. They are to be kept aside.
   */
  apart: DatabaseRow[]
}

/** What is known of the rows of one unit. */
export interface Known {
  /**
   * Whether the journal had this writing of the row once. One that it had and lacks now was deleted there; one that it
   * never had has not reached it yet.
   */
  wasThere: (row: DatabaseRow) => boolean
  /** The writings that the unsent writes of the row replaced, in any order; null: there was none. None: all is sent. */
  basesOf: (row: DatabaseRow) => readonly (Version | null)[]
  /** The rows are one work (a page with its history): where one went apart, the other unsent ones go with it. */
  together: boolean
}

/**
 * Compares the rows of one unit. The later writing wins, unless it is an unsent one and the journal's is not what it was
 * based on.
 */
export function compareRows<J extends JournalRow>(
  database: readonly DatabaseRow[],
  journal: readonly J[],
  known: Known,
): Comparison<J> {
  const result: Comparison<J> = { replay: [], remove: [], append: [], apart: [] }
  const here = new Map(database.map((row) => [nameOf(row), row]))
  for (const row of journal) {
    const own = here.get(nameOf(row))
    here.delete(nameOf(row))
    if (own?.version === row.version && !own.gone) continue
    const isLater = own !== undefined && stampOf(own.version) > stampOf(row.version)
    if (isLater && !isOvertaken(known.basesOf(own), row.version)) {
      result.append.push(own)
      continue
    }
    result.replay.push(row)
    if (own && (isLater || (!own.gone && !known.wasThere(own)))) result.apart.push(own)
  }
  for (const own of here.values()) {
    if (own.gone) continue
    if (known.wasThere(own)) result.remove.push(own)
    else result.append.push(own)
  }
  return known.together && result.apart.length > 0 ? withWholeWork(result, journal, known) : result
}

/** Whether the journal holds a writing that is neither below the unsent ones nor older than all that they are based on. */
function isOvertaken(bases: readonly (Version | null)[], there: Version): boolean {
  if (bases.length === 0 || bases.includes(there)) return false
  // A journal that lost its newest part holds an older writing, and gets the later one.
  return stampOf(there) >= Math.min(...bases.map((base) => (base === null ? 0 : stampOf(base))))
}

/** What is unsent of a work that went apart does not go to the journal: a step of history fits its own document only. */
function withWholeWork<J extends JournalRow>(
  found: Comparison<J>,
  journal: readonly J[],
  known: Known,
): Comparison<J> {
  const there = new Map(journal.map((row) => [nameOf(row), row]))
  const unsent = found.append.filter((row) => known.basesOf(row).length > 0)
  return {
    replay: [...found.replay, ...unsent.flatMap((row) => there.get(nameOf(row)) ?? [])],
    remove: [...found.remove, ...unsent.filter((row) => !there.has(nameOf(row)))],
    append: found.append.filter((row) => !unsent.includes(row)),
    apart: [...found.apart, ...unsent],
  }
}

function nameOf({ table, key }: { table: string; key: string }): string {
  return `${table}\n${key}`
}
