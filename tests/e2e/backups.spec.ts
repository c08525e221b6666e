import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

test('a page comes back from a backup, and what it replaced is taken back', async ({
  app,
  library,
  desk,
  t,
}) => {
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), 'galley-backups-'))
  await library.import(dumpFile('Oslo.txt'))
  await app.keyboard.press('ControlOrMeta+,')
  await app.getByRole('textbox', { name: t('backups:type'), exact: true }).fill(join(folder, 'missing'))
  await app.getByRole('button', { name: t('backups:use') }).click()
  await expect(app.getByRole('alert')).toHaveText(t('errors:disk-gone'))
  await app.getByRole('textbox', { name: t('backups:type'), exact: true }).fill(folder)
  await app.getByRole('button', { name: t('backups:use') }).click()
  await expect(app.getByRole('main')).toContainText(t('backups:never'))
  await app.getByRole('button', { name: t('backups:now') }).click()
  await expect(app.getByRole('main')).not.toContainText(t('backups:never'))
  expect(readdirSync(folder).filter((name) => name.endsWith('.galley'))).toHaveLength(1)

  await library.go()
  await library.open('Oslo')
  await desk.caretBefore('lighthouse')
  await app.keyboard.type('great ')
  await desk.saved()
  await app.keyboard.press('ControlOrMeta+,')
  await app.getByRole('button', { name: t('backups:show') }).click()
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('button', { name: t('backups:list.compare') }).click()
  await dialog.getByRole('checkbox', { name: /Oslo/ }).check()
  await dialog.getByRole('button', { name: t('backups:restore', { count: 1 }) }).click()
  await expect(dialog.getByRole('status')).toContainText(t('backups:restored', { count: 1 }))
  await app.keyboard.press('Escape')
  await library.go()
  await library.open('Oslo')
  await expect(desk.text).not.toContainText('great lighthouse')

  await app.keyboard.press('ControlOrMeta+,')
  const aside = app.getByRole('list', { name: t('aside:title') })
  await aside.getByRole('button', { name: t('aside:look') }).click()
  await expect(app.getByRole('dialog')).toContainText('great lighthouse')
  await app.keyboard.press('Escape')
  await aside.getByRole('button', { name: t('aside:take') }).click()
  await expect(app.getByText(t('aside:taken'))).toBeVisible()
  await library.go()
  await library.open('Oslo')
  await expect(desk.text).toContainText('great lighthouse')
  rmSync(folder, { recursive: true })
})

test('a drive that went is told of in a banner, and a backup is written when it is back', async ({
  app,
  t,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-backups-'))
  await app.keyboard.press('ControlOrMeta+,')
  await app.getByRole('textbox', { name: t('backups:type'), exact: true }).fill(folder)
  await app.getByRole('button', { name: t('backups:use') }).click()
  await expect(app.getByRole('main')).toContainText(t('backups:never'))
  rmSync(join(folder, 'galley-backups.json'))
  await app.getByRole('button', { name: t('backups:now') }).click()
  const failed = t('backups:failed', { folder: basename(folder) })
  const banner = app.getByRole('alert').filter({ hasText: failed })
  await expect(banner).toContainText(t('errors:disk-gone'))
  const other = mkdtempSync(join(tmpdir(), 'galley-backups-'))
  await app.getByRole('textbox', { name: t('backups:typeOther') }).fill(other)
  await app.getByRole('button', { name: t('backups:use') }).click()
  await expect(banner).toBeHidden()
  for (const each of [folder, other]) rmSync(each, { recursive: true })
})
