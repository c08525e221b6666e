// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { database } from '../../../../src-renderer/database/database'
import { pageFromJournal } from '../../../../src-renderer/database/journal/pageFromJournal'
import { startJournal } from '../../../../src-renderer/database/journal/startJournal'
import { openPage, renamePage } from '../../../../src-renderer/database/pages'
import { storePage } from '../../../../src-renderer/database/storePage'
import { incomingPage } from '../../../support/incomingPage'
import { bridge, kept, startAnew } from '../support/journaled'
import { mainInMemory } from '../support/mainInMemory'

vi.mock('../../../../src-renderer/desktop/desktop', () => import('../support/mainInMemory'))

let pageId: string

beforeEach(async () => {
  await startAnew()
  pageId = await storePage(incomingPage(bridge))
  await renamePage(pageId, 'The bridge')
  await kept()
})

/** Behind Dexie's back, as a fault of the browser would. */
async function damage(change: (row: { document: { content: string[] } }) => unknown) {
  const raw = database.backendDB()
  const documents = raw.transaction('documents', 'readwrite').objectStore('documents')
  const asked = documents.get(pageId)
  await new Promise((resolve) => (asked.onsuccess = resolve))
  change(asked.result)
  const put = documents.put(asked.result)
  await new Promise((resolve) => (put.onsuccess = resolve))
}

it('makes a page anew that the browser damaged', async () => {
  const before = await openPage(pageId)
  await damage(({ document }) => (document.content = ['{"type":"damaged"}']))
  expect(await openPage(pageId)).not.toEqual(before)
  expect(await pageFromJournal(pageId)).toEqual({ ok: true, value: undefined })
  expect(await openPage(pageId)).toEqual(before)
  expect(before?.page.name).toBe('The bridge')
  expect(await database.asideRows.count()).toBe(0)
})

it('puts aside what the disk has not taken yet', async () => {
  mainInMemory.disk.fault = (name) => (name === 'append' ? 'ENOSPC' : null)
  await renamePage(pageId, 'The new bridge')
  expect(await pageFromJournal(pageId)).toMatchObject({ ok: true })
  expect((await openPage(pageId))?.page.name).toBe('The bridge')
  expect(await database.asideRows.toArray()).toMatchObject([
    { table: 'pages', value: { name: 'The new bridge' } },
  ])
})

it('makes one anew whose text cannot even be read, with its articles', async () => {
  const before = await openPage(pageId)
  const articles = await database.articles.toArray()
  await damage(({ document }) => (document.content = ['{"type":']))
  await expect(openPage(pageId)).rejects.toThrow()
  await database.articles.clear()
  expect(await pageFromJournal(pageId)).toMatchObject({ ok: true })
  expect(await openPage(pageId)).toEqual(before)
  expect(await database.articles.toArray()).toEqual(articles)
})

it('goes on as before: nothing is sent twice, and the next start finds nothing to mend', async () => {
  await damage(({ document }) => (document.content = []))
  await pageFromJournal(pageId)
  expect(await database.unsentWrites.count()).toBe(0)
  expect(await startJournal(false)).toMatchObject({ ok: true, value: { restored: 0, sent: 0 } })
})

it('changes nothing where the journal does not know the page', async () => {
  const all = await database.documents.toArray()
  expect(await pageFromJournal('another')).toMatchObject({ error: { code: 'page-not-in-journal' } })
  expect(await database.documents.toArray()).toEqual(all)
})
