import { encode } from '@msgpack/msgpack'
import type { Browser, Page } from '@playwright/test'
import { Desk } from './support/Desk'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'
import { Library } from './support/Library'

test.slow()

test.beforeEach(async ({ app, library, desk }) => {
  await library.import(dumpFile('Oslo.txt'))
  await library.open('Oslo')
  await desk.caretBefore('lighthouse')
  await app.keyboard.type('great ')
  await desk.saved()
})

/** Another browser of the same person: a database of its own, and the session that the first one has. */
async function otherBrowser(browser: Browser, app: Page): Promise<Page> {
  const secret = await app.evaluate(() => sessionStorage.getItem('galley.session'))
  const other = await (await browser.newContext({ locale: 'en' })).newPage()
  await other.addInitScript((kept) => sessionStorage.setItem('galley.session', kept ?? ''), secret)
  await other.goto(new URL(app.url()).origin)
  return other
}

test('a library that this browser lost comes back from the journal, and the editor is told', async ({
  app,
  desk,
  t,
}) => {
  const deleted = await app.evaluate(async () => {
    const request = indexedDB.deleteDatabase('galley')
    return new Promise((resolve) => {
      request.onsuccess = () => resolve('deleted')
      request.onerror = () => resolve('failed')
    })
  })
  expect(deleted).toBe('deleted')
  await app.goto(new URL(app.url()).origin)
  await expect(app.getByText(t('keeping:restored_one'))).toBeVisible()
  await new Library(app, t).open('Oslo')
  await expect(desk.text).toContainText('great lighthouse')
})

test('a second browser takes over, and then the first only reads', async ({
  app,
  browser,
  desk,
  t,
  errors,
}) => {
  const other = await otherBrowser(browser, app)
  await expect(other.getByRole('heading')).toHaveText(t('keeping:inUse.title'))
  await other.getByRole('button', { name: t('keeping:inUse.takeOver') }).click()
  await new Library(other, t).open('Oslo')
  const there = new Desk(other, t)
  await expect(there.text).toContainText('great lighthouse')
  await there.caretBefore('lighthouse')
  await other.keyboard.type('tall ')
  await there.saved()

  await desk.caretBefore('lighthouse')
  await app.keyboard.type('white ')
  await expect(app.getByRole('alert').first()).toContainText(t('errors:journal-taken'))
  await expect(desk.text).toHaveAttribute('contenteditable', 'false')
  await app.getByRole('button', { name: t('keeping:takeOver') }).click()
  // The whole app is loaded anew.
  await expect(desk.text).toContainText('tall ', { timeout: 40_000 })
  await expect(desk.text).not.toContainText('white ')
  await other.context().close()
  errors.length = 0
})

test('a full disk is told of at once, and what was done meanwhile is written when there is room', async ({
  app,
  desk,
  t,
}) => {
  const full = encode({ ok: false, error: { code: 'disk-full' } })
  await app.route('**/desktop/appendRecords', (route) =>
    route.fulfill({ status: 200, contentType: 'application/msgpack', body: Buffer.from(full) }),
  )
  await app.keyboard.type('white ')
  await expect(desk.bar.getByRole('status')).toHaveText(t('desk:save.held'))
  await expect(app.getByRole('alert')).toContainText(t('keeping:held.disk-full'))
  await app.unroute('**/desktop/appendRecords')
  await app
    .getByRole('alert')
    .getByRole('button', { name: t('keeping:retry') })
    .click()
  await desk.saved()
  await expect(app.getByRole('alert')).toBeHidden()
})

test('a page that is damaged in this browser is not opened as an empty one, and comes back from the journal', async ({
  app,
  library,
  t,
  errors,
}) => {
  await library.go()
  await expect(library.pages).toBeVisible()
  const kept = () =>
    app.evaluate(async () => {
      const opening = indexedDB.open('galley')
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result)
      })
      const documents = database.transaction('documents', 'readwrite').objectStore('documents')
      const asked = documents.getAll()
      const [row] = await new Promise<{ document: { content: string[] } }[]>((resolve) => {
        asked.onsuccess = () => resolve(asked.result)
      })
      if (row)
        row.document.content = row.document.content.map((text) =>
          text.replace(/^\{"type":"\w+"/, '{"type":"damaged"'),
        )
      await new Promise((resolve) => {
        documents.put(row).onsuccess = resolve
      })
      database.close()
      return JSON.stringify(row)
    })
  const damaged = await kept()
  await library.pages.getByRole('link', { name: 'Oslo', exact: true }).click()
  await expect(app.getByRole('heading', { name: t('app:error.title') })).toBeVisible()
  await expect(app.getByText('great lighthouse')).toBeHidden()
  expect(await kept()).toBe(damaged)
  await app.getByRole('button', { name: t('desk:fromJournal.act') }).click()
  await expect(app.getByText('great lighthouse').first()).toBeVisible()
  errors.length = 0
})
