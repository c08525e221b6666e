import type { Archive } from '../../../src-core/archive/readArchive'
import type { NumberRow } from '../../../src-core/model/numberRow'
import { mergePage } from '../../editor/merging/mergePage'
import { newId } from '../../editor/newId'
import { takeBackFrom } from '../assignPages'
import { changePages } from '../changes/changePages'
import { undoGroup } from '../changes/undoGroup'
import { database } from '../database'
import { beginImport, endImport, undoImport } from '../imports'
import { rebuildDerived } from '../journal/rebuildDerived'
import { changeVocabulary, undoVocabulary } from '../meaning/vocabularyChanges'
import { registerPage } from '../numbers/registerPage'
import {
  type Answers,
  type ArchiveComparison,
  changedRows,
  decidedBefore,
  decidedKey,
  decidedName,
  deciding,
  meetingOf,
  pageIdOf,
} from './compareArchive'
import { type IncomingPageUnit, incomingPage, incomingRows, withBytes } from './incomingUnit'
import { takeNumbers } from './takeNumbers'

/** What was taken from an archive. */
export interface Taken {
  fresh: number
  changed: number
  /** Names of pages left as they are, because another window edits them. */
  busy: string[]
  /** Takes back what came to pages, the pages that came, and the names and tags. */
  undo: () => Promise<void>
}

/** Pages that are in memory, and in one transaction, at a time. */
const chunk = 20

/**
 * Takes from an archive what the comparison found. Each transaction leaves whole pages, and taking the same archive
 * again goes on where it broke off. To cancel is to throw from `progress`; what came in until then stays.
 */
export async function takeArchive(
  archive: Archive,
  comparison: ArchiveComparison,
  answers: Answers,
  { author, progress }: { author: string; progress: (done: number, of: number) => void },
): Promise<Taken> {
  const { tables } = comparison
  const { fresh, changed } = comparison.pages
  const total = tables.length + fresh.length + changed.length
  let done = 0
  const step = (by: number) => {
    done += by
    progress(done, total)
  }
  const numbers = new Map<string, NumberRow[]>()
  const vocabulary = await takeTables(archive, tables, answers, numbers, () => step(1))
  const importId = fresh.length > 0 ? await beginImport(archive.manifest.name) : ''
  for (let start = 0; start < fresh.length; start += chunk) {
    const some = fresh.slice(start, start + chunk)
    await takeFresh(archive, some, numbers, importId)
    step(some.length)
  }
  const left = [...numbers.values()]
  for (let start = 0; start < left.length; start += chunk) {
    const rows = left.slice(start, start + chunk).flat()
    await database.transaction('rw', database.tables, () => takeNumbers(rows))
  }
  if (importId) await endImport(importId, fresh.length)
  const group = newId()
  const taken: Taken = {
    fresh: fresh.length,
    changed: 0,
    busy: [],
    async undo() {
      await undoGroup(group, { author })
      if (importId) await undoImport(importId)
      if (vocabulary) await undoVocabulary()
    },
  }
  for (let start = 0; start < changed.length; start += chunk) {
    const some = changed.slice(start, start + chunk)
    const { busy, count } = await takeChanged(archive, some, answers, { author, group })
    taken.busy.push(...busy)
    taken.changed += count
    step(some.length)
  }
  // Who sends pages back has them no longer.
  const pages = archive.units.flatMap((name) => pageIdOf(name) ?? [])
  const news = new Set(fresh.map(pageIdOf))
  await takeBackFrom(
    archive.manifest.author,
    pages.filter((id) => !news.has(id)),
  )
  return taken
}

interface WholeRow {
  table: string
  value: unknown
}

async function putRows(rows: readonly WholeRow[]): Promise<void> {
  const tables = [...new Set(rows.map(({ table }) => table))]
  if (tables.length === 0) return
  await database.transaction('rw', tables, async () => {
    for (const { table, value } of rows) await database.table(table).put(value)
  })
}

