import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'
import { pdfOf } from './support/pdf'

const text = '青石镇春茶开采\n\n本报讯 连日来，青石镇茶园进入采摘期。\n茶农林海生说，今年雨水足，芽头壮。\n'

test.use({ language: 'zh-CN' })

test.beforeEach(async ({ library }) => {
  await library.import(dumpFile('茶.txt', text))
  await library.open('茶')
})

test('the name is changed by a key and Enter, and nobody validates a correction of their own', async ({
  app,
  desk,
  t,
}) => {
  const name = app.getByRole('navigation').getByRole('button', { name: t('app:editor.now', { name: '' }) })
  const sign = async (who: string) => {
    await app.keyboard.press('ControlOrMeta+Shift+u')
    await expect(app.getByRole('combobox', { name: t('app:editor.label') })).toBeFocused()
    await app.keyboard.type(who)
    await app.keyboard.press('Enter')
    await expect(name).toHaveText(who)
    await expect(desk.text).toBeFocused()
  }
  await desk.caretBefore('林海生')
  await sign('周宁')
  await app.keyboard.press('Alt+3')
  await expect(desk.text).toContainText(`${t('desk:status.corrected')} · 周宁`)
  await app.keyboard.press('Alt+4')
  await expect(app.getByText(t('desk:refused.own', { name: '周宁' }))).toBeVisible()
  await sign('何青')
  await app.keyboard.press('Alt+4')
  await expect(desk.text).toContainText(`${t('desk:status.validated')} · 何青`)
  await app.keyboard.type('老')
  await expect(desk.text).toContainText(t('desk:status.in-work'))
  await app.keyboard.press('ControlOrMeta+z')
  await expect(desk.text).toContainText(`${t('desk:status.validated')} · 何青`)
})

test('each kind of correction is set by one key, a misprint stays as it is printed, and all are undone', async ({
  app,
  desk,
  t,
}) => {
  const marked = (kind: string) => desk.text.locator(`[data-correction="${kind}"]`)
  await desk.select('雨水足')
  await app.keyboard.type('雨量足')
  await expect(desk.text).toContainText('雨量足')
  await app.keyboard.press('ArrowLeft')
  await app.keyboard.press('Alt+Shift+2')
  await expect(desk.text).toContainText('雨水足')
  await expect(marked('print')).toHaveText('水')
  await expect(marked('print')).toHaveAttribute('data-text', '量')

  await desk.select('芽头')
  await app.keyboard.press('Alt+Shift+4')
  await expect(marked('uncertain')).toHaveText('芽头')
  await desk.select('连日')
  await app.keyboard.press('Alt+Shift+5')
  await expect(marked('illegible')).toHaveText('□□')
  await desk.select('采摘')
  await app.keyboard.press('Alt+Shift+3')
  const ask = app.getByRole('textbox', { name: t('desk:correction.ask.normalisation', { text: '采摘' }) })
  await expect(ask).toBeFocused()
  await ask.fill('採摘')
  await app.keyboard.press('Enter')
  await expect(marked('normalisation')).toHaveText('採摘')
  await expect(desk.text).toBeFocused()
  for (let presses = 0; presses < 4; presses += 1) await app.keyboard.press('ControlOrMeta+z')
  await expect(desk.text.locator('[data-correction]')).toHaveCount(0)
  await expect(desk.text).toContainText('雨量足')
})

test('the focus mode shows one paragraph with its raw lines above it, and goes on by keys', async ({
  app,
  desk,
  t,
}) => {
  await desk.caretBefore('林海生')
  await app.keyboard.press('F9')
  const lines = app.getByRole('region', { name: t('desk:focus.lines') })
  await expect(lines).toContainText('茶农林海生说')
  await expect(lines).not.toContainText('青石镇春茶开采')
  await expect(desk.text.locator('[data-part="block"]:visible')).toHaveCount(1)
  await app.keyboard.press('ControlOrMeta+ArrowUp')
  await expect(lines).not.toContainText('茶农林海生说')
  await app.keyboard.press('F9')
  await expect(lines).toBeHidden()
  await expect(desk.text).toContainText('青石镇春茶开采')
})

