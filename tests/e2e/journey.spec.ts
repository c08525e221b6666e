import { examples } from './support/examples'
import { exportPage } from './support/exportPage'
import { checkHtml, checkJson, checkMarkdown, checkTei, checkText } from './support/exports'
import { expect, test } from './support/galley'

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(language, () => {
    test.use({ language })
    test('a page is imported, read, corrected, tagged and exported', async ({ app, library, desk, t }) => {
      const example = examples[language]
      const { headline, wrong, right, person, overlap } = example
      const remark = 'R&D <ask her>'

      await test.step('import', async () => {
        await library.import(example.path)
        await library.panel.getByRole('button', { name: t('importing:panel.openFirst') }).click()
      })
      await test.step('read', async () => {
        const articles = desk.text.getByRole('article')
        await expect(articles.filter({ hasText: headline }).first()).toBeVisible()
        expect(await articles.count()).toBeGreaterThan(1)
        await expect(desk.raw.getByRole('option').first()).toBeVisible()
      })
      await test.step('correct', async () => {
        await desk.select(wrong)
        await app.keyboard.insertText(right)
        await expect(desk.text).toContainText(right)
        await expect(desk.text).not.toContainText(wrong)
        await desk.saved()
      })
      await test.step('tag', async () => {
        await desk.select(person)
        await app.keyboard.press('ControlOrMeta+1')
        await expect(desk.notes('person')).toHaveText(person)
        await desk.select(overlap)
        await app.keyboard.press('ControlOrMeta+5')
        await desk.select(right)
        await app.keyboard.press('ControlOrMeta+Shift+M')
        await app.getByRole('textbox', { name: t('annotating:ask.remark') }).fill(remark)
        await app.keyboard.press('ControlOrMeta+Enter')
        await desk.saved()
      })
      await test.step('reload', async () => {
        await app.reload()
        await desk.saved()
        await expect(desk.text).toContainText(right)
        await app.keyboard.press('ControlOrMeta+j')
        for (const text of [person, overlap, remark]) await expect(desk.side).toContainText(text)
      })
      await test.step('undo and redo', async () => {
        await desk.caretBefore(right)
        await app.keyboard.type('xyz')
        await expect(desk.text).toContainText(`xyz${right}`)
        await app.keyboard.press('ControlOrMeta+z')
        await expect(desk.text).not.toContainText('xyz')
        await app.keyboard.press('ControlOrMeta+Shift+Z')
        await expect(desk.text).toContainText(`xyz${right}`)
        await app.keyboard.press('ControlOrMeta+z')
        await desk.saved()
      })
      await test.step('export', async () => {
        const marks = { ...example, remark }
        const [stem] = example.name.split('.txt')
        const exported = async (format: Parameters<typeof exportPage>[2]) => {
          const { name, text } = await exportPage(app, t, format)
          expect(name).toContain(stem)
          return text
        }
        checkText(await exported('txt'), marks)
        checkMarkdown(await exported('md'), marks)
        checkHtml(await exported('html'), marks)
        checkJson(await exported('json'), marks)
        checkTei(await exported('tei'), marks)
      })
    })
  })
}
