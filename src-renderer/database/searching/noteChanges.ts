import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie'

/** What an index has to look at again: of articles or whole pages, by id. */
export interface ChangeNote {
  /** Rises with every note. */
  turn?: number
  articles?: string[]
  pages?: string[]
}

/** The tables that search reads: an article's text is only ever written together with its row. */
const watched: readonly string[] = ['articles', 'pages']
const notes = 'unindexed'

/**
 * Notes, in the same transaction, which articles every change of the database touches, whoever makes it. The notes
 * stay until the index has what they name on disk, so that nothing is missed when the window closes in between.
 */
export const noteChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'noteChanges',
  create: (core) => ({
    ...core,
    transaction(stores, mode, options) {
      const writes = mode === 'readwrite' && stores.some((name) => watched.includes(name))
      const all = writes && !stores.includes(notes) ? [...stores, notes] : stores
      return core.transaction(all, mode, options)
    },
    table(name) {
      const table = core.table(name)
      if (!watched.includes(name)) return table
      return {
        ...table,
        mutate: (request) =>
          table.mutate(request).then((answer) => {
            const ids = touched(request)
            // While an older database is brought up to date the table of notes may not be there yet.
            if (ids.length === 0 || !hasNotes(request.trans)) return answer
            const note: ChangeNote = name === 'pages' ? { pages: ids } : { articles: ids }
            return core
              .table(notes)
              .mutate({ type: 'add', trans: request.trans, values: [note] })
              .then(() => answer)
          }),
      }
    },
  }),
}

function touched(request: DBCoreMutateRequest): string[] {
  if (request.type === 'delete') return request.keys.map(String)
  // Whole tables are cleared with their database only; what is missing then is found at the next start.
  if (request.type === 'deleteRange') return []
  return request.values.flatMap((row: { id?: string } | undefined) => (row?.id ? [row.id] : []))
}

function hasNotes(transaction: unknown): boolean {
  return (transaction as IDBTransaction).objectStoreNames.contains(notes)
}
