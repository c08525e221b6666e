import type { Page } from '@playwright/test'
import type { Random } from './draw'

/** What an editor does beside the text of a page, by name. Each begins and ends with the page `name` open. */
export const errands = {
  /** Looks a word up in the whole library, goes to its first place and comes back. */
  async search(page: Page, random: Random): Promise<void> {
    const word = words[Math.floor(random() * words.length)] ?? ''
    await page.keyboard.press('Control+Shift+f')
    await page.getByRole('searchbox', { name: 'Search everything' }).fill(word)
    const results = page.getByRole('listbox', { name: 'Articles' })
    await results.getByRole('option').first().locator('mark').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await textOf(page).locator('.place-characters').first().waitFor()
  },
  async export(page: Page, random: Random): Promise<void> {
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    const format = random() < 0.5 ? 'HTML' : 'Plain text'
    await dialog.getByRole('radio', { name: format, exact: true }).check()
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download' }).click()
    await (await downloading).delete()
    await dialog.waitFor({ state: 'hidden' })
  },
  /** Opens the lists beside the text one after another. */
  async lookAround(page: Page): Promise<void> {
    for (const name of ['Show or hide the history', 'Show or hide the suspects']) {
      await runByName(page, name)
      await page.getByRole('region', { name: 'Beside the text' }).waitFor()
    }
    await runByName(page, 'Show or hide the suspects')
  },
  /** Reads the next page, and the one before it. */
  async turnPages(page: Page): Promise<void> {
    for (const key of ['Alt+PageDown', 'Alt+PageUp']) {
      const place = page.url()
      await page.keyboard.press(key)
      // The last page has no next one.
      await page.waitForURL((url) => url.href !== place, { timeout: 2000 }).catch(() => {})
      await textOf(page).locator('article').first().waitFor()
    }
  },
  /** Tries another text size and theme, and back. */
  async settle(page: Page): Promise<void> {
    for (const name of ['Larger text', 'Smaller text', 'Switch between light and dark']) {
      await runByName(page, name)
    }
  },
} as const

export type Errand = keyof typeof errands

const words = ['lighthouse', 'harbour', 'clock', 'Calder', 'pier', 'Friday']

function textOf(page: Page) {
  return page.getByRole('textbox', { name: 'Articles of the page' })
}

/** By the palette, as who does not know the key. */
async function runByName(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.getByPlaceholder('What would you like to do?')
  await field.fill(name)
  await page.getByRole('dialog').getByRole('button', { name }).first().click()
  await field.waitFor({ state: 'hidden' })
}
