import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

const text = (day: number) =>
  [
    '清溪日报',
    `2026年3月${day}日 民生 第3版`,
    '',
    '县图书馆延长开放时间',
    '',
    `本报讯（记者 王强）昨日，记者从第${day}`,
    '馆获悉，本月起图书馆每天延长开放两',
    '小时，方便上班的读者前来借书。',
    '',
  ].join('\n')

test.use({ language: 'zh-CN' })

test('all articles of a list are given a section by keyboard, and one undo takes it back', async ({
  app,
  library,
  t,
}) => {
  await library.import([11, 12, 13].map((day) => dumpFile(`x${day}.txt`, text(day))))
  await app
    .getByRole('radiogroup', { name: t('library:list.label') })
    .getByText(t('library:list.articles'))
    .click()
  await expect(library.articles.getByRole('row')).toHaveCount(3)
  await expect(library.articles).toContainText('清溪日报-20260312-03-01')
  await library.articles.focus()
  await app.keyboard.press('ControlOrMeta+a')
  // A command that comes before the selection does nothing, lest it act on one row.
  await expect(library.articles.getByRole('row', { selected: true })).toHaveCount(3)
  await app.keyboard.press('ControlOrMeta+Alt+m')
  const dialog = app.getByRole('dialog', { name: t('library:change.title', { count: 3 }) })
  await dialog.getByLabel(t('library:change.value')).fill('文化')
  await app.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(library.articles.getByRole('gridcell', { name: '文化', exact: true })).toHaveCount(3)
  await library.articles.focus()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(library.articles.getByRole('gridcell', { name: '文化', exact: true })).toHaveCount(0)

  await app.keyboard.press('ControlOrMeta+a')
  // A command that comes before the selection does nothing, lest it act on one row.
  await expect(library.articles.getByRole('row', { selected: true })).toHaveCount(3)
  await app.keyboard.press('ControlOrMeta+Alt+m')
  await dialog.getByLabel(t('library:change.what')).click()
  await app.getByRole('option', { name: t('library:change.tags') }).click()
  await dialog.getByLabel(t('library:change.value')).fill('读书')
  await app.keyboard.press('Enter')
  await dialog.getByRole('button', { name: t('library:change.apply', { count: 3 }) }).click()
  await expect(dialog).toBeHidden()
  await expect(library.articles.getByText('读书', { exact: true })).toHaveCount(3)
})
