import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import type { Texts } from './texts'

export type Format = 'txt' | 'md' | 'html' | 'json' | 'tei'

/** Exports the open page by the dialog. Answers with what the browser downloaded. */
export async function exportPage(
  page: Page,
  t: Texts,
  format: Format,
): Promise<{ name: string; text: string }> {
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog', { name: t('exporting:title') })
  await dialog.getByRole('radio', { name: t(`exporting:formats.${format}.name`), exact: true }).check()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: t('exporting:download') }).click()
  const download = await downloading
  await expect(dialog).toBeHidden()
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
