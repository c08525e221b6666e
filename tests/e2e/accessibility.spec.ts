import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { dumpFile } from './support/dumps'
import { examples } from './support/examples'
import { expect, test } from './support/galley'

/** Fails on anything that axe finds in the view as it stands, and goes on. */
async function check(app: Page, view: string) {
  // A view that is still fading in, or begins to with the next frame, has other colours than the one that is read.
  await app.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    await Promise.all(document.getAnimations().map((animation) => animation.finished))
  })
  // The legacy mode leaves out frames, of which there are none, and is faster.
  const { violations } = await new AxeBuilder({ page: app }).setLegacyMode().analyze()
  const found = violations.map(({ id, nodes }) => ({
    view,
    id,
    nodes: nodes.map((node) => node.failureSummary),
  }))
  expect.soft(found).toEqual([])
}

for (const language of ['en', 'zh-CN'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ language, colorScheme })

      test('no view has an axe violation: library, settings, lists', async ({ app, library, t }) => {
        // Ten views are looked through.
        test.slow()
        await check(app, 'empty library')
        await library.import([dumpFile('Oslo.txt'), dumpFile('Bergen.txt'), dumpFile('empty.txt', '')])
        await check(app, 'library with the import panel')
        await library.panel.getByRole('button', { name: t('importing:close') }).click()
        await app.getByRole('radiogroup').getByText(t('library:list.articles'), { exact: true }).click()
        await expect(library.articles).toBeVisible()
        await check(app, 'articles of the library')
        await app.keyboard.press('ControlOrMeta+Alt+e')
        await expect(app.getByRole('dialog').getByRole('cell').first()).toBeVisible()
        await check(app, 'table')
        await app.keyboard.press('Escape')
        await expect(app.getByRole('dialog')).toBeHidden()
        await app.getByRole('radiogroup').getByText(t('library:list.pages'), { exact: true }).click()
        await library.row('Oslo').click()
        await app.keyboard.press('Delete')
        await expect(app.getByRole('button', { name: t('library:undo') })).toBeVisible()
        await check(app, 'library with an undo')
        await app.goto('/#/deleted')
        await expect(app.getByRole('listitem')).toContainText('Oslo')
        await check(app, 'recently deleted')
        await app.goto('/#/report')
        await expect(app.locator('[data-sheet]')).toBeVisible()
        await check(app, 'report')
        await app.goto('/#/settings')
        await expect(app.getByRole('heading', { name: t('settings:title') })).toBeVisible()
        await check(app, 'settings')
        await app.keyboard.press('ControlOrMeta+k')
        await expect(app.getByRole('textbox', { name: t('app:palette.search') })).toBeFocused()
        await check(app, 'palette')
        await app.keyboard.press('Escape')
        await expect(app.getByRole('dialog')).toBeHidden()
        await app.keyboard.press('?')
        await expect(app.getByRole('dialog', { name: t('app:shortcuts.title') })).toBeVisible()
        await check(app, 'shortcuts')
        await app.goto('/#/nowhere')
        await check(app, 'nowhere')
      })

      test('no view has an axe violation: desk and its dialogs', async ({ app, library, desk, t }) => {
        test.slow()
        const { path, name, person, headline } = examples[language]
        await library.import(path)
        await library.open(name.replace('.txt', ''))
        await check(app, 'desk')
        await desk.select(person)
        await app.keyboard.press('ControlOrMeta+1')
        await app.keyboard.press('ControlOrMeta+j')
        await expect(desk.side).toContainText(person)
        await check(app, 'desk with tag bar and annotations')
        await app.keyboard.press('ControlOrMeta+Shift+M')
        await expect(app.getByRole('textbox', { name: t('annotating:ask.remark') })).toBeFocused()
        await check(app, 'desk with a remark')
        await app.keyboard.press('Escape')
        // The question gives the focus back as it goes: a click before that would be undone.
        await expect(app.getByRole('textbox', { name: t('annotating:ask.remark') })).toBeHidden()
        await expect(desk.text).toBeFocused()
        await desk.caretBefore(headline)
        for (const [question, key] of [
          ['role', 'ControlOrMeta+.'],
          ['tags', 'ControlOrMeta+Shift+E'],
        ] as const) {
          await app.keyboard.press(key)
          await expect(app.getByRole('dialog', { name: t(`desk:asked.${question}`) })).toBeVisible()
          await check(app, `desk asked for ${question}`)
          await app.keyboard.press('Escape')
          await expect(app.getByRole('dialog')).toBeHidden()
        }
        await desk.text
          .getByRole('button', { name: t('desk:status.new'), exact: true })
          .first()
          .click()
        await expect(app.getByRole('dialog', { name: t('desk:asked.status') })).toBeVisible()
        await check(app, 'desk asked for status')
        await app.keyboard.press('Escape')
        await app.keyboard.press('ControlOrMeta+e')
        await expect(app.getByRole('dialog', { name: t('exporting:title') })).toBeVisible()
        await check(app, 'export')
      })
    })
  }
}
