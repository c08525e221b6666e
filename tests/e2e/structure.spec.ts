import { readFileSync } from 'node:fs'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

const text = [
  'New school opens its doors',
  'By Mara Lind',
  '',
  'OSLO, May 2 - The new school',
  'was opened on Friday by the',
  'mayor of the town.',
  '',
  'Ferry timetable changes again',
  'The ferry leaves at nine from',
  'the northern pier from Monday.',
  '',
].join('\n')

test.beforeEach(async ({ library, desk }) => {
  await library.import(dumpFile('Voss.txt', text))
  await library.open('Voss')
  await desk.saved()
})

test('an opened page has the keys, with the caret at its start', async ({ app, desk }) => {
  await expect(desk.text).toBeFocused()
  await app.keyboard.type('§')
  await expect(desk.text.locator('article p').first()).toHaveText(/^§/)
})

test('raw lines picked with Shift are given a role, and only they', async ({ app, desk, t }) => {
  await desk.rawLine('was opened on Friday').getByText('was opened').click()
  await expect(desk.rawLineHere).toHaveCount(1)
  await app.keyboard.press('Shift+ArrowDown')
  await expect(desk.rawLineHere).toHaveCount(2)
  await app.keyboard.press('Control+Alt+Digit8')
  const caption = desk.text.locator('[data-role="caption"] p')
  await expect(caption).toHaveText(/^was opened on Friday by the mayor of the town\.$/)
  // The keys stay with the raw text, so the next command acts on the same lines.
  await expect(desk.raw).toBeFocused()
  await app.keyboard.press('Control+Alt+Backspace')
  await expect(desk.text.locator('aside [data-role="caption"] p')).toHaveCount(1)
  await expect(desk.rawLine('mayor of the town')).toHaveAttribute('data-rest', 'true')
  await app.keyboard.press('Control+z')
  await app.keyboard.press('Control+z')
  await expect(desk.text.locator('[data-role="caption"]')).toHaveCount(0)
  await expect(desk.raw.getByText(t('desk:proof.allOwned'))).toHaveCount(0)
})

test('lines are picked by their numbers with the mouse, and given to a chosen article', async ({
  app,
  desk,
  t,
}) => {
  // A second article, to choose from.
  await desk.caretBefore('Ferry timetable')
  await app.keyboard.press('Control+Enter')
  const articles = desk.text.locator('article')
  const count = await articles.count()
  await desk.rawLine('the northern pier').locator('[data-number]').click()
  await expect(desk.rawLineHere).toHaveCount(1)
  await app.keyboard.press('Control+Alt+g')
  const chooser = app.getByRole('dialog', { name: t('desk:chooser.giveTo') })
  await chooser.getByRole('combobox').fill('1')
  await expect(chooser.getByRole('option')).toHaveCount(1)
  await app.keyboard.press('Enter')
  await expect(chooser).toBeHidden()
  await expect(articles.first()).toContainText('the northern pier')
  await expect(articles).toHaveCount(count)
  await expect(desk.raw).toBeFocused()
})

test('a block is dragged by its grip, and raw lines by their numbers', async ({ app, desk }) => {
  const block = (words: string) => desk.text.locator('[data-part="block"]').filter({ hasText: words })
  const byline = block('By Mara Lind')
  await byline.hover()
  await byline.locator('[data-part="grip"]').dragTo(block('Ferry timetable').last(), {
    targetPosition: { x: 200, y: 2 },
  })
  const texts = () => desk.text.locator('[data-part="block"] > p').allTextContents()
  await expect
    .poll(async () => {
      const all = await texts()
      return (
        all.findIndex((each) => each.includes('By Mara')) + 1 ===
        all.findIndex((each) => each.includes('Ferry timetable'))
      )
    })
    .toBe(true)
  await app.keyboard.press('Control+z')

  await desk.rawLine('was opened on Friday').locator('[data-number]').click()
  await expect(desk.rawLineHere).toHaveCount(1)
  const first = desk.text.locator('article [data-part="block"]').first()
  await desk
    .rawLine('was opened on Friday')
    .locator('[data-number]')
    .dragTo(first, { targetPosition: { x: 200, y: 2 } })
  await expect(desk.text.locator('article p').first()).toHaveText('was opened on Friday by the')
  await desk.raw.focus()
  await app.keyboard.press('F6')
  await expect(desk.text).toBeFocused()
  await desk.caretBefore('opened on Friday')
  await expect(desk.rawLineHere).toContainText('was opened on Friday')
})

test('text dragged within the page keeps its raw line', async ({ app, desk }) => {
  await desk.select('Mara Lind')
  const from = await desk.text.locator('p').filter({ hasText: 'Mara Lind' }).boundingBox()
  const to = await desk.text.locator('p').filter({ hasText: 'The ferry leaves' }).boundingBox()
  if (!from || !to) throw new Error('both are on screen')
  await app.mouse.move(from.x + 60, from.y + from.height / 2)
  await app.mouse.down()
  await app.mouse.move(to.x + 100, to.y + 20, { steps: 8 })
  await app.mouse.up()
  await expect(desk.text.locator('p').filter({ hasText: /^By\s*$/ })).toHaveCount(1)
  await desk.caretBefore('ara Lind')
  await expect(desk.rawLineHere).toContainText('By Mara Lind')
})

