import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { Desk } from './Desk'
import { expect } from './galley'
import { Library } from './Library'
import { runCommand } from './runCommand'
import { startHost } from './startHost'
import type { Texts } from './texts'

/** Another editor's computer: a host and a browser of its own. */
export async function anotherComputer(browser: Browser, t: Texts) {
  const home = mkdtempSync(join(tmpdir(), 'galley-other-'))
  const host = await startHost(home)
  const context = await browser.newContext({ locale: 'en' })
  const app = await context.newPage()
  await app.goto(host.address)
  await expect(app.locator('#main').getByRole('heading', { level: 1 })).toBeVisible()
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
export async function saveArchive(app: Page, t: Texts): Promise<Buffer> {
  await runCommand(app, t, 'archiving.save')
  const download = await app.waitForEvent('download')
  expect(download.suggestedFilename()).toMatch(/\.galley$/)
  return readFile(await download.path())
}

/** Opens an archive; the answer is the dialog that compares it. */
export async function openArchive(app: Page, t: Texts, buffer: Buffer, name = t('archiving:library')) {
  await app.getByLabel(t('archiving:file'), { exact: true }).setInputFiles({
    name: 'library.galley',
    mimeType: 'application/zip',
    buffer,
  })
  return app.getByRole('dialog', { name: t('archiving:compare.title', { name }) })
}
