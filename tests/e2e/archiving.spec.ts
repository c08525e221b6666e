import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { Desk } from './support/Desk'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'
import { Library } from './support/Library'
import { startHost } from './support/startHost'
import type { Texts } from './support/texts'

/** Another editor's computer: a host and a browser of its own. */
async function anotherComputer(browser: Browser, t: Texts) {
  const home = mkdtempSync(join(tmpdir(), 'galley-other-'))
  const host = await startHost(home)
  const context = await browser.newContext({ locale: 'en' })
  const app = await context.newPage()
  await app.goto(host.address)
  return {
    app,
    library: new Library(app, t),
    desk: new Desk(app, t),
    async leave() {
      await context.close()
      await host.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Saves the library as an archive; the answer is the file. */
async function saveArchive(app: Page, t: Texts): Promise<Buffer> {
  await run(app, t, 'archiving.save')
  const download = await app.waitForEvent('download')
  expect(download.suggestedFilename()).toMatch(/\.galley$/)
  return readFile(await download.path())
}

async function run(app: Page, t: Texts, command: string): Promise<void> {
  await app.keyboard.press('ControlOrMeta+k')
  const palette = app.getByRole('dialog', { name: t('app:nav.palette') })
  await palette.getByRole('textbox').fill(t(`commands:${command}`))
  await app.keyboard.press('Enter')
}

async function openArchive(app: Page, t: Texts, buffer: Buffer) {
  await app.getByLabel(t('archiving:file'), { exact: true }).setInputFiles({
    name: 'library.galley',
    mimeType: 'application/zip',
    buffer,
  })
  return app.getByRole('dialog', { name: t('archiving:compare.title', { name: t('archiving:library') }) })
}

async function type(desk: Desk, before: string, text: string): Promise<void> {
  await desk.caretBefore(before)
  await desk.page.keyboard.type(text)
  await desk.saved()
}

test('two editors work on one page, send it to and fro, and what both changed is decided', async ({
  app,
  library,
  desk,
  browser,
  t,
}) => {
  test.slow()
  await library.import(dumpFile('Oslo.txt'))
  const other = await anotherComputer(browser, t)
  const first = await openArchive(other.app, t, await saveArchive(app, t))
  await first.getByRole('button', { name: t('archiving:compare.take') }).click()
  await other.library.open('Oslo')
  await type(other.desk, 'pier and wrote', 'old ')
  await type(other.desk, 'lit on Friday', 'solemnly ')
  await other.library.go()
  const returned = await saveArchive(other.app, t)
  await other.leave()

  await library.open('Oslo')
  await type(desk, 'Children counted', 'Many ')
  await type(desk, 'lit on Friday', 'proudly ')
  await library.go()
  const dialog = await openArchive(app, t, returned)
  const conflict = dialog.getByRole('region', { name: t('archiving:conflict.label') })
  await expect(conflict).toContainText('proudly')
  await expect(conflict).toContainText('solemnly')
  const merge = dialog.getByRole('button', { name: t('archiving:compare.merge') })
  await expect(merge).toBeDisabled()
  await app.keyboard.press('2')
  await merge.click()
  await expect(dialog).toBeHidden()
  await library.open('Oslo')
  await expect(desk.text).toContainText('Many')
  await expect(desk.text).toContainText('the old pier')
  await expect(desk.text).toContainText('solemnly')
  await expect(desk.text).not.toContainText('proudly')

  // The same file brings nothing more, and one undo takes the merge back.
  await library.go()
  const again = await openArchive(app, t, returned)
  await expect(again.getByRole('status')).toHaveText(t('archiving:compare.nothing'))
  await again
    .getByRole('button', { name: t('archiving:close') })
    .last()
    .click()
  await run(app, t, 'archiving.undo')
  await library.open('Oslo')
  await expect(desk.text).toContainText('proudly')
  await expect(desk.text).not.toContainText('the old pier')
})

test('a damaged archive is refused, and the library stays as it is', async ({ app, library, t }) => {
  await library.import(dumpFile('Oslo.txt'))
  await library.input.setInputFiles({
    name: 'torn.galley',
    mimeType: '',
    buffer: Buffer.from('PK\u0003\u0004torn'),
  })
  await expect(app.getByRole('alert')).toHaveText(t('errors:archive-damaged', { name: 'torn.galley' }))
  await expect(library.row('Oslo')).toBeVisible()
})
