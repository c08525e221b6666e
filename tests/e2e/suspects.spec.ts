import type { Page } from '@playwright/test'
import type { Desk } from './support/Desk'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

/** A fictional page in which a recogniser misread five words; `rnorning` stands there twice. */
const misread = [
  'New bridge opens',
  '',
  'HARWICK, May 2 - The rnayor opened the',
  'bridge on Friday rnorning. It was the best',
  'of tirnes, said the farmer.',
  '',
  'Children counted the boats frorn the pier',
  'and wrote it down. The farmer carne again in',
  'the rnorning.',
  '',
].join('\n')

const text = (desk: Desk) => desk.text.locator('p').allTextContents()
const marks = (desk: Desk) => desk.text.locator('.suspect')
const card = (desk: Desk) => desk.page.getByRole('dialog', { name: desk.t('suspecting:card') })
const keysOf = (app: Page) => {
  let pressed = 0
  return {
    press: async (key: string) => {
      pressed += 1
      await app.keyboard.press(key)
    },
    count: () => pressed,
  }
}

test.describe('suspects', () => {
  test.beforeEach(async ({ library, desk }) => {
    await library.import(dumpFile('Bridge.txt', misread))
    await library.open('Bridge')
    await expect(marks(desk)).toHaveText(['rnayor', 'rnorning', 'tirnes', 'frorn', 'carne', 'rnorning'])
  })

  test('a page is corrected by one key a place, and each is one undo', async ({ app, desk }) => {
    const before = await text(desk)
    const keys = keysOf(app)
    await keys.press('F7')
    for (const place of ['rnayor', 'rnorning', 'tirnes', 'frorn', 'carne', 'rnorning']) {
      await expect(desk.text.locator('.place-characters')).toHaveText(place)
      await expect(card(desk)).toBeFocused()
      await keys.press('Enter')
    }
    await expect(marks(desk)).toHaveCount(0)
    await expect(card(desk)).toBeHidden()
    await expect(desk.text).toContainText('The mayor opened the bridge on Friday morning.')
    await expect(desk.text).toContainText(
      'from the pier and wrote it down. The farmer came again in the morning.',
    )
    // One key to go to the first, one for each of six corrections.
    expect(keys.count()).toBe(7)
    await desk.saved()
    await expect(desk.text).toBeFocused()
    for (let each = 0; each < 6; each += 1) await app.keyboard.press('ControlOrMeta+z')
    expect(await text(desk)).toEqual(before)
  })

  test('the raw line of the suspect is shown, and the card says why and what else', async ({
    app,
    desk,
    t,
  }) => {
    await app.keyboard.press('F7')
    await app.keyboard.press('F7')
    await app.keyboard.press('F7')
    await expect(card(desk)).toContainText(t('suspecting:kind.word'))
    await expect(card(desk)).toContainText(t('suspecting:reason.not-in-dictionary'))
    await expect(desk.rawLineHere).toContainText('of tirnes, said the farmer.')
    const second = await card(desk).getByRole('listitem').nth(1).getByRole('button').textContent()
    await app.keyboard.press('2')
    await expect(desk.text).toContainText(`the best of ${(second ?? '').replace(/^2\s*/, '')}, said`)
    // It went on to the next; back twice is the one before.
    await expect(desk.text.locator('.place-characters')).toHaveText('frorn')
    await app.keyboard.press('Shift+F7')
    await expect(desk.text.locator('.place-characters')).toHaveText('rnorning')
  })

  test('what is typed takes the place, and Escape leaves it', async ({ app, desk }) => {
    await app.keyboard.press('F7')
    await expect(card(desk)).toBeFocused()
    await app.keyboard.type('major')
    await expect(desk.text).toContainText('The major opened')
    await expect(card(desk)).toBeHidden()
    await app.keyboard.press('F7')
    await expect(card(desk)).toBeVisible()
    await app.keyboard.press('Escape')
    await expect(card(desk)).toBeHidden()
    await expect(desk.text).toBeFocused()
    await expect(desk.text).toContainText('Friday rnorning')
  })

  test('a skipped place stays skipped on its page, and always on every page', async ({
    app,
    desk,
    library,
  }) => {
    await app.keyboard.press('F7')
    await app.keyboard.press('Alt+s')
    await expect(marks(desk)).toHaveText(['rnorning', 'tirnes', 'frorn', 'carne', 'rnorning'])
    await app.keyboard.press('Alt+Shift+s')
    await expect(marks(desk)).toHaveText(['tirnes', 'frorn', 'carne'])
    await desk.saved()
    await app.reload()
    await expect(marks(desk)).toHaveText(['tirnes', 'frorn', 'carne'])
    await library.go()
    await library.import(dumpFile('Pier.txt', misread.replace('Friday', 'Monday')))
    await library.open('Pier')
    await expect(marks(desk)).toHaveText(['rnayor', 'tirnes', 'frorn', 'carne'])
  })

  test('taking it everywhere shows each place first, and is one undo', async ({ app, desk, t }) => {
    const before = await text(desk)
    await app.keyboard.press('F7')
    await app.keyboard.press('F7')
    await app.keyboard.press('Alt+Shift+t')
    const places = desk.side.getByRole('listitem')
    await expect(places).toHaveCount(2)
    await expect(places.nth(0)).toContainText('on Friday rnorning')
    await expect(places.nth(0).locator('mark')).toHaveText('rnorning')
    await expect(places.nth(0).locator('ins')).toHaveText('morning')
    // Enter on the replacement replaces what is chosen.
    await expect(desk.side.getByRole('textbox', { name: t('finding:replacement') })).toBeFocused()
    await app.keyboard.press('ControlOrMeta+Enter')
    await expect(desk.text).toContainText('Friday morning')
    await expect(desk.text).toContainText('in the morning.')
    await desk.saved()
    await desk.text.focus()
    await app.keyboard.press('ControlOrMeta+z')
    expect(await text(desk)).toEqual(before)
  })

  test('the list leads to each place, and the ledger counts what was taken and refused', async ({
    app,
    desk,
    t,
  }) => {
    await app.keyboard.press('F7')
    await app.keyboard.press('Enter')
    await expect(desk.text.locator('.place-characters')).toHaveText('rnorning')
    await app.keyboard.press('Enter')
    await expect(desk.text.locator('.place-characters')).toHaveText('tirnes')
    await app.keyboard.press('Alt+s')
    await app.keyboard.press('ControlOrMeta+Shift+s')
    await desk.side.getByRole('button', { name: /carne/ }).click()
    await expect(desk.text.locator('.place-characters')).toHaveText('carne')
    await expect(desk.rawLineHere).toContainText('carne again')
    await desk.side.getByText(t('suspecting:view.ledger')).click()
    const row = (pair: RegExp) => desk.side.getByRole('row', { name: pair })
    // Of `tirnes` it was rn for m that was refused.
    await expect(row(/^rn m 2 1/)).toBeVisible()
  })
})
