import { AxeBuilder } from '@axe-core/playwright'
import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './support/galley'

/** A fictional page: two articles, each with its headline first and two-em indents dropped. */
const dump = `青石镇春茶开采
　　本报讯 连日来，青石镇两万亩茶园进入采摘
期。茶农林海生说，今年雨水足，芽头壮。
　　镇农技站派出六名技术员下到茶山，帮助茶
农分批采摘，并教他们记录每块茶园的产量。

白鹭桥月底通车
　　本报讯 横跨东溪的白鹭桥完成最后一段铺
装，预计本月底通车。大桥全长四百二十米，双
向四车道，两侧设有人行道。
`

test.use({ language: 'zh-CN' })

test('typing is saved when the screen says so, and a reload loses nothing', async ({ app }) => {
  const text = await openPage(app)
  await caretBefore(app, '茶农林海生')
  await app.keyboard.type('老')
  await expect(app.getByText('未保存')).toBeVisible()
  await expect(app.getByText('已保存')).toBeVisible()
  await app.reload()
  await expect(text).toContainText('老茶农林海生说')
})

test('the caret shows its raw place, and a raw place shows its text, also after edits', async ({ app }) => {
  const text = await openPage(app)
  await caretBefore(app, '林海生')
  await app.keyboard.type('老人')
  await expect(app.locator('[role=option][aria-selected=true]')).toContainText('林海生说')

  await app.keyboard.press('F6')
  const proof = app.getByRole('listbox')
  await expect(proof).toBeFocused()
  await proof.getByText('装，预计本月底').click({ position: { x: 4, y: 8 } })
  await expect(text.locator('.place-characters')).toHaveText('装')
  await app.keyboard.press('Enter')
  await app.keyboard.type('改')
  await expect(text).toContainText('铺改装')
})

test('a changed line shows before and after in the proof', async ({ app }) => {
  await openPage(app)
  await caretBefore(app, '雨水足')
  for (let i = 0; i < 3; i++) await app.keyboard.press('Shift+ArrowRight')
  await app.keyboard.type('雨量大')
  const line = app.getByRole('option').filter({ hasText: '林海生' })
  await expect(line.locator('del')).toContainText('水足')
  await expect(line.locator('ins')).toContainText('量大')
})

test('an input method keeps its text, and nothing is saved while it composes', async ({ app }) => {
  const text = await openPage(app)
  const before = await text.locator('p').allTextContents()
  await caretBefore(app, '茶农林海生')
  const devtools = await app.context().newCDPSession(app)
  for (const part of ['l', 'la', 'lao', '老']) await compose(devtools, part)
  await app.waitForTimeout(900)
  await expect(app.getByText('未保存')).toBeVisible()
  await devtools.send('Input.insertText', { text: '老' })
  await expect(text).toContainText('期。老茶农林海生说')
  await expect(app.getByText('已保存')).toBeVisible()
  await expect(async () => {
    await app.keyboard.press('Control+z')
    expect(await text.locator('p').allTextContents()).toEqual(before)
  }).toPass()
})

test('a selection is tagged by key, listed, retagged and undone', async ({ app }) => {
  const text = await openPage(app)
  await caretBefore(app, '林海生')
  for (let i = 0; i < 3; i++) await app.keyboard.press('Shift+ArrowRight')
  await expect(app.getByRole('toolbar', { name: '标注' })).toBeVisible()
  await app.keyboard.press('Control+1')
  const note = text.locator('[data-note]')
  await expect(note).toHaveText('林海生')
  await expect(note).toHaveAttribute('data-tag', 'person')

  await app.keyboard.press('Control+j')
  const list = app.getByRole('region', { name: '侧栏' })
  await expect(list.getByRole('heading', { name: /人物/ })).toBeVisible()
  await list.getByRole('button', { name: /更改“林海生”/ }).click()
  await app.getByRole('menuitem', { name: '地点' }).click()
  await expect(note).toHaveAttribute('data-tag', 'place')
  await list.getByRole('button', { name: '林海生', exact: true }).click()
  await expect(text).toBeFocused()
  await app.keyboard.press('Control+z')
  await expect(note).toHaveAttribute('data-tag', 'person')
  await app.keyboard.press('Control+z')
  await expect(note).toHaveCount(0)
})

