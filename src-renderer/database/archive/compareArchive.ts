import type { Choice, Conflict, Decide } from '../../../src-core/archive/merging/conflict'
import { mergeDocuments } from '../../../src-core/archive/merging/mergeDocuments'
import { mergeRow } from '../../../src-core/archive/merging/mergeRow'
import type { Archive } from '../../../src-core/archive/readArchive'
import { sha256 } from '../../../src-core/archive/sha256'
import { type Json, sameJson } from '../../../src-core/journal/json'
import type { Change } from '../../../src-core/model/change'
import { type CommonVersion, commonVersion } from '../../editor/merging/commonVersion'
import { database } from '../database'
import { takeBytesOut } from '../journal/bytesInRows'
import {
  type IncomingPageUnit,
  type IncomingRow,
  incomingPage,
  incomingRows,
  isHere,
  unitIn,
} from './incomingUnit'

/** A conflict and the page that it is on; null beside all pages. */
export interface ListedConflict {
  /** Another one for each. */
  id: string
  page: { id: string; name: string } | null
  conflict: Conflict
}

/** What an archive would do to this library. */
export interface ArchiveComparison {
  pages: {
    /** Not in this library: units of the archive. */
    fresh: string[]
    same: number
    /** Changed there, or in both. */
    changed: string[]
    /** Of other versions that have nothing in common with this library's: left as they are. */
    apart: { id: string; name: string }[]
  }
  /** Units beside the pages in which something is other than here. */
  tables: string[]
  /** On the pages that are new. */
  articles: number
  annotations: number
  /** Rows beside the pages that come in or change, e.g. entities. */
  rows: number
  conflicts: ListedConflict[]
}

/** Compares the archive with the library, page by page. Nothing is changed. To cancel is to throw from `progress`. */
export async function compareArchive(
  archive: Archive,
  progress: (done: number, of: number) => void,
): Promise<ArchiveComparison> {
  const found: ArchiveComparison = {
    pages: { fresh: [], same: 0, changed: [], apart: [] },
    tables: [],
    articles: 0,
    annotations: 0,
    rows: 0,
    conflicts: [],
  }
  for (const [done, name] of archive.units.entries()) {
    progress(done, archive.units.length)
    const pageId = pageIdOf(name)
    if (pageId === undefined) await compareRows(archive, name, found)
    else await comparePage(archive, name, pageId, found)
  }
  return found
}

export function pageIdOf(unit: string): string | undefined {
  return /^pages\/(.+)$/.exec(unit)?.[1]
}

async function comparePage(archive: Archive, name: string, pageId: string, found: ArchiveComparison) {
  const unit = await unitIn(archive, name)
  if (await isHere(unit)) {
    found.pages.same += 1
    return
  }
  const incoming = await incomingPage(archive, name, unit)
  const here = await database.pages.get(pageId)
  if (!here) {
    found.pages.fresh.push(name)
    found.articles += incoming.page.articles
    found.annotations += incoming.page.annotations
    return
  }
  const meeting = await meetingOf(incoming)
  if (!meeting) {
    found.pages.apart.push({ id: pageId, name: here.name })
    return
  }
  const page = { id: pageId, name: here.name }
  const conflicts: ListedConflict[] = []
  const list: Decide = (conflict) => {
    conflicts.push({ id: listedId(pageId, conflict), page, conflict })
    return 'mine'
  }
  const { common, mine } = meeting
  const theirs = incoming.document
  // Most pages of a library that comes back are as they were.
  const merged = sameJson(mine, theirs)
    ? mine
    : mergeDocuments({ base: common.base, mine, theirs }, list, { author: '', created: '' })
  const rows = await changedRows(incoming.others, list)
  const isSame = sameJson(merged, mine) && common.unknown.length === 0 && rows.length === 0
  if (isSame && conflicts.length === 0) found.pages.same += 1
  else found.pages.changed.push(name)
  found.conflicts.push(...conflicts)
}

async function compareRows(archive: Archive, name: string, found: ArchiveComparison) {
  const unit = await unitIn(archive, name)
  if (await isHere(unit)) return
  found.tables.push(name)
  const list: Decide = (conflict) => {
    found.conflicts.push({ id: listedId(null, conflict), page: null, conflict })
    return 'mine'
  }
  const incoming = await incomingRows(archive, name, unit)
  // Numbers are merged by a rule of their own, which asks nobody.
  const asked = incoming.filter(({ table }) => table !== 'numbers')
  const rows = await changedRows(asked, list, await decidedBefore())
  found.rows += rows.filter(({ table }) => !silent.has(table)).length
}

/** Tables that nobody counts. */
const silent = new Set(['dumps', 'dumpBytes', 'imports', 'vocabularyChanges', 'tableExports', 'frozenTexts'])

/** A page of this library beside the archive's version of it. */
export interface Meeting {
  common: CommonVersion
  mine: IncomingPageUnit['document']
}

/** Undefined where the two have no version in common. */
export async function meetingOf(incoming: IncomingPageUnit): Promise<Meeting | undefined> {
  const { id } = incoming.page
  const [source, stored, changes] = await Promise.all([
    database.sources.get(id),
    database.documents.get(id),
    database.changes.where('[pageId+sequence]').between([id, 0], [id, []]).toArray(),
  ])
  if (!source || !stored || source.raw !== incoming.raw) return undefined
  const common = commonVersion({ document: stored.document, changes: changes as Change[] }, incoming)
  return common && { common, mine: stored.document }
}

/** The rows that come in or change, merged with those that are here. */
export async function changedRows(
  rows: readonly IncomingRow[],
  decide: Decide,
  decided: ReadonlySet<string> = new Set(),
): Promise<{ table: string; value: Json }[]> {
  const changed: { table: string; value: Json }[] = []
  for (const { table, key, value } of rows) {
    const here: unknown = await database.table(table).get(key)
    if (here === undefined) {
      changed.push({ table, value })
      continue
    }
    const { json: mine } = await takeBytesOut(here, async (bytes) => sha256(bytes))
    const name = `${table} ${JSON.stringify(key)}`
    const merged = mergeRow(table, name, mine, value, (conflict) =>
      decided.has(decidedName(conflict)) ? 'mine' : decide(conflict),
    )
    if (!sameJson(merged, mine)) changed.push({ table, value: merged })
  }
  return changed
}

/** Where the answers to conflicts of rows are kept, which have no history that knows them. */
export const decidedKey = 'archive.decided'

export async function decidedBefore(): Promise<Set<string>> {
  const row = await database.preferences.get(decidedKey)
  return new Set(Array.isArray(row?.value) ? row.value.map(String) : [])
}

/** Names what was asked: the same row with the same two values. */
export function decidedName({ id, theirs }: Conflict): string {
  return sha256(new TextEncoder().encode(`${id}\n${theirs}`)).slice(0, 24)
}

function listedId(pageId: string | null, { id }: Conflict): string {
  return `${pageId ?? ''}/${id}`
}

/** Answers by the conflicts' ids in the list; what is not answered stays as it is here. */
export type Answers = ReadonlyMap<string, Choice>

export function deciding(pageId: string | null, answers: Answers): Decide {
  return (conflict) => answers.get(listedId(pageId, conflict)) ?? 'mine'
}
