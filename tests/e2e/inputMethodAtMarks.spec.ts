import { compose } from './support/compose'
import type { Desk } from './support/Desk'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

test.use({ language: 'zh-CN' })

const line = '山谷小学的操场6月38日铺上了新的草皮，孩子们放学以后舍不得回家，直到灯亮。'
const text = `山谷小学的操场\n\n${line}\n`

test.beforeEach(async ({ library }) => {
  test.setTimeout(120_000)
  await library.import(dumpFile('操场.txt', text))
  await library.open('操场')
})

const paragraph = (desk: Desk) => desk.text.locator('p').filter({ hasText: '直到灯亮' })

/** Composes before each of these places in turn; the paragraph then reads as if that had been typed. */
async function composeBefore(desk: Desk, places: readonly string[]) {
  let expected = line
  for (const [turn, place] of places.entries()) {
    const signs = `甲乙丙丁戊己庚辛`.charAt(turn)
    await desk.caretBefore(place)
    await compose(desk.page, 'jia', signs)
    expected = expected.replace(place, signs + place)
    await expect(paragraph(desk)).toHaveText(expected)
  }
  await desk.saved()
  return expected
}

test('at the ends of overlapping annotations and between them', async ({ app, desk }) => {
  await desk.select('孩子们放')
  await app.keyboard.press('ControlOrMeta+1')
  await desk.select('们放学')
  await app.keyboard.press('ControlOrMeta+2')
  await expect(desk.notes('place')).not.toHaveCount(0)
  await composeBefore(desk, ['孩子', '们放', '放学', '学以后', '以后'])
  await app.keyboard.press('ControlOrMeta+z')
  await expect(paragraph(desk)).not.toContainText('戊')
  await expect(paragraph(desk)).toContainText('甲孩子乙们丙放丁学以后')
})

test('at the ends of a known name and within it', async ({ app, desk }) => {
  await app.keyboard.press('Control+Shift+KeyG')
  await desk.side.getByText('名录', { exact: true }).click()
  const chooser = app.waitForEvent('filechooser')
  await desk.side.getByRole('button', { name: '导入 CSV…' }).click()
  await (await chooser).setFiles({
    name: '名录.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,concept\n草皮,person\n'),
  })
  await expect(desk.text.locator('.known-name')).toHaveText('草皮')
  await composeBefore(desk, ['草皮', '皮，', '，孩子'])
})
