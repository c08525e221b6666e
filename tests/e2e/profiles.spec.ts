import { AxeBuilder } from '@axe-core/playwright'
import { examples } from './support/examples'
import { expect, test } from './support/galley'

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('a paper’s habits are said in words, corrected and kept for its next page', async ({
      app,
      library,
      t,
    }) => {
      const { path, name } = examples[language]
      await library.import(path)
      await library.open(name.replace('.txt', ''))
      const open = async () => {
        await app.keyboard.press('ControlOrMeta+k')
        await app.getByRole('textbox', { name: t('app:palette.search') }).fill(t('commands:page.habits'))
        await app.getByRole('button', { name: t('commands:page.habits'), exact: true }).click()
      }
      await open()
      const dialog = app.getByRole('dialog', { name: t('profiles:title') })
      const side = dialog.getByRole('combobox', { name: t('profiles:habits.headlinesBelow') })
      await expect(side).toBeVisible()
      await expect(dialog.getByRole('textbox', { name: t('profiles:publication') })).not.toHaveValue('')
      await expect(dialog).toHaveCSS('opacity', '1')
      await app.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
      const { violations } = await new AxeBuilder({ page: app }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.failureSummary)])).toEqual([])

      await side.selectOption('sometimes')
      await expect(dialog.getByText(t('profiles:fixed'))).toHaveCount(1)
      await dialog.getByRole('button', { name: t('profiles:keep') }).click()
      await expect(dialog.getByRole('status')).toBeVisible()
      await app.keyboard.press('Escape')
      await expect(dialog).toBeHidden()

      await open()
      await expect(side).toHaveValue('sometimes')
      await expect(dialog.getByText(t('profiles:fixed'))).toHaveCount(1)
      await side.selectOption('always')
      await dialog.getByRole('button', { name: t('profiles:keep') }).click()
      await dialog.getByRole('button', { name: t('profiles:readAgain') }).click()
      // The page is read from its own paper's habits, or from none.
      const again = app.getByRole('dialog', { name: t('desk:rereading.title') })
      const habits = again.getByRole('combobox', { name: t('desk:rereading.habits') })
      await expect(habits).not.toHaveValue('')
      await habits.selectOption('')
      await again.getByRole('button', { name: t('desk:rereading.read') }).click()
      await expect(again.getByRole('status')).toBeVisible()
    })
  })
}