test('the bar says how far the page is and what was done today', async ({ app, desk, t }) => {
  await expect(desk.bar).toContainText(t('desk:progress.page', { done: 0, all: 1 }))
  await desk.caretBefore('林海生')
  await app.keyboard.press('Alt+3')
  await expect(desk.bar).toContainText(t('desk:progress.page', { done: 1, all: 1 }))
  await expect(desk.bar).toContainText(/今日 1 篇，\d+ 字/)
})

test('text size and reading width are changed and kept', async ({ app, desk }) => {
  await desk.caretBefore('林海生')
  const size = () => app.evaluate(() => document.documentElement.style.fontSize)
  await app.keyboard.press('ControlOrMeta+Shift+Period')
  await expect.poll(size).toBe('110%')
  await app.reload()
  await expect(desk.text).toBeVisible()
  expect(await size()).toBe('110%')
  await app.keyboard.press('ControlOrMeta+Shift+Comma')
  await expect.poll(size).toBe('100%')
})

test('a picture of the same name stands beside the text, zoomed as it was left', async ({
  app,
  desk,
  library,
  t,
}) => {
  // One white pixel.
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
  await library.go()
  await library.input.setInputFiles({
    name: '茶.png',
    mimeType: 'image/png',
    buffer: Buffer.from(png, 'base64'),
  })
  await library.imported()
  await library.open('茶')
  await desk.caretBefore('林海生')
  await app.keyboard.press('ControlOrMeta+Shift+p')
  await expect(desk.side.getByRole('img', { name: '茶.png' })).toBeVisible()
  await desk.side.getByRole('button', { name: t('picture:larger') }).click()
  await expect(desk.side).toContainText('125 %')
  // What the panel keeps of the view says nothing on screen.
  const kept = () =>
    app.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('galley')
          opening.onsuccess = () => {
            const { result } = opening
            const asking = result.transaction('pictureViews').objectStore('pictureViews').getAll()
            asking.onsuccess = () => {
              result.close()
              resolve(asking.result[0]?.zoom ?? 0)
            }
          }
        }),
    )
  await expect.poll(kept).toBe(1.25)
  await app.reload()
  await desk.caretBefore('林海生')
  await app.keyboard.press('ControlOrMeta+Shift+p')
  await expect(desk.side).toContainText('125 %')
})

test('a PDF of the same name stands beside the text, page by page, as it was left', async ({
  app,
  desk,
  library,
  t,
}) => {
  test.slow()
  await library.go()
  await library.input.setInputFiles({
    name: '茶.pdf',
    mimeType: 'application/pdf',
    buffer: pdfOf('春茶上市', '第二版'),
  })
  await library.imported()
  await library.open('茶')
  await desk.caretBefore('林海生')
  await app.keyboard.press('ControlOrMeta+Shift+p')
  const page = desk.side.getByRole('img', { name: '茶.pdf' })
  /** Where there is ink: the share of pixels that are not white, in the upper part and in the line of text. */
  const ink = () =>
    page.evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas
      if (height < 100) return []
      const share = (from: number, to: number) => {
        const rows = canvas.getContext('2d')?.getImageData(0, from * height, width, (to - from) * height).data
        const dark = rows?.filter((value, i) => i % 4 === 0 && value < 200).length ?? 0
        return dark / (width * height * (to - from))
      }
      return [share(0.06, 0.17), share(0.43, 0.52)].map((each) => each > 0.02)
    })
  await expect.poll(ink).toEqual([true, true])
  await expect(desk.side).toContainText(t('picture:page', { page: 1, pages: 2 }))
  const narrow = await page.evaluate((canvas: HTMLCanvasElement) => canvas.width)
  await desk.side.getByRole('button', { name: t('picture:nextPage') }).click()
  await desk.side.getByRole('button', { name: t('picture:larger') }).click()
  await expect(desk.side).toContainText('125 %')
  // It is painted anew, sharper, and not only stretched.
  await expect.poll(() => page.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(narrow)
  await expect.poll(ink).toEqual([true, true])
  await app.waitForTimeout(500)
  await app.reload()
  await desk.caretBefore('林海生')
  await app.keyboard.press('ControlOrMeta+Shift+p')
  await expect(desk.side).toContainText(t('picture:page', { page: 2, pages: 2 }))
  await expect(desk.side).toContainText('125 %')
})
