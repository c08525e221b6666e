import type { Choice } from '../../../../src-core/archive/merging/conflict'
import { readArchive } from '../../../../src-core/archive/readArchive'
import { sha256 } from '../../../../src-core/archive/sha256'
import { writeArchive } from '../../../../src-core/archive/writeArchive'
import { collectUnits } from '../../../../src-renderer/database/archive/collectUnits'
import {
  type ArchiveComparison,
  compareArchive,
} from '../../../../src-renderer/database/archive/compareArchive'
import { takeArchive } from '../../../../src-renderer/database/archive/takeArchive'
import { changePages } from '../../../../src-renderer/database/changes/changePages'
import { database } from '../../../../src-renderer/database/database'
import { openPage } from '../../../../src-renderer/database/pages'
import { storePage } from '../../../../src-renderer/database/storePage'
import type { PageCommand } from '../../../../src-renderer/editor/commands/command'
import { incomingPage } from '../../../support/incomingPage'

const text =
  '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n大桥全长六百米，桥面宽二十米。\n'
const nobody = () => {}

export async function clear() {
  await Promise.all(database.tables.map((table) => table.clear()))
}

export const store = (letter: string) => {
  const bytes = new TextEncoder().encode(text + letter)
  return storePage(incomingPage(text + letter, { hash: sha256(bytes) }))
}

/** The library, or these pages of it, as a file. */
export async function saved(author: string, pages: readonly string[] | 'all' = 'all'): Promise<Uint8Array> {
  const { units, bytes } = await collectUnits(pages)
  const pieces: Uint8Array[] = []
  const sink = { write: async (piece: Uint8Array) => void pieces.push(piece.slice()) }
  const about = {
    generator: '',
    saved: new Date().toISOString(),
    author,
    name: '清溪',
    scope: 'library',
  } as const
  const outcome = await writeArchive({ about, units, bytes }, sink)
  if (!outcome.ok) throw new Error(outcome.error.code)
  return Buffer.concat(pieces)
}

export async function opened(file: Uint8Array) {
  const source = {
    name: 'x.galley',
    size: file.length,
    read: async (from: number, to: number) => file.subarray(from, to),
  }
  const archive = await readArchive(source)
  if (!archive.ok) throw new Error(archive.error.code)
  return { archive: archive.value, comparison: await compareArchive(archive.value, nobody) }
}

/** Merges the file into the library; every conflict is answered alike. */
export async function merge(file: Uint8Array, choice: Choice = 'mine') {
  const { archive, comparison } = await opened(file)
  const answers = new Map(comparison.conflicts.map(({ id }) => [id, choice]))
  const taken = await takeArchive(archive, comparison, answers, { author: '林', progress: nobody })
  return { comparison, taken }
}

/** Another computer, on which the file was opened. */
export async function moveTo(file: Uint8Array) {
  await clear()
  await merge(file)
}

export async function edit(pageId: string, author: string, ...commands: PageCommand[]) {
  for (const command of commands) await changePages([{ pageId, command }], { code: 'desk.replace', author })
}

export async function textOf(pageId: string): Promise<string> {
  const page = await openPage(pageId)
  const blocks = page?.document.content.flatMap((node) => node.content ?? []) ?? []
  return blocks.map((block) => block.content?.map((run) => run.text).join('') ?? '').join('\n')
}

/** Every kept row beside what is drawn anew by each library. */
export async function content() {
  const names = [
    'sources',
    'documents',
    'changes',
    'pictures',
    'dumps',
    'dumpBytes',
    'confusions',
    'entities',
    'relations',
    'articles',
    'articleTexts',
  ]
  const rows = await Promise.all(
    names.map(async (name) => [name, await database.table(name).toArray()] as const),
  )
  return Object.fromEntries(rows)
}

export const summary = ({ pages, conflicts }: ArchiveComparison) => ({
  fresh: pages.fresh.length,
  same: pages.same,
  changed: pages.changed.length,
  apart: pages.apart.length,
  conflicts: conflicts.length,
})
export const none = { fresh: 0, same: 0, changed: 0, apart: 0, conflicts: 0 }
