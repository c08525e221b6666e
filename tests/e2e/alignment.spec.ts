import { examples } from './support/examples'
import { expect, test } from './support/galley'

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(language, () => {
    test.use({ language })
    const { name, path, wrong, right, person, headline } = examples[language]

    test.beforeEach(async ({ library }) => {
      await library.import(path)
      await library.open(name.replace('.txt', ''))
    })

    test('the caret shows its raw line', async ({ desk }) => {
      await desk.caretBefore(person)
      await expect(desk.rawLineHere).toHaveText(new RegExp(person))
      await desk.caretBefore(headline)
      await expect(desk.rawLineHere).toHaveText(new RegExp(headline))
    })

    test('a selection shows its characters in the raw text', async ({ desk }) => {
      await desk.select(person)
      await expect(desk.rawLineHere.locator('mark')).toHaveText(person)
    })

    test('the caret still finds its raw line after edits before it', async ({ app, desk }) => {
      await desk.select(wrong)
      await app.keyboard.insertText(`${right}${right}${right}`)
      await desk.caretBefore(headline)
      await app.keyboard.type('XX')
      await desk.select(person)
      await expect(desk.rawLineHere.locator('mark')).toHaveText(person)
      await desk.caretBefore(right)
      await expect(desk.rawLineHere).toContainText(wrong)
    })

    test('a corrected raw line says what was corrected', async ({ app, desk, t }) => {
      await desk.select(wrong)
      await app.keyboard.insertText(right)
      await expect(desk.rawLine(wrong)).toContainText(t('desk:proof.corrected'))
    })

    test('a click in the raw text shows its place in the articles', async ({ app, desk }) => {
      const line = desk.rawLine(person)
      await line.getByText(person).click()
      await expect(desk.text.locator('.place-characters')).toBeInViewport()
      await app.keyboard.press('F6')
      await app.keyboard.type('§')
      // Typed over the caret's character, within the name or beside it.
      await expect(desk.text.locator('p').filter({ hasText: '§' })).toContainText(person.slice(0, 1))
    })
  })
}
