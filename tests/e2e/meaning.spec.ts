import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type DumpFile, dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

const school = [
  '山口小学新楼启用',
  '本报记者 林海生',
  '',
  '　　本报讯 山口小学的新教学楼昨天',
  '启用。校长王芳在典礼上说，学校等',
  '这一天等了八年。镇长刘国强和王芳一',
  '起为新楼揭牌。',
  '　　王芳说，新楼有十二间教室。',
  '',
].join('\n')

const market = [
  '农贸市场延长开放',
  '',
  '　　本报讯 从下月起，镇上的农贸市场',
  '每天晚关门一小时。摊主王芳说，下班',
  '来买菜的人比从前多了。',
  '',
].join('\n')

const fileOf = (name: string, text: string): DumpFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

test.use({ language: 'zh-CN' })

/** The keys pressed from now on, those that are only held left out. */
async function countPresses(app: Page): Promise<() => Promise<string[]>> {
  await app.evaluate(() => {
    const keys: string[] = []
    Object.assign(window, { pressed: keys })
    window.addEventListener(
      'keydown',
      ({ key }) => /^(?:Control|Shift|Alt|Meta)$/.test(key) || keys.push(key),
      true,
    )
  })
  return () => app.evaluate(() => Reflect.get(window, 'pressed'))
}

test('a name takes two keys, and then is offered elsewhere on the page in one', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import(dumpFile('学校.txt', school))
  await library.open('学校')
  // The caret stands in the name; nothing is selected.
  await desk.caretBefore('芳在典礼上')
  const presses = await countPresses(app)
  await app.keyboard.press('Control+Shift+KeyK')
  await expect(app.getByRole('menu', { name: t('annotating:ask.concept') })).toBeVisible()
  await app.keyboard.press('p')
  await expect(desk.notes('person')).toHaveText(['王芳'])
  expect(await presses()).toEqual(['K', 'p'])
  await expect(app.getByText('“王芳”本版还有 2 处')).toBeVisible()
  await app.keyboard.press('Alt+a')
  await expect(desk.notes('person')).toHaveText(['王芳', '王芳', '王芳'])
  await app.keyboard.press('ControlOrMeta+z')
  await expect(desk.notes('person')).toHaveText(['王芳'])
  await desk.saved()
})

test('the same name in the library is shown in its places, and tagged and taken back in one act', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import([dumpFile('学校.txt', school), dumpFile('市场.txt', market)])
  await library.open('学校')
  await desk.select('王芳')
  await app.keyboard.press('Control+1')
  await expect(desk.notes('person')).toHaveCount(1)
  await app.keyboard.press('Alt+Shift+a')
  const dialog = app.getByRole('dialog', { name: '“王芳”的其他出处' })
  await expect(dialog.getByRole('listitem')).toHaveCount(3)
  await expect(dialog.getByRole('status')).toContainText('2 版中有 3 处')
  // One place is another person's.
  await dialog.getByRole('listitem').filter({ hasText: '王芳说，新楼' }).getByRole('checkbox').uncheck()
  await dialog.getByRole('button', { name: '标注 2 处' }).click()
  await expect(app.getByText('已在 2 版标注 2 处。')).toBeVisible()
  await expect(desk.notes('person')).toHaveCount(2)
  await desk.saved()
  await library.go()
  await library.open('市场')
  await expect(desk.notes('person')).toHaveText(['王芳'])
  await desk.text.press('ControlOrMeta+z')
  await expect(desk.notes('person')).toHaveCount(0)
  await library.go()
  await library.open('学校')
  await expect(desk.notes('person')).toHaveCount(1)
  expect(t('annotating:tag.person')).toBe('人物')
})

test('a taxonomy is built, keyed, coloured, and goes out and comes in as CSV and SKOS', async ({
  app,
  library,
  desk,
}) => {
  await library.import(dumpFile('学校.txt', school))
  await library.open('学校')
  await app.keyboard.press('Control+Shift+KeyG')
  await desk.side.getByText('分类', { exact: true }).click()
  await desk.side.getByRole('button', { name: '新建分类' }).click()
  const dialog = app.getByRole('dialog', { name: '新建分类' })
  await dialog.getByLabel('名称').fill('官员')
  await dialog.getByLabel('上级').selectOption('person')
  await dialog.getByRole('button', { name: '青绿' }).click()
  await dialog.getByLabel('按键').fill('p')
  await expect(dialog.getByText('“人物”已用此键')).toBeVisible()
  await dialog.getByLabel('按键').fill('g')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(desk.side.getByRole('button', { name: /官员/ })).toBeVisible()

  await desk.select('刘国强')
  await app.keyboard.press('Control+Shift+KeyK')
  await app.keyboard.press('g')
  const note = desk.notes('官员')
  await expect(note).toHaveText('刘国强')
  await expect(note).toHaveAttribute('data-colour', 'teal')

  const saved = async (button: string) => {
    const download = app.waitForEvent('download')
    await desk.side.getByRole('button', { name: button }).click()
    return readFile(await (await download).path(), 'utf8')
  }
  const csv = await saved('导出 CSV')
  const turtle = await saved('导出 SKOS')
  expect(csv).toContain('官员,person,官员,teal,g,')
  expect(turtle).toContain('skos:prefLabel "官员"@zh-cn')

  const bring = async (file: DumpFile) => {
    const chooser = app.waitForEvent('filechooser')
    await desk.side.getByRole('button', { name: '导入 CSV 或 SKOS…' }).click()
    await (await chooser).setFiles(file)
  }
  await bring(fileOf('坏.csv', 'label,parent\n官员,市长\n'))
  await expect(desk.side.getByRole('alert')).toContainText('坏.csv 第 2 行')
  await bring(fileOf('少.csv', 'label,colour\n地名,green\n'))
  await expect(desk.side.getByRole('button', { name: /官员/ })).toHaveCount(0)
  // The tag stays on its text, and is called by what it was.
  await expect(note).toHaveAttribute('data-colour', 'slate')
  await bring(fileOf('分类.ttl', turtle))
  await expect(desk.side.getByRole('button', { name: /官员/ })).toBeVisible()
  await expect(note).toHaveAttribute('data-colour', 'teal')
})

