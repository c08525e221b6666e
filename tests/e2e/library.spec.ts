import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test.beforeEach(async ({ library }) => {
      await library.import(['amber', 'birch', 'cedar'].map((name) => dumpFile(`${name}.txt`)))
      await expect(library.pages.getByRole('row')).toHaveCount(3)
    })

    test('pages are filtered by the status and the tag of their articles', async ({
      app,
      library,
      desk,
      t,
    }) => {
      await library.open('birch')
      await desk.caretBefore('lighthouse')
      await app.keyboard.press('Alt+5')
      await app.keyboard.press('ControlOrMeta+Shift+E')
      await app.getByRole('combobox', { name: t('desk:tags.label') }).fill('harbours')
      await app.keyboard.press('Enter')
      await app.keyboard.press('Escape')
      await desk.saved()
      await library.go()

      const choose = async (filter: string, option: string) => {
        await app.getByRole('combobox', { name: t(filter), exact: true }).click()
        await app.getByRole('option', { name: option, exact: true }).click()
      }
      await choose('library:filter.status', t('library:status.problem'))
      await expect(library.pages.getByRole('row')).toHaveCount(1)
      await expect(library.row('birch')).toBeVisible()
      // The same choice again takes it back.
      await choose('library:filter.status', t('library:status.problem'))
      await expect(library.pages.getByRole('row')).toHaveCount(3)
      await choose('library:filter.tag', 'harbours')
      await expect(library.pages.getByRole('row')).toHaveCount(1)
      await expect(library.row('birch')).toContainText('harbours')
    })

    test('text is found in every article', async ({ app, library, t }) => {
      const field = app.getByRole('searchbox', { name: t('library:find') })
      await field.fill('harbour cedar')
      await expect(library.pages.getByRole('row')).toHaveCount(1)
      await expect(library.row('cedar')).toBeVisible()
      const lists = app.getByRole('radiogroup', { name: t('library:list.label') })
      await lists.getByText(t('library:list.articles'), { exact: true }).click()
      await expect(library.articles.getByRole('row')).toHaveCount(1)
      await expect(library.articles.locator('mark')).toHaveText(/harbour cedar/i)
      await field.fill('no such words')
      await expect(app.getByText(t('library:nothing'))).toBeVisible()
    })

    test('a filter is saved under a name, and shown again after a restart', async ({ app, library, t }) => {
      const field = app.getByRole('searchbox', { name: t('library:find') })
      await field.fill('harbour cedar')
      await expect(library.pages.getByRole('row')).toHaveCount(1)
      const saved = app.getByRole('button', { name: t('library:views.label'), exact: true })
      await saved.click()
      await app.getByRole('textbox', { name: t('library:views.name') }).fill('Cedars')
      await app.keyboard.press('Enter')
      await expect(app.getByRole('menuitem', { name: 'Cedars' })).toBeVisible()
      await app.keyboard.press('Escape')
      await field.fill('')
      await expect(library.pages.getByRole('row')).toHaveCount(3)
      await app.reload()
      await expect(library.pages.getByRole('row')).toHaveCount(3)
      await saved.click()
      await app.getByRole('menuitem', { name: 'Cedars' }).click()
      await expect(field).toHaveValue('harbour cedar')
      await expect(library.pages.getByRole('row')).toHaveCount(1)
    })

    test('a page is renamed', async ({ app, library, t }) => {
      await library.row('cedar').click()
      await app.keyboard.press('F2')
      await app.getByRole('textbox', { name: t('library:rename.label') }).fill('Cedar page')
      await app.keyboard.press('Enter')
      await expect(library.row('Cedar page')).toBeVisible()
      await app.reload()
      await expect(library.row('Cedar page')).toBeVisible()
    })

    test('a deleted page comes back by undo, and from the recently deleted', async ({ app, library, t }) => {
      await library.row('amber').click()
      await app.keyboard.press('Delete')
      await expect(library.row('amber')).toHaveCount(0)
      await app.getByRole('button', { name: t('library:undo') }).click()
      await expect(library.row('amber')).toBeVisible()

      await library.row('birch').click()
      await app.keyboard.press('Delete')
      await expect(library.row('birch')).toHaveCount(0)
      await app.getByRole('button', { name: t('app:nav.deleted') }).click()
      const item = app.getByRole('listitem').filter({ hasText: 'birch' })
      await item.getByRole('button', { name: t('library:bin.restore') }).click()
      await expect(item).toBeHidden()
      await library.go()
      await expect(library.row('birch')).toBeVisible()
    })

    test('the list is walked by arrow keys, and Enter opens a page', async ({ app, library, desk }) => {
      await library.pages.focus()
      await app.keyboard.press('ArrowDown')
      await app.keyboard.press('ArrowDown')
      await app.keyboard.press('ArrowUp')
      await app.keyboard.press('Enter')
      await expect(desk.text).toContainText('birch harbour')
    })
  })
}