test('F8 leads through the doubts, least sure first, and a confirmed one does not come back', async ({
  app,
  desk,
  library,
  t,
}) => {
  // Columns that take turns.
  const page = new URL('../pages/zh-hans-interleaved.txt', import.meta.url)
  await library.go()
  await library.import(dumpFile('turns.txt', readFileSync(page)))
  await library.open('turns')
  await desk.saved()
  await app.keyboard.press('Control+Shift+d')
  const doubts = desk.side.getByRole('listitem')
  // Doubts are looked for when the page is on screen and the window rests.
  await expect.poll(() => doubts.count()).toBeGreaterThan(1)
  const count = await doubts.count()
  const percents = (await doubts.getByText(/^\d+%$/).allTextContents()).map((each) =>
    Number.parseInt(each, 10),
  )
  expect(percents).toHaveLength(count)
  expect(percents).toEqual([...percents].sort((a, b) => a - b))
  await app.keyboard.press('F8')
  await expect(doubts.nth(0)).toHaveAttribute('data-here', 'true')
  await app.keyboard.press('F8')
  await expect(doubts.nth(1)).toHaveAttribute('data-here', 'true')
  await app.keyboard.press('Shift+F8')
  await expect(doubts.nth(0)).toHaveAttribute('data-here', 'true')
  await app.keyboard.press('Control+Alt+c')
  await expect(doubts).toHaveCount(count - 1)
  await desk.saved()
  await app.reload()
  await desk.saved()
  await app.keyboard.press('Control+Shift+d')
  await expect(doubts).toHaveCount(count - 1)
  await app.keyboard.press('Control+z')
  await expect(doubts).toHaveCount(count)
  await expect(desk.side.getByText(t('desk:doubts.none'))).toHaveCount(0)
})

test('what belongs to no article is led to, from the figure and the bar', async ({ app, desk, t }) => {
  await desk.rawLine('mayor of the town').locator('[data-number]').click()
  await expect(desk.rawLineHere).toHaveCount(1)
  await app.keyboard.press('Control+Alt+Backspace')
  await expect(desk.rawLine('mayor of the town')).toHaveAttribute('data-rest', 'true')
  await app.keyboard.press('Home')
  await expect(desk.rawLineHere).toContainText('New school')
  // 15 of 167 characters.
  await app.getByRole('button', { name: t('desk:proof.unowned', { percent: 9 }) }).click()
  await expect(desk.rawLineHere).toContainText('mayor of the town')
  await expect(desk.text.locator('aside')).toHaveAttribute('data-open', '')
  await desk.raw.focus()
  await app.keyboard.press('Home')
  await expect(desk.rawLineHere).toContainText('New school')
  await app.keyboard.press('n')
  await expect(desk.rawLineHere).toContainText('mayor of the town')
})

test('a click in the text after one in the raw text puts the caret there', async ({ desk }) => {
  await desk.rawLine('mayor of the town').getByText('mayor').click()
  await expect(desk.rawLineHere).toContainText('mayor of the town')
  await desk.caretBefore('Mara Lind')
  await expect(desk.rawLineHere).toContainText('By Mara Lind')
})

test('an article is linked to its continuation, and the link leads there', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.go()
  await library.import(dumpFile('Bodo.txt'))
  await library.open('Bodo')
  await desk.saved()
  await app.keyboard.press('Control+Alt+l')
  const chooser = app.getByRole('dialog', { name: t('desk:chooser.continues') })
  await chooser.getByRole('combobox').fill('school')
  await expect(chooser.getByRole('option').first()).toContainText('Voss')
  await app.keyboard.press('Enter')
  const link = desk.text.locator('[data-part="continuation"]:visible')
  await expect(link).toContainText('school')
  await desk.saved()
  await link.click()
  await expect(desk.text).toContainText('New school opens')
})

test('a page that is read again shows what is otherwise, and takes only what is chosen', async ({
  app,
  desk,
  t,
}) => {
  await desk.caretBefore('New school')
  await app.keyboard.press('Control+Alt+Digit6')
  await app.keyboard.type('Our ')
  await desk.caretBefore('By Mara')
  await app.keyboard.press('Control+Alt+Digit8')
  await app.keyboard.press('Control+Alt+r')
  const dialog = app.getByRole('dialog', { name: t('desk:rereading.title') })
  await dialog.getByRole('button', { name: t('desk:rereading.read') }).click()
  const role = dialog.getByRole('checkbox', { name: new RegExp(`${t('roles:caption')} → `) })
  await expect(role).toBeChecked()
  // The editor's own words are offered, but not chosen.
  await expect(
    dialog.getByRole('checkbox', { name: new RegExp(t('desk:rereading.edited')) }),
  ).not.toBeChecked()
  for (const box of await dialog.getByRole('checkbox', { name: new RegExp(t('roles:subhead')) }).all())
    await box.uncheck()
  await dialog.getByRole('button', { name: /^Take/ }).click()
  await expect(dialog).toBeHidden()
  await expect(desk.text.locator('[data-role="caption"]')).toHaveCount(0)
  await expect(desk.text.locator('[data-role="subhead"] p').first()).toHaveText(/^Our New school/)
  await app.keyboard.press('Control+z')
  await expect(desk.text.locator('[data-role="caption"]')).toHaveCount(1)
})
