import type { Encoding } from '../../src-core/desktop/contract'
import { type Outcome, success } from '../../src-core/desktop/outcome'
import { withGiven } from '../../src-core/metadata/withGiven'
import type { RawPage } from '../../src-core/model/reading'
import { restorePages } from '../database/deletePages'
import { fromSameFile, ofSameIssue, pagesOfDump } from '../database/dumps'
import { keptOnDisk } from '../database/journal/keptOnDisk'
import { profileOf } from '../database/profiles'
import { databaseFailure } from '../database/storage'
import { type IncomingPage, type StoredAs, storePage } from '../database/storePage'
import { desktop } from '../desktop/desktop'
import type { ImportSource } from './importSource'

/** What became of one file. */
export interface Imported {
  /** Ids of its pages, in order, whether they are new or were there. */
  pages: string[]
  /** How many of them are new. */
  added: number
  /** How many of them were in the bin and are back. */
  restored: number
  /** False where it was cancelled before its last page. */
  complete: boolean
}

/** A file's turn to be stored, among several that are read at the same time. */
export interface Turn {
  /** Resolves when the files before it are stored. */
  come: Promise<unknown>
  /** Lets the next one store. */
  pass: () => void
}

/** Reads one file and stores its pages; those that are there already stay as they are. */
export async function importOne(
  source: ImportSource,
  signal: AbortSignal,
  as: Pick<StoredAs, 'given' | 'importId' | 'dumpName'> = {},
  turn: Turn = { come: Promise.resolve(), pass: () => undefined },
): Promise<Outcome<Imported>> {
  const bytes = await source.read()
  if (!bytes.ok) return bytes
  const opened = await openDump(source, bytes.value)
  if (!opened.ok) return opened
  try {
    const there = await pagesOfDump(opened.value.dump.id)
    const imported: Imported = { pages: [], added: 0, restored: 0, complete: true }
    for (const raw of opened.value.pages) {
      const own = fromSameFile(there, raw)
      if (!own && signal.aborted) {
        imported.complete = false
        continue
      }
      const incoming = own ? undefined : await readIncoming(opened.value.dump, bytes.value, raw)
      if (incoming && !incoming.ok) return incoming
      await turn.come
      // As it is now: a file before this one may have the same text.
      const now = await pagesOfDump(opened.value.dump.id)
      const known =
        fromSameFile(now, raw) ??
        (incoming && ofSameIssue(now, raw.place, withGiven(incoming.value.reading.page.metadata, as.given)))
      if (known?.deleted) {
        await restorePages([known.id])
        imported.restored += 1
      }
      if (known) imported.pages.push(known.id)
      if (known || !incoming) continue
      imported.pages.push(await storePage(incoming.value, as))
      imported.added += 1
    }
    turn.pass()
    // Nothing is called imported before it is on the disk; what the disk cannot take now is told of.
    await keptOnDisk()
    return success(imported)
  } catch (error) {
    return databaseFailure(error)
  }
}

/** Bytes → the dump's row and its pages' raw text, in the encoding that is given or detected. */
export async function openDump(
  { name, folder }: Pick<ImportSource, 'name' | 'folder'>,
  bytes: Uint8Array<ArrayBuffer>,
  encoding?: Encoding,
): Promise<Outcome<{ dump: IncomingPage['dump']; pages: RawPage[] }>> {
  const opened = await desktop.openDump({ name, folder, bytes, ...(encoding && { encoding }) })
  if (!opened.ok) return opened
  const { hash, encoding: found, pages } = opened.value
  return success({ dump: { id: hash, name, folder, size: bytes.length, encoding: found }, pages })
}

/** Has the page read, from what is known of its paper, and puts together what the library stores of it. */
export async function readIncoming(
  dump: IncomingPage['dump'],
  bytes: Uint8Array<ArrayBuffer>,
  raw: RawPage,
): Promise<Outcome<IncomingPage>> {
  const first = await desktop.readPage(raw)
  // Which paper it is, the page itself says: only when it was read once.
  const profile = first.ok ? await profileOf(first.value.page.metadata.publication ?? '') : undefined
  const reading = profile ? await desktop.readPage({ ...raw, profile }) : first
  return reading.ok ? success({ dump, bytes, raw, reading: reading.value }) : reading
}