test('a gazetteer points out names, titles out of their time and words to look out for', async ({
  app,
  library,
  desk,
}) => {
  await library.import(dumpFile('学校.txt', school))
  await library.open('学校')
  // Labels stand beside the paragraphs, and come when these are there.
  const before = await desk.text.locator('p').allTextContents()
  await app.keyboard.press('Control+Shift+KeyG')
  await desk.side.getByText('名录', { exact: true }).click()
  const chooser = app.waitForEvent('filechooser')
  await desk.side.getByRole('button', { name: '导入 CSV…' }).click()
  const names = [
    'name,variants,concept,wikidata,from,to,watch,note',
    '王芳,王校长,person,Q1,,,,山口小学校长',
    '十二间,,,,,,yes,数字请核对',
  ].join('\n')
  await (await chooser).setFiles(fileOf('名录.csv', names))
  await expect(desk.side.getByRole('button', { name: /王芳/ })).toBeVisible()
  await desk.side.getByText('本版', { exact: true }).click()
  await expect(desk.side.getByRole('listitem')).toHaveCount(2)
  await expect(desk.side.getByRole('listitem').first()).toContainText('十二间')
  await expect(desk.text.locator('.known-name')).toHaveText(['王芳', '王芳', '王芳', '十二间'])

  await desk.caretBefore('山口小学的新')
  await app.keyboard.press('Alt+n')
  await app.keyboard.press('Alt+g')
  await expect(desk.notes('person')).toHaveText(['王芳'])
  await app.keyboard.press('Alt+a')
  await expect(desk.notes('person')).toHaveCount(3)
  await expect(desk.text.locator('.known-name')).toHaveText(['十二间'])
  await app.keyboard.press('ControlOrMeta+j')
  await expect(desk.side.getByText('wikidata:Q1')).toHaveCount(3)
  expect(await desk.text.locator('p').allTextContents()).toEqual(before)
})

test('a remark is answered, settled and opened again by key, each one undo', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import(dumpFile('学校.txt', school))
  await library.open('学校')
  await desk.select('八年')
  await app.keyboard.press('Control+Shift+KeyM')
  await app.getByRole('textbox', { name: t('annotating:ask.remark') }).fill('是八年还是九年？')
  await app.keyboard.press('Control+Enter')
  await app.keyboard.press('Control+Shift+KeyR')
  await app.getByRole('textbox', { name: t('annotating:ask.reply') }).fill('校史写八年。')
  await app.keyboard.press('Control+Enter')
  await app.keyboard.press('ControlOrMeta+j')
  await expect(desk.side.getByText('校史写八年。')).toBeVisible()
  await app.keyboard.press('Alt+r')
  await expect(desk.side.getByText(/已解决，/)).toBeVisible()
  await expect(desk.text.locator('[data-resolved]')).toHaveText('八年')
  await app.keyboard.press('ControlOrMeta+z')
  await expect(desk.text.locator('[data-resolved]')).toHaveCount(0)
  await app.keyboard.press('ControlOrMeta+z')
  await expect(desk.side.getByText('校史写八年。')).toHaveCount(0)
  await expect(desk.side.getByText('是八年还是九年？')).toBeVisible()
})

test('an annotation says who is meant, with numbers in registers and relations to others', async ({
  app,
  library,
  desk,
}) => {
  test.slow()
  await library.import(dumpFile('学校.txt', school))
  await library.open('学校')
  const means = async (name: string, number: string) => {
    await desk.select(name)
    await app.keyboard.press('Control+1')
    await app.keyboard.press('Alt+e')
    await app.getByRole('option', { name: `新建条目“${name}”…` }).click()
    const dialog = app.getByRole('dialog', { name: '新建条目' })
    await dialog.getByLabel('CBDB').fill(number)
    return dialog
  }
  const first = await means('王芳', '12')
  await first.getByRole('button', { name: '保存' }).click()
  await expect(first).toBeHidden()
  const second = await means('刘国强', '34')
  await second.getByRole('button', { name: '添加关系' }).click()
  await second.getByRole('combobox', { name: '关系，如 任职于' }).fill('任命')
  await second.getByRole('combobox', { name: '与谁' }).click()
  await app.getByRole('option', { name: '王芳', exact: true }).click()
  await second.getByRole('button', { name: '保存' }).click()
  await expect(second).toBeHidden()
  await app.keyboard.press('ControlOrMeta+j')
  await expect(desk.side.getByText('王芳 cbdb:12')).toBeVisible()
  await expect(desk.side.getByText('刘国强 cbdb:34')).toBeVisible()
  // The relation is there from the other side as well.
  await app.keyboard.press('Control+Shift+KeyG')
  await desk.side.getByText('名录', { exact: true }).click()
  await desk.side.getByRole('button', { name: /王芳/ }).click()
  const again = app.getByRole('dialog', { name: '编辑条目' })
  await expect(again.getByText('“刘国强”对此条')).toBeVisible()
})