const vocabularyTables = new Set(['concepts', 'entities', 'relations'])

function putNumber(numbers: Map<string, NumberRow[]>, row: NumberRow): void {
  const own = numbers.get(row.pageId)
  if (own) own.push(row)
  else numbers.set(row.pageId, [row])
}

/**
 * @param numbers gets the archive's article numbers, by page
 * @returns whether names and tags changed, which are taken back as one
 */
async function takeTables(
  archive: Archive,
  units: readonly string[],
  answers: Answers,
  numbers: Map<string, NumberRow[]>,
  step: () => void,
): Promise<boolean> {
  const words: WholeRow[] = []
  const decided = await decidedBefore()
  const own = deciding(null, answers)
  for (const name of units) {
    const incoming = await incomingRows(archive, name)
    const rows = incoming.filter(({ table }) => table !== 'numbers')
    for (const { table, value } of incoming) {
      if (table === 'numbers') putNumber(numbers, value as unknown as NumberRow)
    }
    const changed = await changedRows(
      rows.filter(({ table, key }) => !(table === 'preferences' && key === decidedKey)),
      (conflict) => {
        decided.add(decidedName(conflict))
        return own(conflict)
      },
      decided,
    )
    const others: WholeRow[] = []
    for (const { table, value } of changed) {
      const whole = await withBytes(archive, value)
      if (whole === undefined) continue
      const list = vocabularyTables.has(table) ? words : others
      list.push({ table, value: whole })
    }
    await putRows(others)
    step()
  }
  if (decided.size > 0) await database.preferences.put({ key: decidedKey, value: [...decided] })
  if (words.length === 0) return false
  const act = { code: 'entities.loaded', name: archive.manifest.name, count: words.length } as const
  await changeVocabulary(act, () => putRows(words))
  return true
}

async function takeFresh(
  archive: Archive,
  units: readonly string[],
  numbers: Map<string, NumberRow[]>,
  importId: string,
): Promise<void> {
  const rows: WholeRow[] = []
  const pages: IncomingPageUnit['page'][] = []
  for (const name of units) {
    const incoming = await incomingPage(archive, name)
    pages.push(incoming.page)
    for (const { table, value } of incoming.rows) {
      const whole = await withBytes(archive, table === 'pages' ? { ...value, importId } : value)
      // A picture whose bytes were lost before.
      if (whole !== undefined) rows.push({ table, value: whole })
    }
  }
  await database.transaction('rw', database.tables, async () => {
    const ids = pages.map(({ id }) => id)
    await takeNumbers(
      ids.flatMap((id) => numbers.get(id) ?? []),
      pages,
    )
    for (const { table, value } of rows) await database.table(table).put(value)
    for (const id of ids) await registerPage(id)
    await rebuildDerived(ids)
    for (const id of ids) numbers.delete(id)
  })
}

async function takeChanged(
  archive: Archive,
  units: readonly string[],
  answers: Answers,
  { author, group }: { author: string; group: string },
): Promise<{ busy: string[]; count: number }> {
  const edits: Parameters<typeof changePages>[0][number][] = []
  const names = new Map<string, string>()
  const others: WholeRow[] = []
  for (const name of units) {
    const incoming = await incomingPage(archive, name)
    const meeting = await meetingOf(incoming)
    if (!meeting) continue
    const { page, document: theirs } = incoming
    const decide = deciding(page.id, answers)
    const signature = { author: archive.manifest.author, created: archive.manifest.saved }
    edits.push({ pageId: page.id, command: mergePage({ common: meeting.common, theirs, decide, signature }) })
    names.set(page.id, page.name)
    for (const { table, value } of await changedRows(incoming.others, decide)) {
      const whole = await withBytes(archive, value)
      if (whole !== undefined) others.push({ table, value: whole })
    }
  }
  const { changed, busy } = await changePages(edits, { code: 'archiving.merge', author, group })
  await putRows(others)
  return { busy: busy.map((id) => names.get(id) ?? id), count: changed.length }
}
