import type { Locator, Page } from '@playwright/test'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

/** Presses Tab until what has the focus is called `name`. */
async function tabTo(app: Page, name: string) {
  for (let presses = 0; presses < 30; presses += 1) {
    await app.keyboard.press('Tab')
    const focus = app.locator(':focus')
    if ((await focus.getAttribute('aria-label')) === name || (await focus.textContent()) === name) return
  }
  throw new Error(`Tab never comes to “${name}”`)
}

/** The element with a little of what is around it, as pixels; none where it is out of the window. */
async function look(app: Page, element: Locator) {
  const box = await element.boundingBox()
  if (!box || box.y + box.height < 0) return Buffer.alloc(0)
  const clip = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 }
  return app.screenshot({ clip, animations: 'disabled' })
}

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('a page is imported, corrected, tagged and exported without a mouse', async ({ app, desk, t }) => {
      // From now on, lest the key come before the browser knows that somebody waits for it.
      const choosing = app.waitForEvent('filechooser')
      await tabTo(app, t('library:empty.files'))
      await app.keyboard.press('Enter')
      await (await choosing).setFiles(dumpFile('Oslo.txt'))
      const list = app.getByRole('grid', { name: t('library:list.pages') })
      await expect(list.getByRole('row')).toHaveCount(1)
      // Nothing else had the focus, so the list took it.
      await expect(list).toBeFocused()
      await app.keyboard.press('Enter')
      await desk.saved()

      // Down the raw text to the line with “Mara”, and over to the same place of the article.
      await app.keyboard.press('F6')
      await expect(desk.raw).toBeFocused()
      await expect(desk.rawLineHere).toHaveCount(1)
      await app.keyboard.press('ArrowDown')
      await expect(desk.rawLine('By Mara Lind')).toHaveAttribute('aria-selected', 'true')
      await app.keyboard.press('Enter')
      await expect(desk.text).toBeFocused()
      await app.keyboard.press('End')
      for (let each = 0; each < 4; each += 1) await app.keyboard.press('Shift+ArrowLeft')
      await app.keyboard.type('Linde')
      await expect(desk.text).toContainText('By Mara Linde')
      for (let each = 0; each < 10; each += 1) await app.keyboard.press('Shift+ArrowLeft')
      await app.keyboard.press('ControlOrMeta+1')
      await expect(desk.notes('person')).toHaveText('Mara Linde')
      await desk.saved()

      await app.keyboard.press('ControlOrMeta+e')
      const dialog = app.getByRole('dialog', { name: t('exporting:title') })
      await expect(dialog.getByRole('button', { name: t('exporting:download') })).toBeFocused()
      const downloading = app.waitForEvent('download')
      await app.keyboard.press('Enter')
      expect((await downloading).suggestedFilename()).toBe('Oslo.txt')
      await expect(dialog).toBeHidden()

      await app.keyboard.press('Alt+ArrowLeft')
      await expect(list).toBeVisible()
    })

    test('a key acts on the selection of the keys before it, however late the browser tells of it', async ({
      app,
      library,
      desk,
    }) => {
      await library.import(dumpFile('Turku.txt'))
      await library.open('Turku')
      await desk.saved()
      await app.evaluate(() =>
        window.addEventListener(
          'selectionchange',
          (event) => event.isTrusted && event.stopImmediatePropagation(),
          true,
        ),
      )
      await desk.caretBefore('harbour opens')
      await app.keyboard.press('End')
      await app.keyboard.press('Enter')
      await expect(desk.text.locator('p').first()).toHaveText('Turku harbour opens again')
      await app.keyboard.press('ControlOrMeta+z')
      await desk.caretBefore('Mara Lind')
      for (let each = 0; each < 9; each += 1) await app.keyboard.press('Shift+ArrowRight')
      await app.keyboard.press('ControlOrMeta+1')
      await expect(desk.notes('person')).toHaveText('Mara Lind')
    })

    test('the palette finds a command by its name and runs it', async ({ app, t }) => {
      await app.keyboard.press('ControlOrMeta+k')
      const field = app.getByRole('textbox', { name: t('app:palette.search') })
      await expect(field).toBeFocused()
      await field.fill('qqqq')
      await expect(app.getByText(t('app:palette.nothing'))).toBeVisible()
      await field.fill(t('commands:app.settings'))
      await app.keyboard.press('Enter')
      await expect(app.getByRole('heading', { level: 1, name: t('settings:title') })).toBeVisible()
      await expect(field).toBeHidden()
    })

    test('the list of shortcuts opens with ? and closes with Escape', async ({ app, t }) => {
      await app.keyboard.press('?')
      const dialog = app.getByRole('dialog', { name: t('app:shortcuts.title') })
      await expect(dialog).toContainText(t('commands:app.palette'))
      await app.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    })

    test('bare keys are text while text is edited', async ({ app, library, desk, t }) => {
      await library.import(dumpFile('Bergen.txt'))
      await library.open('Bergen')
      await desk.caretBefore('lighthouse')
      await app.keyboard.type('? / ')
      await app.keyboard.press('Delete')
      await expect(desk.text).toContainText('? / ighthouse')
      await expect(app.getByRole('dialog')).toHaveCount(0)
      await desk.saved()

      await library.go()
      const field = app.getByRole('searchbox', { name: t('library:find') })
      await app.keyboard.press('/')
      await expect(field).toBeFocused()
      await app.keyboard.type('?/')
      await app.keyboard.press('Delete')
      await expect(field).toHaveValue('?/')
      await expect(app.getByRole('dialog')).toHaveCount(0)
    })
  })
}

for (const view of ['', 'settings', 'deleted']) {
  test(`every stop of the Tab key shows that it has the focus on #/${view}`, async ({ app, library, t }) => {
    await library.import(dumpFile('Stavanger.txt'))
    await library.panel.getByRole('button', { name: t('importing:close') }).click()
    await app.goto(`/#/${view}`)
    // The view may not be there yet; what has the focus when it comes loses it.
    await expect(view ? app.locator('main h1').first() : library.pages).toBeVisible()
    await app.waitForLoadState('networkidle')
    await expect(async () => {
      await app.keyboard.press('Tab')
      expect(await app.evaluate(() => document.activeElement !== document.body)).toBe(true)
    }).toPass()
    let stops = 0
    for (; await app.evaluate(() => document.activeElement !== document.body); stops += 1) {
      const focus = app.locator(':focus')
      const name = await focus.evaluate((element) => {
        element.setAttribute('data-stop', '')
        return element.outerHTML.slice(0, 200)
      })
      const stop = app.locator('[data-stop]')
      const focused = await look(app, stop)
      // Tab goes on from here all the same.
      await stop.evaluate((element: HTMLElement) => element.blur())
      expect(focused.length, name).toBeGreaterThan(0)
      expect(focused.equals(await look(app, stop)), name).toBe(false)
      await stop.evaluate((element) => element.removeAttribute('data-stop'))
      await app.keyboard.press('Tab')
    }
    expect(stops).toBeGreaterThan(5)
  })
}
