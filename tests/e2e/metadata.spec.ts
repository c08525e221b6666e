import { AxeBuilder } from '@axe-core/playwright'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

const text = [
  '清溪日报',
  '2026年3月18日 星期三 民生 第3版',
  '',
  '县图书馆延长开放时间',
  '',
  '本报讯（记者 王强 通讯员 何青）昨日，',
  '记者从县图书馆获悉，本月起图书馆每',
  '天延长开放两小时，方便上班的读者借书。',
  '新馆一楼另设自助还书处，全天开放。',
  '',
].join('\n')

test.use({ language: 'zh-CN' })

test('what the page says of an article is shown as inferred, and changed by keyboard', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import(dumpFile('x.txt', text))
  await library.open('x')
  const details = desk.text.locator('[data-part="details"]').first()
  await expect(details).toContainText('电头 本报讯')
  await expect(details.locator('[data-inferred]')).toHaveText(['本报讯', '王强', '何青'])

  await desk.caretBefore('县图书馆延长')
  await app.keyboard.press('ControlOrMeta+Alt+m')
  const form = app.getByRole('dialog', { name: t('desk:asked.details') })
  const section = form.getByRole('textbox', { name: t('metadata:fields.section') })
  await expect(section).toBeFocused()
  await expect(form.getByText(t('metadata:from.opening'))).toHaveCount(3)
  await app.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
  const { violations } = await new AxeBuilder({ page: app })
    .setLegacyMode()
    .include('[role=dialog]')
    .analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await app.keyboard.type('文化')
  await app.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(details).toContainText('栏目 文化')
  await expect(details.locator('[data-inferred]')).toHaveCount(3)

  await app.keyboard.press('ControlOrMeta+Alt+m')
  await form
    .getByRole('button', { name: t('metadata:confirmOf', { field: t('metadata:fields.dateline') }) })
    .click()
  await form.getByRole('combobox', { name: t('metadata:fields.reporters') }).fill('周敏,')
  await app.keyboard.press('Escape')
  await expect(details.locator('[data-inferred]')).toHaveText(['何青'])
  await expect(details).toContainText('记者 王强、周敏')
  await desk.saved()
  await app.reload()
  await expect(details).toContainText('记者 王强、周敏')
  await expect(details.locator('[data-inferred]')).toHaveText(['何青'])

  await desk.text.press('ControlOrMeta+z')
  await desk.text.press('ControlOrMeta+z')
  await desk.text.press('ControlOrMeta+z')
  await expect(details).not.toContainText('栏目')
  await expect(details.locator('[data-inferred]')).toHaveText(['本报讯', '王强', '何青'])
})

test('which page it is of which paper is shown as inferred, changed and found in the library', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import(dumpFile('x.txt', text))
  await library.open('x')
  const facts = desk.bar.getByRole('button', { name: '清溪日报 · 2026-03-18' })
  await expect(facts.locator('[data-inferred]')).toHaveText(['清溪日报', '2026-03-18', '第3版', '民生'])
  await app.keyboard.press('ControlOrMeta+Alt+p')
  const form = app.getByRole('dialog', { name: t('metadata:page') })
  const date = form.getByRole('textbox', { name: t('metadata:fields.date') })
  await date.fill('春天')
  await date.press('Enter')
  await expect(form.getByText(t('metadata:problems.date'))).toBeVisible()
  await date.fill('民国三十五年五月三日')
  await date.press('Enter')
  await expect(form).toBeHidden()
  const changed = desk.bar.getByRole('button', { name: '清溪日报 · 1946-05-03' })
  await expect(changed.locator('[data-inferred]')).toHaveText(['清溪日报', '第3版', '民生'])
  await app.keyboard.press('ControlOrMeta+Alt+p')
  await form.getByRole('textbox', { name: t('metadata:fields.issue') }).fill('4210')
  await app.keyboard.press('Enter')
  await expect(desk.bar.getByRole('button', { name: '1946-05-03 · 第4210期' })).toBeVisible()
  await desk.saved()
  await library.go()
  await expect(library.row('1946')).toContainText('第4210期')
})
