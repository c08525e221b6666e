import { expect } from 'vitest'
import type { BlockNode, PageDocument } from '../../../../src-core/model/document'
import { database } from '../../../../src-renderer/database/database'
import { keeping } from '../../../../src-renderer/database/journal/keptTables'
import { outbox } from '../../../../src-renderer/database/journal/Outbox'
import { startJournal } from '../../../../src-renderer/database/journal/startJournal'
import { openPage, saveDocument } from '../../../../src-renderer/database/pages'
import { FakeDisk } from '../../../main/support/FakeDisk'
import { startMainOn } from './mainInMemory'

/** A page of one article, for tests that need no other. */
export const bridge =
  '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n大桥全长六百米。\n'

/** An empty database on an empty disk. */
export async function startAnew(): Promise<void> {
  startMainOn(new FakeDisk())
  await Promise.all(database.tables.map((table) => table.clear()))
  await start()
}

export async function start(takeOver = false) {
  const started = await startJournal(takeOver)
  if (!started.ok) throw new Error(started.error.code)
  return started.value
}

export async function kept(): Promise<void> {
  expect(await outbox.settled()).toEqual({ kind: 'kept' })
}

/** The database as the editor knows it. */
export async function everything() {
  const tables = database.tables.filter(({ name }) => keeping[name as keyof typeof keeping] !== 'local')
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  )
}

export async function loseDatabase(): Promise<void> {
  await database.delete()
  await database.open()
}

type Rows = readonly Record<string, unknown>[]

/** Every row of the database, for `restoreRaw`. */
export async function allRows(): Promise<(readonly [table: string, Rows])[]> {
  return Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const))
}

/** Puts rows past the middleware, as a damaged disk would give them back. */
export async function restoreRaw(all: readonly (readonly [string, readonly unknown[]])[]): Promise<void> {
  const raw = database.backendDB()
  const names = all.map(([name]) => name)
  await new Promise<void>((resolve, reject) => {
    const transaction = raw.transaction(names, 'readwrite')
    for (const [name, rows] of all) for (const row of rows) transaction.objectStore(name).put(row)
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
}

/** Saves the page with another first run of its first block. */
export async function saveText(pageId: string, wanted: string): Promise<void> {
  const opened = await openPage(pageId)
  if (!opened) throw new Error('no page')
  const document = structuredClone(opened.document)
  const run = firstBlock(document)?.content?.[0]
  if (run) run.text = wanted
  await saveDocument(pageId, document)
}

/** The text of that run. */
export const firstText = (document: PageDocument | undefined): string | undefined =>
  firstBlock(document)?.content?.[0]?.text

const firstBlock = (document: PageDocument | undefined) =>
  document?.content[0]?.content?.[0] as BlockNode | undefined

/** The numbers of a page's articles, in their order. */
export async function numbersOf(pageId: string): Promise<string[]> {
  return (await database.articles.where({ pageId }).sortBy('order')).map(({ number }) => number)
}
