import { rowHash } from '../../../src-core/journal/digest'

/**
 * What the journal does with a table.
 *
 * - `page`: kept with its page, whose id is the primary key or the first part of it
 * - `table`: kept; all rows lie in one file, for tables of a few hundred rows
 * - `shelves`: kept; the rows lie in 256 files, for tables that grow
 * - `derived`: not kept, since it follows from kept tables (`rebuildDerived`)
 * - `local`: not kept, since nobody would miss it, or since it was never in the journal and gave way to it (`asideRows`)
 */
type Keeping = 'page' | 'table' | 'shelves' | 'derived' | 'local'

/** Every table of the database. With a table that is missing here the database does not compile. */
export const keeping = {
  dumps: 'shelves',
  dumpBytes: 'shelves',
  pages: 'page',
  sources: 'page',
  documents: 'page',
  changes: 'page',
  pictures: 'page',
  pictureViews: 'local',
  confusions: 'shelves',
  enteredCorrections: 'page',
  skips: 'page',
  concepts: 'table',
  entities: 'shelves',
  relations: 'shelves',
  articles: 'derived',
  articleTexts: 'derived',
  profiles: 'table',
  vocabularyChanges: 'shelves',
  touched: 'local',
  shelves: 'local',
  thumbnails: 'derived',
  numbers: 'shelves',
  imports: 'shelves',
  preferences: 'table',
  unindexed: 'local',
  keptRows: 'local',
  unsentWrites: 'local',
  journalState: 'local',
  asideRows: 'local',
  tableExports: 'shelves',
  corpora: 'shelves',
  frozenTexts: 'shelves',
  samples: 'table',
  sampledArticles: 'shelves',
} as const satisfies Readonly<Record<string, Keeping>>

/** Large rows of which a save changes little: the journal gets what changed. */
export const keptByChange: ReadonlySet<string> = new Set<keyof typeof keeping>(['documents'])

/** Rows with bytes, which the journal keeps as files of their own. */
export const keptWithBytes: ReadonlySet<string> = new Set<keyof typeof keeping>(['dumpBytes', 'pictures'])

export function isKept(table: string): boolean {
  const how = (keeping as Readonly<Record<string, Keeping | undefined>>)[table]
  return how === 'page' || how === 'table' || how === 'shelves'
}

export const keptTableNames: readonly string[] = Object.keys(keeping).filter(isKept)

/** Tables whose rows are a page's. */
export const keptByPage: readonly string[] = Object.entries(keeping).flatMap(([name, how]) =>
  how === 'page' ? name : [],
)

/** The unit that a row lies in. */
export function unitOf(table: string, key: unknown): string {
  const how = (keeping as Readonly<Record<string, Keeping | undefined>>)[table]
  if (how === 'page') {
    const page = Array.isArray(key) ? key[0] : key
    // What concerns every page has no page's id.
    return page === '' ? `tables/${table}` : `pages/${page}`
  }
  if (how === 'table') return `tables/${table}`
  const shelf = rowHash(table, JSON.stringify(key), '') % 256
  return `tables/${table}-${shelf.toString(16).padStart(2, '0')}`
}
