import type { Failure, Outcome } from '../../../src-core/desktop/outcome'
import type { Operation } from '../../../src-core/journal/operation'
import { desktop } from '../../desktop/desktop'
import { database } from '../database'
import { takeBytesOut } from './bytesInRows'
import { keptWithBytes } from './keptTables'
import { wholeRows } from './wholeRows'
import type { OutgoingRow, OutgoingWrite } from './writtenRows'

/** Times that rows or bytes which the journal asked for are sent anew. */
const mostTries = 3

/** Takes writes to the journal and notes that they are there. */
export async function sendWrites(
  databaseId: string,
  writes: readonly OutgoingWrite[],
): Promise<Failure | undefined> {
  let sent = writes
  for (let tries = 0; tries < mostTries; tries += 1) {
    const records = await recordsOf(databaseId, sent)
    if (!records.ok) return records.error
    const outcome = await desktop.appendRecords({ database: databaseId, records: records.value })
    if (!outcome.ok) return outcome.error
    const { rows, bytes } = outcome.value.lacking
    if (rows.length === 0 && bytes.length === 0) {
      await confirmed(writes)
      return undefined
    }
    const lacking = new Set(rows.map(nameOf))
    sent = await Promise.all(sent.map((write) => withWholeRows(write, lacking)))
  }
  return { code: 'invalid-answer' }
}

async function recordsOf(databaseId: string, writes: readonly OutgoingWrite[]): Promise<Outcome<string[]>> {
  const records: string[] = []
  for (const { rows } of writes) {
    const operations: Operation[] = []
    for (const row of rows) {
      const operation = await operationOf(databaseId, row)
      if (!operation.ok) return operation
      operations.push(operation.value)
    }
    records.push(JSON.stringify({ operations }))
  }
  return { ok: true, value: records }
}

async function operationOf(databaseId: string, row: OutgoingRow): Promise<Outcome<Operation>> {
  const { value, ...rest } = row
  if (value === undefined) return { ok: true, value: rest }
  if (!keptWithBytes.has(row.table)) return { ok: true, value: { ...rest, put: value as Operation['put'] } }
  let failed: Failure | undefined
  const { json, names } = await takeBytesOut(value, async (bytes) => {
    const stored = failed ? undefined : await desktop.storeBytes({ database: databaseId, bytes })
    if (stored?.ok) return stored.value.name
    failed ??= stored?.error
    return ''
  })
  if (failed) return { ok: false, error: failed }
  return { ok: true, value: { ...rest, put: json, bytes: names } }
}

/** The write with those rows as the database holds them now. */
async function withWholeRows(write: OutgoingWrite, lacking: ReadonlySet<string>): Promise<OutgoingWrite> {
  const whole = await wholeRows(write.rows.filter((row) => lacking.has(nameOf(row))))
  const byName = new Map(whole.map((row) => [nameOf(row), row]))
  return { ...write, rows: write.rows.map((row) => byName.get(nameOf(row)) ?? row) }
}

/** What was sent is not sent again at the next start, and a deletion that the journal knows needs no mark. */
async function confirmed(writes: readonly OutgoingWrite[]): Promise<void> {
  if (writes.length === 0) return
  const { keptRows, unsentWrites } = database
  await database.transaction('rw', [keptRows, unsentWrites], async () => {
    for (const { version, rows } of writes) {
      await unsentWrites.where('id').startsWith(`${version}:`).delete()
      for (const { table, key, version: own, value, delta } of rows) {
        if (value !== undefined || delta !== undefined) continue
        const mark = await keptRows.get([table, key])
        if (mark?.gone === 1 && mark.version === own) await keptRows.delete([table, key])
      }
    }
  })
}

function nameOf({ table, key }: { table: string; key: string }): string {
  return `${table}\n${key}`
}
