import { compose, composing } from './support/compose'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

test.use({ language: 'zh-CN' })

const text = '山谷小学的操场\n\n山谷小学的操场昨天铺上了新\n的草皮，孩子们放学以后舍不得\n回家，直到灯亮。\n'

test.beforeEach(async ({ library }) => {
  await library.import(dumpFile('操场.txt', text))
  await library.open('操场')
})

test('composed text arrives exactly once', async ({ app, desk }) => {
  await desk.caretBefore('孩子们放学')
  await compose(app, 'dajia', '大家')
  await compose(app, 'he', '和')
  await expect(desk.text).toContainText('的草皮，大家和孩子们放学')
  await desk.saved()
  await app.reload()
  await expect(desk.text).toContainText('的草皮，大家和孩子们放学')
})

test('composed text in a tagged name stays in its tag and arrives once', async ({ app, desk }) => {
  await desk.select('孩子们')
  await app.keyboard.press('ControlOrMeta+1')
  await expect(desk.notes('person')).toHaveText('孩子们')
  await desk.caretBefore('们放学')
  await compose(app, 'xuesheng', '学生')
  await expect(desk.notes('person')).toHaveText('孩子学生们')
  await desk.saved()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(desk.notes('person')).toHaveText('孩子们')
})

test('composed text takes the place of what was selected', async ({ app, desk }) => {
  await desk.select('舍不得')
  await compose(app, 'dou', '都不肯')
  await expect(desk.text).toContainText('放学以后都不肯回家')
  await desk.saved()
})

test('nothing is saved and nothing letter by letter is lost while a composition is open', async ({
  app,
  desk,
  t,
}) => {
  const session = await app.context().newCDPSession(app)
  const mark = desk.bar.getByRole('status')
  await desk.caretBefore('孩子们放学')
  await composing(session, 'wanshang')
  await expect(desk.text).toContainText('，wanshang孩子们')
  const states: (string | null)[] = []
  // Longer than the half second after which typing is saved.
  await expect(async () => {
    states.push(await mark.textContent())
    expect(states.length).toBeGreaterThan(12)
  }).toPass({ intervals: [100] })
  expect(states).not.toContain(t('desk:save.saving'))
  expect(states.slice(2)).not.toContain(t('desk:save.saved'))
  await session.send('Input.insertText', { text: '晚上' })
  await expect(desk.text).toContainText('，晚上孩子们')
  await desk.saved()
})

test('a shortcut pressed while composing neither tags nor loses the text', async ({ app, desk }) => {
  const session = await app.context().newCDPSession(app)
  await desk.caretBefore('孩子们放学')
  await composing(session, 'bieren')
  await app.keyboard.press('ControlOrMeta+1')
  await session.send('Input.insertText', { text: '别人' })
  await expect(desk.text).toContainText('，别人孩子们')
  await desk.saved()
})
