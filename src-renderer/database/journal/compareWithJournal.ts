import type { IndexableType } from 'dexie'
import type { Failure, Outcome } from '../../../src-core/desktop/outcome'
import { type Comparison, compareRows, type DatabaseRow } from '../../../src-core/journal/compareRows'
import { addDigests, differingTables, rowHash } from '../../../src-core/journal/digest'
import { stampOf } from '../../../src-core/journal/version'
import type { NumberRow } from '../../../src-core/model/numberRow'
import { desktop } from '../../desktop/desktop'
import { database } from '../database'
import { bringNumbers } from '../numbers/bringNumbers'
import { numberLacking } from '../numbers/numberLacking'
import { putAside } from './asideRows'
import { captureOf } from './captureWrites'
import { unitOf } from './keptTables'
import { outbox } from './Outbox'
import { rebuildDerived } from './rebuildDerived'
import { sendWrites } from './sendWrites'
import type { KeptRowMark } from './storedState'
import { type JournalRow, rowName, valuesOf } from './valuesOf'
import { wholeRows } from './wholeRows'

/** What the comparison found and mended. */
export interface Compared {
  /** Rows that came out of the journal, and the pages among whose rows they are. */
  restored: number
  pages: number
  /** Rows that the journal lacked. */
  sent: number
  /** Units that the journal had and lost, and of which the database has nothing. */
  unreadable: number
}

/** Units that are in memory at a time. */
const atATime = 20

/**
 * Makes the database and the journal alike, unit by unit: what the database lacks comes out of the journal, what the
 * journal lacks goes into it.
 *
 * @param journal `trusted`: whether it is the journal that this database was compared with last, and which knows of no
 *   loss since: what it had and lacks now was deleted. `last`: the newest stamp that it has
 */
export async function compareWithJournal(
  databaseId: string,
  { trusted, last }: { trusted: boolean; last: number },
  progress: (done: number, of: number) => void,
): Promise<Outcome<Compared>> {
  // At one moment, and before the journal's: what another window has confirmed meanwhile is in the journal's list.
  const { marks, unsent, unsentIds } = await database.transaction(
    'r',
    [database.keptRows, database.unsentWrites],
    async () => ({ marks: await marksByUnit(), ...(await unsentRows()) }),
  )
  const listed = await desktop.listUnits({})
  if (!listed.ok) return listed
  const there = new Map(listed.value.units.map((each) => [each.unit, each]))
  const differing = [...new Set([...there.keys(), ...marks.keys()])].filter((unit) => {
    const known = there.get(unit)
    const own = marks.get(unit) ?? []
    return (
      known?.damaged || own.some(isUnsent) || differingTables(known?.digests ?? {}, digestsOf(own)).length > 0
    )
  })
  function isUnsent(row: DatabaseRow): boolean {
    return unsent.has(rowName(row))
  }
  // A journal that is older than what it has confirmed lost its end, on a disk that lied about what was written.
  const confirmed = [...marks.values()].flat().filter((row) => !isUnsent(row))
  const isWhole = trusted && confirmed.every(({ version }) => stampOf(version) <= last)
  const compared: Compared = { restored: 0, pages: 0, sent: 0, unreadable: 0 }
  const toNumber = new Set<string>()
  for (let done = 0; done < differing.length; done += atATime) {
    progress(done, differing.length)
    const some = differing.slice(done, done + atATime)
    const fetched = await desktop.fetchUnits({ units: some.filter((unit) => there.has(unit)) })
    if (!fetched.ok) return fetched
    const rows = new Map(fetched.value.units.map((each) => [each.unit, each.rows]))
    compared.unreadable += fetched.value.units.filter((each) => each.damaged && !marks.has(each.unit)).length
    const comparisons = some.map((unit) => {
      const sure = isWhole && !there.get(unit)?.damaged
      return compareRows(marks.get(unit) ?? [], rows.get(unit) ?? [], {
        wasThere: (row) => sure && !isUnsent(row),
        basesOf: (row) => unsent.get(rowName(row)) ?? [],
        together: unit.startsWith('pages/'),
      })
    })
    const failed = await mend(databaseId, comparisons, compared, toNumber)
    if (failed) return { ok: false, error: failed }
  }
  // Only now are all numbers there that were given.
  await numberAll([...toNumber])
  outbox.forget(new Set(unsentIds.map((id) => id.slice(0, id.lastIndexOf(':')))))
  await database.unsentWrites.bulkDelete(unsentIds)
  return { ok: true, value: compared }
}

async function mend(
  databaseId: string,
  comparisons: readonly Comparison<JournalRow>[],
  compared: Compared,
  toNumber: Set<string>,
): Promise<Failure | undefined> {
  const replay = comparisons.flatMap((each) => each.replay)
  const remove = comparisons.flatMap((each) => each.remove)
  const append = comparisons.flatMap((each) => each.append)
  const whole = await wholeRows(
    append.map((row) => ({ ...row, unit: unitOf(row.table, JSON.parse(row.key)) })),
  )
  if (whole.length > 0) {
    const failed = await sendWrites(databaseId, [{ version: '', rows: whole }])
    if (failed) return failed
    compared.sent += whole.length
  }
  const values = await valuesOf(replay)
  if (!values.ok) return values.error
  const pages = pagesOf([...replay, ...remove])
  const apart = comparisons.flatMap((each) => each.apart)
  for (const page of [...pages, ...(await writeRows(values.value, remove, apart, pages))]) toNumber.add(page)
  compared.restored += values.value.length
  compared.pages += pages.length
  return undefined
}

