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
  const asked = t('corpora:condition', { name: t('library:list.label'), value: t('library:list.pages') })
  await expect(item.getByText(asked, { exact: true })).toBeVisible()
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

test('pages are handed over as one file, corrected by a colleague, and come back', async ({
  app,
  library,
  desk,
  browser,
  t,
}) => {
  await library.import(['amber', 'birch', 'cedar'].map((name) => dumpFile(`${name}.txt`)))
  const assigned = library.pages.getByTitle(t('library:assignedTo', { name: 'Ruth' }))
  await library.pages.focus()
  await app.keyboard.press('Shift+ArrowDown')
  await expect(library.pages.getByRole('row', { selected: true })).toHaveCount(2)
  await runCommand(app, t, 'library.handOver')
  const dialog = app.getByRole('dialog', { name: t('archiving:handOver.title', { count: 2 }) })
  await dialog.getByRole('combobox', { name: t('archiving:handOver.name') }).fill('Ruth')
  const coming = app.waitForEvent('download')
  await dialog.getByRole('button', { name: t('archiving:handOver.apply') }).click()
  const file = readFileSync(await (await coming).path())
  await expect(assigned).toHaveCount(2)

  const other = await anotherComputer(browser, t)
  // Who gives pages back is known by the name.
  await other.app.keyboard.press('ControlOrMeta+Shift+u')
  await expect(other.app.getByRole('combobox', { name: t('app:editor.label') })).toBeFocused()
  await other.app.keyboard.type('Ruth')
  await other.app.keyboard.press('Enter')
  const taking = await openArchive(other.app, t, file, 'Ruth')
  await taking.getByRole('button', { name: t('archiving:compare.take') }).click()
  await expect(other.library.pages.getByRole('row')).toHaveCount(2)
  const name = (await other.library.pages.getByRole('link').first().textContent()) ?? ''
  await other.library.open(name)
  await other.desk.caretBefore('lighthouse')
  await other.app.keyboard.type('old ')
  await other.desk.saved()
  await other.library.go()
  const returned = await saveArchive(other.app, t)
  await other.leave()

  const merging = await openArchive(app, t, returned)
  await merging.getByRole('button', { name: t('archiving:compare.merge') }).click()
  await expect(merging).toBeHidden()
  await expect(assigned).toHaveCount(0)
  await expect(library.pages.getByRole('row')).toHaveCount(3)
  await library.open(name)
  await expect(desk.text).toContainText('old lighthouse')
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