test('structure and status change by keys and come back by undo', async ({ app }) => {
  const text = await openPage(app)
  const articles = text.locator('article')
  const count = await articles.count()
  await caretBefore(app, '镇农技站')
  await app.keyboard.press('Control+Enter')
  await expect(articles).toHaveCount(count + 1)
  await app.keyboard.press('Control+Alt+Digit1')
  await expect(text.locator('[data-role=headline]', { hasText: '镇农技站' })).toBeVisible()
  await app.keyboard.press('Alt+Digit3')
  await expect(articles.nth(1)).toHaveAttribute('data-status', 'corrected')
  for (let i = 0; i < 3; i++) await app.keyboard.press('Control+z')
  await expect(articles).toHaveCount(count)
  await expect(text.locator('[data-role=headline]', { hasText: '镇农技站' })).toHaveCount(0)
})

test('the menu of a block and the tags of an article are reached by keyboard', async ({ app }) => {
  const text = await openPage(app)
  await caretBefore(app, '镇农技站')
  await app.keyboard.press('Control+.')
  await expect(app.getByRole('dialog', { name: '类型与结构' })).toBeVisible()
  await app.getByRole('button', { name: '图片说明' }).press('Enter')
  await expect(text.locator('[data-role=caption]', { hasText: '镇农技站' })).toBeVisible()
  await expect(text).toBeFocused()
  await app.keyboard.press('Control+Shift+e')
  await app.getByRole('combobox', { name: '文章标签' }).or(app.getByLabel('文章标签')).first().fill('农业')
  await app.keyboard.press('Enter')
  await app.keyboard.press('Escape')
  await expect(text.locator('[data-part=tags]').first()).toContainText('农业')
})

test('what is pasted from elsewhere comes in as plain text', async ({ app }) => {
  const text = await openPage(app)
  await caretBefore(app, '茶农林海生')
  await app.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/html', '<p style="color:red"><b>老</b></p>')
    data.setData('text/plain', '老')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  })
  await expect(text).toContainText('期。老茶农林海生说')
  await expect(text.locator('b')).toHaveCount(0)
})

test('a second window of the same page only reads until the first is closed', async ({ app }) => {
  await openPage(app)
  const second = await app.context().newPage()
  await second.addInitScript(
    (secret) => {
      for (const [key, value] of Object.entries(secret)) sessionStorage.setItem(key, value)
    },
    await app.evaluate(() => ({ ...sessionStorage })),
  )
  await second.goto(app.url())
  await expect(second.getByRole('alert')).toContainText('另一个窗口')
  await expect(second.locator('.tiptap')).toHaveAttribute('contenteditable', 'false')
  await app.close()
  await expect(second.locator('.tiptap')).toHaveAttribute('contenteditable', 'true')
})

for (const language of ['zh-CN', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ language, colorScheme })
      test('the desk has no axe violation', async ({ app }) => {
        await openPage(app)
        await caretBefore(app, '林海生')
        await app.keyboard.press('Shift+ArrowRight')
        await app.keyboard.press('Control+1')
        await app.keyboard.press('Control+j')
        await expect(app.locator('[data-note]').first()).toBeVisible()
        const { violations } = await new AxeBuilder({ page: app }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([])
      })
    })
  }
}

/** Imports the page and opens it on the desk; the answer is its text. */
async function openPage(app: Page) {
  const files = [{ name: 'tea.txt', mimeType: 'text/plain', buffer: Buffer.from(dump) }]
  await app.locator('input[type=file]:not([webkitdirectory], [accept])').setInputFiles(files)
  await app.getByRole('button', { name: /打开第一版|Open first page/ }).click()
  const text = app.locator('.tiptap')
  await expect(text.locator('article').first()).toBeVisible()
  // The desk takes the focus when it opens; a caret set before that would be lost.
  await expect(text).toBeFocused()
  // Labels come when the text is there, and move it.
  await expect(text.locator('article').first()).toContainText(/G-\d{6}/)
  return text
}

/** Puts the caret before the first place of these words, as a click does. */
async function caretBefore(app: Page, words: string) {
  await app.evaluate((wanted) => {
    for (const block of document.querySelectorAll('.tiptap [data-part=block] > p')) {
      const at = block.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let offset = at
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.textContent ?? ''
        if (offset < length) {
          document.querySelector<HTMLElement>('.tiptap')?.focus()
          document.getSelection()?.collapse(node, offset)
          return
        }
        offset -= length
      }
    }
    throw new Error(`the page has no “${wanted}”`)
  }, words)
  await app.waitForTimeout(100)
}

/** One step of an input method: its candidate under the caret. */
async function compose(devtools: CDPSession, text: string) {
  await devtools.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  })
}
