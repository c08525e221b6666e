import { anotherComputer, openArchive, saveArchive } from './support/archives'
import type { Desk } from './support/Desk'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'
import { runCommand } from './support/runCommand'

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
  await runCommand(app, t, 'archiving.undo')
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
