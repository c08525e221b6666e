import { readFile } from 'node:fs/promises'
import { examples } from './support/examples'
import { expect, test } from './support/galley'

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(language, () => {
    test.use({ language })
    const example = examples[language]

    test.beforeEach(async ({ app, library, t }) => {
      await library.importNamed(Object.values(examples).map(({ path }) => path))
      await app.keyboard.press('ControlOrMeta+Shift+F')
      await expect(app.getByRole('searchbox', { name: t('searching:field') })).toBeFocused()
    })

    test('what is typed is found, and a hit leads to its place on the desk, by keyboard', async ({
      app,
      desk,
      t,
    }) => {
      const results = app.getByRole('listbox', { name: t('searching:views.articles') })
      await app.keyboard.type(`"${example.person}"`)
      await expect(results.getByRole('option').first().locator('mark').first()).toHaveText(example.person)
      await app.keyboard.press('ArrowDown')
      await app.keyboard.press('Enter')
      await expect(desk.text.locator('.place-characters')).toHaveText(example.person)
    })

    test('other forms are found, and shown as they are printed', async ({ app, t }) => {
      const typed = language === 'en' ? 'ＲＵＴＨ calder' : '沈知遠'
      await app.keyboard.type(`"${typed}"`)
      const results = app.getByRole('listbox', { name: t('searching:views.articles') })
      await expect(results.locator('mark').first()).toHaveText(example.person)
      await app.getByRole('checkbox', { name: t('searching:asPrinted') }).check()
      await expect(app.getByText(t('searching:none'))).toBeVisible()
    })

    test('an edit is found at once', async ({ app, library, desk, t }) => {
      await library.go()
      await library.open(example.name.replace('.txt', ''))
      await desk.caretBefore(example.person)
      await app.keyboard.type(language === 'en' ? 'Zanzibar ' : '鸑鷟')
      await desk.saved()
      await app.keyboard.press('ControlOrMeta+Shift+F')
      await app.keyboard.type(language === 'en' ? 'zanzibar' : '鸑鷟')
      const results = app.getByRole('listbox', { name: t('searching:views.articles') })
      await expect(results.getByRole('option')).toHaveCount(1)
    })

    test('places stand in lines, are sorted, and saved with their numbers', async ({ app, t }) => {
      await app.keyboard.type(language === 'en' ? 'the' : '的')
      await app.keyboard.press('Alt+2')
      const lines = app.getByRole('listbox', { name: t('searching:views.lines') })
      await expect(lines.getByRole('option').nth(3)).toBeVisible()
      await app.getByText(t('searching:lines.right'), { exact: true }).click()
      await expect(lines.getByRole('option').nth(3)).toBeVisible()
      const downloading = app.waitForEvent('download')
      await app.getByRole('button', { name: t('searching:lines.export') }).click()
      const text = await readFile(await (await downloading).path(), 'utf8')
      const [head, first] = text.replace('\ufeff', '').split('\r\n')
      expect(head).toBe('line,before,printed,after,article,title,paper,date,page,offset,id')
      expect(first).toMatch(/^1,/)
    })

    test('frequency is drawn over time, and words around are counted', async ({ app, t }) => {
      await app.keyboard.type(language === 'en' ? 'the' : '的')
      await app.keyboard.press('Alt+3')
      await expect(app.getByRole('img', { name: t('searching:timeline.label') })).toBeVisible()
      await app.keyboard.press('Alt+4')
      await expect(app.getByRole('columnheader', { name: t('searching:collocates.score') })).toBeVisible()
    })

    test('what cannot be understood is said, and the empty field teaches', async ({ app, t }) => {
      await expect(app.getByRole('region', { name: t('searching:help.title') })).toBeVisible()
      await app.keyboard.type('/(/')
      await expect(app.getByText(t('searching:faults.bad-regex'))).toBeVisible()
    })
  })
}
