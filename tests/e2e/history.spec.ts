import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

test.use({ language: 'zh-CN' })

const text = '青石镇春茶开采\n\n本报讯 连日来，青石镇茶园进入采摘期。\n茶农林海生说，今年雨水足，芽头壮。\n'

test.beforeEach(async ({ library }) => {
  await library.import(dumpFile('茶.txt', text))
  await library.open('茶')
})

test('undo and redo go on after a restart', async ({ app, desk, t }) => {
  await desk.caretBefore('林海生')
  await app.keyboard.type('老')
  await desk.saved()
  await app.keyboard.press('Alt+3')
  await expect(desk.text.getByText(t('desk:status.corrected'), { exact: true }).first()).toBeVisible()
  await desk.saved()
  await app.reload()
  await expect(desk.text).toContainText('老林海生')
  await app.keyboard.press('ControlOrMeta+z')
  await expect(desk.text.getByText(t('desk:status.in-work'), { exact: true }).first()).toBeVisible()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(desk.text).not.toContainText('老林海生')
  await desk.saved()
  await app.reload()
  await expect(desk.text).toContainText('茶农林海生')
  await app.keyboard.press('ControlOrMeta+Shift+z')
  await expect(desk.text).toContainText('老林海生')
})

test('undo asks before it takes back the work of an earlier day, and once for that day', async ({
  app,
  desk,
  t,
}) => {
  for (const [place, sign] of [
    ['林海生', '老'],
    ['芽头壮', '且'],
  ] as const) {
    await desk.caretBefore(place)
    await app.keyboard.type(sign)
    await expect(desk.text).toContainText(sign + place)
  }
  await desk.saved()
  // Playwright's own clock would need an `eval`, which the app's policy refuses.
  await app.addInitScript(() => {
    const now = Date.now.bind(Date)
    const later = () => now() + 36 * 60 * 60 * 1000
    globalThis.Date = new Proxy(Date, {
      construct: (target, args) => Reflect.construct(target, args.length > 0 ? args : [later()]),
      get: (target, name) => (name === 'now' ? later : Reflect.get(target, name)),
    })
  })
  await app.reload()
  await expect(desk.text).toContainText('且芽头壮')
  const question = app.getByRole('dialog', { name: t('history:earlier.title') })
  await app.keyboard.press('ControlOrMeta+z')
  await expect(question).toBeVisible()
  await question.getByRole('button', { name: t('history:earlier.keep') }).click()
  await expect(question).toBeHidden()
  await expect(desk.text).toContainText('且芽头壮')
  await app.keyboard.press('ControlOrMeta+z')
  await expect(question.getByRole('button', { name: t('history:earlier.undo') })).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(desk.text).not.toContainText('且芽头壮')
  await app.keyboard.press('ControlOrMeta+z')
  await expect(desk.text).not.toContainText('老林海生')
  await expect(question).toBeHidden()
})

test('the history shows who changed what, before and after, and brings an article back', async ({
  app,
  desk,
  t,
}) => {
  await desk.caretBefore('雨水足')
  await app.keyboard.type('的')
  await expect(desk.text).toContainText('的雨水足')
  await app.keyboard.press('Alt+3')
  await app.keyboard.press('ControlOrMeta+Shift+h')
  const rows = desk.side.getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText(t('commands:desk.status.corrected'))
  await expect(rows.first().locator('ins')).toHaveText(t('desk:status.corrected'))
  await expect(rows.last()).toContainText(t('history:what.typing'))
  await expect(rows.last().locator('ins').last()).toHaveText('的')
  await desk.side.getByText(t('history:restore'), { exact: true }).last().click()
  await expect(desk.text).not.toContainText('的雨水足')
  await expect(rows.first()).toContainText(t('history:what.restoring'))
  await desk.caretBefore('林海生')
  await app.keyboard.press('ControlOrMeta+z')
  await expect(desk.text).toContainText('的雨水足')
  await expect(rows.first()).toContainText(t('history:undone'))
})
