import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie'
import { Capture } from './Capture'
import { isKept } from './keptTables'
import type { Before, WrittenRow } from './writtenRows'

const captures = new WeakMap<object, Capture>()

/** The capture of a running transaction on kept tables. */
export function captureOf(transaction: object): Capture | undefined {
  return captures.get(transaction)
}

/**
 * Sees every write to every kept table where it reaches IndexedDB. In the same transaction it notes which writing of
 * the row it is; when the transaction is in the database, what was written goes to the journal.
 */
export const captureWrites: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'captureWrites',
  // Below all that changes rows: what comes here is what is written.
  level: -1,
  create(core) {
    return {
      ...core,
      transaction(stores, mode, options) {
        const watched = mode === 'readwrite' && stores.some(isKept)
        const all = watched ? [...new Set([...stores, 'keptRows', 'unsentWrites', 'journalState'])] : stores
        const transaction = core.transaction(all, mode, options)
        if (watched) watch(transaction)
        return transaction
      },
      table(name) {
        const table = core.table(name)
        if (!isKept(name)) return table
        return { ...table, mutate: (request) => mutate(core, table, request) }
      },
    }
  },
}

function watch(transaction: DBCoreTransaction) {
  const capture = new Capture()
  captures.set(transaction, capture)
  // Heard before Dexie resolves what waits for the transaction.
  const events = transaction as unknown as EventTarget
  events.addEventListener('complete', () => capture.committed())
}

/** In Dexie's own promises: others would leave its transaction. */
function mutate(
  core: DBCore,
  table: DBCoreTable,
  request: DBCoreMutateRequest,
): Promise<DBCoreMutateResponse> {
  const { trans } = request
  const capture = captures.get(trans)
  // Upgrades of the database run in transactions of their own; what they change is compared at the next start.
  if (!capture) return table.mutate(request)
  capture.refuseIfReading()
  return Dexie.Promise.resolve(keysOf(table, request)).then((keys) =>
    before(core, table, request, keys, capture).then((found) =>
      table.mutate(request).then((response) => {
        const rows = written(table.name, request, keys, response)
        const { marks, unsent, state } = capture.note(rows, found)
        return core
          .table('keptRows')
          .mutate({ type: 'put', trans, values: marks })
          .then(() => core.table('journalState').mutate({ type: 'put', trans, values: [state] }))
          .then(() => unsent && core.table('unsentWrites').mutate({ type: 'put', trans, values: [unsent] }))
          .then(() => response)
      }),
    ),
  )
}

function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): unknown[] | Promise<unknown[]> {
  const { primaryKey } = table.schema
  if (request.type === 'delete') return request.keys
  if (request.type === 'deleteRange') {
    const query = { index: primaryKey, range: request.range }
    return table
      .query({ trans: request.trans, values: false, query, limit: Number.POSITIVE_INFINITY })
      .then(({ result }) => result)
  }
  return request.keys ?? request.values.map((value) => primaryKey.extractKey?.(value))
}

function before(
  core: DBCore,
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  keys: unknown[],
  capture: Capture,
): Promise<Before> {
  const { trans } = request
  const names = keys.map((key) => [table.name, JSON.stringify(key)])
  return Dexie.Promise.all([
    capture.started ? undefined : core.table('journalState').get({ trans, key: 'writes' }),
    core.table('keptRows').getMany({ trans, keys: names }),
  ]).then(([state, marks]) =>
    capture.needsValues(table.name, request.type, keys, marks)
      ? table.getMany({ trans, keys }).then((values) => ({ state, marks, values }))
      : { state, marks, values: [] },
  )
}

function written(
  table: string,
  request: DBCoreMutateRequest,
  keys: readonly unknown[],
  { failures }: DBCoreMutateResponse,
): WrittenRow[] {
  const isPut = request.type === 'put' || request.type === 'add'
  return keys.flatMap((key, index) => {
    if (failures[index]) return []
    return [{ table, key, index, value: isPut ? request.values[index] : undefined }]
  })
}
