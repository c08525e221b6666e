import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

const text = [
  '清溪日报',
  '2026年3月18日 星期三 民生 第3版',
  '',
  '县图书馆延长开放时间',
  '',
  '本报讯（记者 王强）昨日，记者从县图',
  '书馆获悉，本月起图书馆每天延长开放',
  '两小时，方便上班的读者借书。',
  '',
  '新馆一楼另设自助还书处，全天开放。',
  '',
].join('\n')

test.use({ language: 'zh-CN' })

test('an article keeps its number, and an old number leads to what became of its article', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import(dumpFile('x.txt', text))
  await library.open('x')
  const details = desk.text.locator('[data-part="details"]')
  await expect(details.first()).toContainText('文章编号 清溪日报-20260318-03-01')
  const dialog = app.getByRole('dialog', { name: t('app:number.title') })
  const goTo = async (number: string) => {
    await app.keyboard.press('ControlOrMeta+g')
    await dialog.getByRole('combobox').fill(number)
    await app.keyboard.press('Enter')
  }

  // A part is split off, and merged again.
  await desk.caretBefore('新馆一楼')
  await desk.text.press('Enter')
  await desk.caretBefore('新馆一楼')
  await app.keyboard.press('ControlOrMeta+Enter')
  await expect(details.nth(1)).toContainText('清溪日报-20260318-03-02')
  await desk.caretBefore('新馆一楼')
  await app.keyboard.press('ControlOrMeta+Shift+Enter')
  await expect(details).toHaveCount(1)
  await desk.saved()
  await goTo('清溪日报-20260318-03-02')
  await expect(dialog.getByRole('status')).toHaveText(
    `清溪日报-20260318-03-02 ${t('app:number.fate.merged')}`,
  )
  await dialog.getByRole('button', { name: /县图书馆延长开放时间/ }).click()
  await expect(dialog).toBeHidden()

  await goTo('清溪日报-20990101-03-02')
  await expect(dialog).toContainText(t('app:number.unknown', { number: '清溪日报-20990101-03-02' }))
  await app.keyboard.press('Escape')

  // Undo brings the article back, and its number with it.
  await desk.text.press('ControlOrMeta+z')
  await expect(details.nth(1)).toContainText('清溪日报-20260318-03-02')
  await desk.saved()
  await library.go()
  await goTo('清溪日报-20260318-03-02')
  await expect(desk.text).toContainText('新馆一楼')
})
