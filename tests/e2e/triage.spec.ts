import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'
import { runCommand } from './support/runCommand'

test.use({ language: 'zh-CN' })

test('a sample is drawn, proofread on the desk, and tells how many errors there are; an issue is accepted on paper', async ({
  app,
  library,
  desk,
  t,
}) => {
  const command = (name: string) => runCommand(app, t, name)
  const saved = async (name: string) => {
    const downloading = app.waitForEvent('download')
    await command(name)
    return readFileSync(await (await downloading).path(), 'utf8')
  }
  await library.import(['amber', 'birch', 'cedar'].map((name) => dumpFile(`${name}.txt`)))
  await expect(library.pages.getByRole('row')).toHaveCount(3)
  await library.panel.getByRole('button', { name: t('importing:close') }).click()

  // 100 per cent: whichever article is opened, it is drawn.
  await command('library.drawSample')
  const dialog = app.getByRole('dialog')
  await dialog.getByLabel(t('triage:draw.share')).fill('100')
  await expect(dialog.getByText(t('triage:draw.articles', { count: 3 }))).toBeVisible()
  await dialog.getByLabel(t('triage:draw.seed')).fill('galley')
  await dialog.getByRole('button', { name: t('triage:draw.apply') }).click()
  const sample = app.getByRole('region')
  await expect(sample.getByText('0 / 3')).toBeVisible()

  await app.getByRole('button', { name: t('triage:next') }).click()
  // The desk opens at the article: at its headline, whose errors count twice.
  await expect(desk.text).toBeFocused()
  await app.keyboard.type('x')
  await desk.saved()
  await app.goto('/#/samples')
  // Nothing is told before somebody says that it was read.
  await expect(sample.getByText('0 / 3')).toBeVisible()
  await sample.getByRole('checkbox').first().click()
  await expect(sample.getByText('1 / 3')).toBeVisible()
  await expect(sample.getByText(/^(\w+) → x\1$/)).toBeVisible()
  await expect(sample.getByRole('row').nth(1).getByRole('cell').last()).toHaveText('2')
  await expect(sample.getByText(t('triage:verdict.fails', { mark: 3 }))).toBeVisible()
  await app.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
  expect((await new AxeBuilder({ page: app }).setLegacyMode().analyze()).violations).toEqual([])
  const sheet = await saved('triage.sheet')
  expect(sheet).toContain('galley')
  expect(sheet).toMatch(/(\w+) → x\1/)

  await library.go()
  await library.row('birch').click()
  const acceptance = await saved('library.acceptance')
  expect(acceptance).toContain('birch')
  expect(acceptance).toContain('class="tick"')
})
