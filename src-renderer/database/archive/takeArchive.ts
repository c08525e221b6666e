import type { Archive } from '../../../src-core/archive/readArchive'
import { mergePage } from '../../editor/merging/mergePage'
import { newId } from '../../editor/newId'
import { changePages } from '../changes/changePages'
import { undoGroup } from '../changes/undoGroup'
import { database } from '../database'
import { beginImport, endImport, undoImport } from '../imports'
import { rebuildDerived } from '../journal/rebuildDerived'
import { changeVocabulary, undoVocabulary } from '../meaning/vocabularyChanges'
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
import { incomingPage, incomingRows, withBytes } from './incomingUnit'

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
  const { fresh, changed } = comparison.pages
  const tables = archive.units.filter((name) => pageIdOf(name) === undefined)
  const total = tables.length + fresh.length + changed.length
  let done = 0
  const step = (by: number) => {
    done += by
    progress(done, total)
  }
  const vocabulary = await takeTables(archive, tables, answers, () => step(1))
  const importId = fresh.length > 0 ? await beginImport(archive.manifest.name) : ''
  for (let start = 0; start < fresh.length; start += chunk) {
    const some = fresh.slice(start, start + chunk)
    await takeFresh(archive, some, importId)
    step(some.length)
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

/** @returns whether names and tags changed, which are taken back as one */
async function takeTables(
  archive: Archive,
  units: readonly string[],
  answers: Answers,
  step: () => void,
): Promise<boolean> {
  const words: WholeRow[] = []
  const decided = await decidedBefore()
  const own = deciding(null, answers)
  for (const name of units) {
    const rows = await incomingRows(archive, name)
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

async function takeFresh(archive: Archive, units: readonly string[], importId: string): Promise<void> {
  const rows: WholeRow[] = []
  const ids: string[] = []
  for (const name of units) {
    const incoming = await incomingPage(archive, name)
    ids.push(incoming.page.id)
    for (const { table, value } of incoming.rows) {
      const whole = await withBytes(archive, table === 'pages' ? { ...value, importId } : value)
      // A picture whose bytes were lost before.
      if (whole !== undefined) rows.push({ table, value: whole })
    }
  }
  await database.transaction('rw', database.tables, async () => {
    for (const { table, value } of rows) await database.table(table).put(value)
    await rebuildDerived(ids)
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
