import type { Page } from '@playwright/test'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'
import type { Texts } from './support/texts'

/** Fictional pages on which a recogniser read 3 and 8 for each other. */
const first = [
  'Market prices',
  '',
  'Eggs cost 13 crowns, bread 18 crowns.',
  'Milk cost 13 crowns as well.',
  '',
].join('\n')
const second = ['Harbour fees', '', 'A boat pays 13 crowns, a raft nothing.', ''].join('\n')

const panel = (app: Page, t: Texts) => ({
  find: app.getByRole('textbox', { name: t('finding:find'), exact: true }),
  replacement: app.getByRole('textbox', { name: t('finding:replacement') }),
  hits: app.getByRole('listitem').filter({ has: app.locator('mark') }),
  scope: (scope: 'article' | 'page' | 'library') =>
    app.getByRole('radiogroup', { name: t('finding:scope.label') }).getByText(t(`finding:scope.${scope}`)),
})

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test.beforeEach(async ({ app, library, desk }) => {
      await library.import([dumpFile('Market.txt', first), dumpFile('Harbour.txt', second)])
      await library.open('Market')
      await desk.saved()
      await desk.caretBefore('Eggs')
      await app.keyboard.press('ControlOrMeta+h')
    })

    test('a pattern is replaced on the page after a look at each place, and one undo takes it back', async ({
      app,
      desk,
      t,
    }) => {
      const { find, replacement, hits } = panel(app, t)
      const before = await desk.text.locator('p').allTextContents()
      await find.fill('1(\\d) crowns')
      await app.getByRole('checkbox', { name: t('finding:regex') }).check()
      await replacement.fill('2$1 crowns')
      await expect(hits).toHaveCount(3)
      await expect(hits.locator('ins')).toHaveText(['23 crowns', '28 crowns', '23 crowns'])
      await expect(desk.text.locator('p')).toHaveText(before)
      await hits.nth(1).getByRole('checkbox').uncheck()
      await replacement.press('ControlOrMeta+Enter')
      await expect(desk.text).toContainText('Eggs cost 23 crowns, bread 18 crowns.')
      await expect(desk.text).toContainText('Milk cost 23 crowns')
      await desk.text.focus()
      await app.keyboard.press('ControlOrMeta+z')
      await expect(desk.text.locator('p')).toHaveText(before)
    })

    test('in the library every place is shown with its page, and one undo takes all of it back', async ({
      app,
      desk,
      library,
      t,
    }) => {
      const { find, replacement, hits, scope } = panel(app, t)
      await find.fill('13 crowns')
      await replacement.fill('15 crowns')
      await scope('library').click()
      await expect(hits).toHaveCount(3)
      await expect(hits.nth(2)).toContainText('Harbour')
      await replacement.press('ControlOrMeta+Enter')
      await expect(desk.text).toContainText('Milk cost 15 crowns')
      await desk.saved()
      await library.go()
      await library.open('Harbour')
      await expect(desk.text).toContainText('A boat pays 15 crowns')
      await desk.text.focus()
      await app.keyboard.press('ControlOrMeta+z')
      await expect(desk.text).toContainText('A boat pays 13 crowns')
      await desk.saved()
      await library.go()
      await library.open('Market')
      await expect(desk.text).toContainText('Eggs cost 13 crowns')
      await expect(desk.text).toContainText('Milk cost 13 crowns')
    })

    test('what is no regular expression is said, and nothing is changed', async ({ app, desk, t }) => {
      const { find, hits } = panel(app, t)
      await app.getByRole('checkbox', { name: t('finding:regex') }).check()
      await find.fill('(13')
      await expect(app.getByText(t('finding:pattern'))).toBeVisible()
      await expect(hits).toHaveCount(0)
      await find.fill('(13)')
      await expect(hits).toHaveCount(2)
      await expect(desk.text).toContainText('Eggs cost 13 crowns')
    })
  })
}