async function numberAll(pages: readonly string[]): Promise<void> {
  for (let start = 0; start < pages.length; start += atATime) {
    const some = pages.slice(start, start + atATime)
    await database.transaction('rw', database.tables, () => numberLacking(some))
  }
}

/** Gives the pages whose articles lost a number to others. */
async function writeRows(
  put: readonly { row: JournalRow; value: unknown }[],
  remove: readonly DatabaseRow[],
  apart: readonly DatabaseRow[],
  pages: readonly string[],
): Promise<string[]> {
  if (put.length === 0 && remove.length === 0) return []
  const tables = new Map<string, { values: unknown[]; keys: IndexableType[] }>()
  const of = (table: string) => {
    const found = tables.get(table) ?? { values: [], keys: [] }
    tables.set(table, found)
    return found
  }
  const overtaken = new Map(apart.map((row) => [rowName(row), row.version]))
  const versions = new Map(put.map(({ row }) => [rowName(row), row.version]))
  return database.transaction('rw', database.tables, async (transaction) => {
    captureOf(transaction.idbtrans)?.replaying(versions)
    const current = await currentVersions([...put.map(({ row }) => row), ...remove])
    // Another window of this database may have gone on meanwhile.
    for (const { row, value } of put) {
      const own = current.get(rowName(row))
      const givesWay = own === undefined || own === overtaken.get(rowName(row))
      if (givesWay || stampOf(own) < stampOf(row.version)) of(row.table).values.push(value)
    }
    for (const row of remove) {
      if (current.get(rowName(row)) === row.version) of(row.table).keys.push(JSON.parse(row.key))
    }
    const replaced = new Set([...put.map(({ row }) => rowName(row)), ...remove.map(rowName)])
    await putAside(
      apart.filter((row) => replaced.has(rowName(row)) && current.get(rowName(row)) === row.version),
    )
    const numbers = (tables.get('numbers')?.values ?? []) as NumberRow[]
    const losing = await losingNumbers(numbers)
    for (const [table, { values, keys }] of tables) {
      if (keys.length > 0) await database.table(table).bulkDelete(keys)
      if (values.length > 0) await database.table(table).bulkPut(values)
    }
    const gone = remove.filter((row) => current.get(rowName(row)) === row.version)
    await database.keptRows.bulkDelete(gone.map(({ table, key }): [string, string] => [table, key]))
    await rebuildDerived(pages)
    await bringNumbers(numbers)
    return losing
  })
}

/** Pages with articles whose number is another's in the journal: two browsers gave it at the same time. */
async function losingNumbers(numbers: readonly NumberRow[]): Promise<string[]> {
  const own = await database.numbers.bulkGet(numbers.map(({ number }) => number))
  return own.flatMap((row, i) => (row && row.articleId !== numbers[i]?.articleId ? [row.pageId] : []))
}

async function currentVersions(
  rows: readonly { table: string; key: string }[],
): Promise<Map<string, string>> {
  const marks = await database.keptRows.bulkGet(rows.map(({ table, key }): [string, string] => [table, key]))
  return new Map(marks.flatMap((mark) => (mark ? [[rowName(mark), mark.version]] : [])))
}

function pagesOf(rows: readonly { table: string; key: string }[]): string[] {
  const units = rows.map(({ table, key }) => unitOf(table, JSON.parse(key)))
  return [...new Set(units.flatMap((unit) => /^pages\/(.+)$/.exec(unit)?.[1] ?? []))]
}

async function marksByUnit(): Promise<Map<string, KeptMark[]>> {
  const units = new Map<string, KeptMark[]>()
  await database.keptRows.each(({ table, key, version, gone }) => {
    const unit = unitOf(table, JSON.parse(key))
    const marks = units.get(unit) ?? []
    marks.push({ table, key, version, gone: gone === 1 })
    units.set(unit, marks)
  })
  return units
}

type KeptMark = Omit<KeptRowMark, 'gone'> & { gone: boolean }

function digestsOf(marks: readonly KeptMark[]): Record<string, number> {
  const digests: Record<string, number> = {}
  for (const { table, key, version, gone } of marks) {
    if (!gone) digests[table] = addDigests(digests[table] ?? 0, rowHash(table, key, version))
  }
  return digests
}

/** Rows of writes that the journal has not confirmed, with the writings that were replaced. */
async function unsentRows(): Promise<{ unsent: Map<string, (string | null)[]>; unsentIds: string[] }> {
  const writes = await database.unsentWrites.toArray()
  const unsent = new Map<string, (string | null)[]>()
  for (const [table, key, base] of writes.flatMap(({ rows }) => rows)) {
    const name = rowName({ table, key })
    unsent.set(name, [...(unsent.get(name) ?? []), base])
  }
  return { unsent, unsentIds: writes.map(({ id }) => id) }
}
