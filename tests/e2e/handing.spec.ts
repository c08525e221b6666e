import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { anotherComputer, openArchive, saveArchive } from './support/archives'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'
import { runCommand } from './support/runCommand'
import type { Texts } from './support/texts'

async function downloaded(app: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = app.waitForEvent('download')
  await app.getByRole('dialog').getByRole('button', { name: button }).click()
  const file = await coming
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

test('a table goes out under own names, the next time with what changed; a citation is copied', async ({
  app,
  library,
  desk,
  t,
}) => {
  // A browser without windows has nobody to ask.
  await app.context().grantPermissions(['clipboard-write'])
  await library.import(['amber', 'birch'].map((name) => dumpFile(`${name}.txt`)))
  await expect(library.pages.getByRole('row')).toHaveCount(2)
  await library.pages.focus()
  await app.keyboard.press('ControlOrMeta+Alt+e')
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('textbox', { name: t('exporting:table.name') }).fill('County')
  await dialog.getByText('CSV', { exact: true }).click()
  for (const source of ['number', 'publication', 'date', 'page', 'section', 'reporters', 'words']) {
    const column = t(`exporting:table.column.${source}`)
    await dialog.getByRole('button', { name: t('exporting:table.leaveOut', { column }) }).click()
  }
  const headline = t('exporting:table.nameOf', { column: t('exporting:table.column.headline') })
  await dialog.getByRole('textbox', { name: headline }).fill('Title proper')
  await expect(dialog.getByRole('columnheader').first()).toHaveText('Title proper')
  const first = await downloaded(app, t('exporting:download'))
  expect(first.name).toBe('County.csv')
  expect(first.text.split('\r\n').toSorted()).toEqual([
    '',
    'amber harbour opens again,New',
    'birch harbour opens again,New',
    '\ufeffTitle proper,Status',
  ])

  await library.open('birch')
  await desk.caretBefore('lighthouse')
  await app.keyboard.press('ControlOrMeta+Alt+b')
  await expect(app.getByText('Lind, Mara. “birch harbour opens again.”')).toBeVisible()
  await app.keyboard.press('Alt+5')
  await desk.saved()
  await library.go()
  await library.pages.focus()
  await app.keyboard.press('ControlOrMeta+Alt+e')
  await expect(dialog.getByText(t('exporting:table.news', { count: 1, figure: '1' }))).toBeVisible()
  const second = await downloaded(app, t('exporting:download'))
  expect(second.text).toBe('\ufeffTitle proper,Status\r\nbirch harbour opens again,Problem\r\n')
})

test('what the list shows is frozen, and says later which of it has changed', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import(['amber', 'birch'].map((name) => dumpFile(`${name}.txt`)))
  await expect(library.pages.getByRole('row')).toHaveCount(2)
  await freeze(app, t, 'Harbours')
  const item = app.getByRole('listitem').filter({ hasText: 'Harbours' })
  await expect(item).toContainText(t('corpora:unchanged'))
  await item.getByRole('link', { name: 'birch harbour opens again' }).click()
  await desk.caretBefore('lighthouse')
  await app.keyboard.type('old ')
  await desk.saved()
  await app.goBack()
  await expect(item).toContainText(t('corpora:changed', { count: 1 }))
  await expect(item.getByRole('row').nth(1)).toContainText(t('corpora:state.changed'))
})

test('a frozen corpus gives the same bytes on another computer, whatever became of its articles there', async ({
  app,
  library,
  browser,
  t,
}) => {
  await library.import(['amber', 'birch'].map((name) => dumpFile(`${name}.txt`)))
  await expect(library.pages.getByRole('row')).toHaveCount(2)
  await freeze(app, t, 'Harbours')
  const own = await exportedCorpus(app, t)
  const archive = await saveArchive(app, t)

  const other = await anotherComputer(browser, t)
  await other.library.import(dumpFile('cedar.txt'))
  const dialog = await openArchive(other.app, t, archive)
  await dialog.getByRole('button', { name: t('archiving:compare.take') }).click()
  await expect(dialog).toBeHidden()
  await other.library.open('birch')
  await other.desk.caretBefore('lighthouse')
  await other.app.keyboard.type('old ')
  await other.desk.saved()
  await runCommand(other.app, t, 'app.corpora')
  expect((await exportedCorpus(other.app, t)).equals(own)).toBe(true)
  await other.leave()
})

/** Freezes what the list shows as a corpus. */
async function freeze(app: Page, t: Texts, name: string): Promise<void> {
  await runCommand(app, t, 'library.freeze')
  const dialog = app.getByRole('dialog', { name: t('corpora:freeze.title') })
  await dialog.getByRole('textbox').fill(name)
  await app.keyboard.press('Enter')
}

async function exportedCorpus(app: Page, t: Texts): Promise<Buffer> {
  const coming = app.waitForEvent('download')
  await app
    .getByRole('listitem')
    .filter({ hasText: 'Harbours' })
    .getByRole('button', { name: t('corpora:export') })
    .click()
  return readFileSync(await (await coming).path())
}
