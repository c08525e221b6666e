import { mapLines } from '../../../src-core/alignment/mapLines'
import type { Encoding } from '../../../src-core/desktop/contract'
import { failure, type Outcome, success } from '../../../src-core/desktop/outcome'
import type { RawPage, Reading } from '../../../src-core/model/reading'
import type { Page } from '../../database/database'
import { dumpOfPage } from '../../database/dumps'
import { profileOf } from '../../database/profiles'
import { desktop } from '../../desktop/desktop'

/** How a page is to be read again. */
export interface RereadingChoice {
  /** Another dump of the same page; its own one where none is. */
  file: File | null
  /** Detected where none is chosen. */
  encoding: Encoding | null
  /** The paper whose habits the reading starts from; empty: from none but those that the page itself shows. */
  paper: string
}

/** Another reading of a page, with the raw text it was made of. Nothing is stored. */
export interface Rereading {
  raw: string
  reading: Reading
}

/** Reads the page's dump, or another one, as chosen. Of a file with several pages the one most like the page is read. */
export async function readAgain(
  page: Page,
  raw: string,
  { file, encoding, paper }: RereadingChoice,
): Promise<Outcome<Rereading>> {
  const stored = file ? null : await dumpOfPage(page)
  if (!file && !stored) return failure('unreadable-file', { name: page.name })
  const name = file?.name ?? stored?.dump.name ?? page.name
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : stored?.bytes
  if (!bytes) return failure('unreadable-file', { name })
  const folder = stored?.dump.folder ?? page.folder
  const opened = await desktop.openDump({ name, folder, bytes, ...(encoding && { encoding }) })
  if (!opened.ok) return opened
  const { pages } = opened.value
  const found = file ? mostAlike(raw, pages) : pages.find(({ place }) => place === page.place)
  if (!found) return failure('unreadable-file', { name })
  const profile = await profileOf(paper)
  const reading = await desktop.readPage(profile ? { ...found, profile } : found)
  return reading.ok ? success({ raw: found.text, reading: reading.value }) : reading
}

function mostAlike(raw: string, pages: readonly RawPage[]): RawPage | undefined {
  const lines = raw.split(/\r\n|\n|\r/)
  const matched = (page: RawPage) =>
    mapLines(lines, page.text.split(/\r\n|\n|\r/)).filter((line) => line !== null).length
  return [...pages].sort((a, b) => matched(b) - matched(a))[0]
}
