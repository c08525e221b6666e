import type { Page } from '@playwright/test'
import { dumpFile, dumpText } from '../e2e/support/dumps'
import { drawWeighted, type Random } from './draw'
import type { Said } from './Said'

/** How often an editor does what. */
export const acts = { type: 6, tag: 2, remark: 1, status: 2, role: 2, article: 2, undo: 1 } as const
export type Act = keyof typeof acts

/** Pages that are worked on: the newest, as in a paper's archive. */
const newest = 6

/** An editor at work with the keyboard, who notes what the screen calls saved. */
export class Editor {
  #drawn = 0

  constructor(
    readonly page: Page,
    readonly said: Said,
    readonly random: Random,
    /** In the names of what is written, so that none is written twice. */
    readonly round: number,
    /** Ids of the pages that were there at the start, by name. */
    readonly pageIds: ReadonlyMap<string, string>,
    /** A page's raw text by its name. It begins as `dumpText` does. */
    readonly textOfPage: (name: string) => string = dumpText,
  ) {}

  /** Imports pages, opens others and works on them, until something fails or `isOver`. */
  async work(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const known = this.said.of('page').filter((name) => this.pageIds.has(name))
      const name = known.at(-1 - Math.floor(this.random() * Math.min(newest, known.length)))
      const opened =
        name === undefined || this.random() < 0.15 ? await this.importPage() : await this.open(name)
      const some = 2 + Math.floor(this.random() * 8)
      for (let done = 0; done < some && !isOver(); done += 1) {
        await this.act(opened, drawWeighted(this.random, acts))
      }
    }
  }

  /** Imports a page and opens it. */
  async importPage(): Promise<string> {
    const { page } = this
    const name = `p${this.round}x${this.#next()}q`
    await goTo(page, '#/')
    const saved = this.said.trying(`page ${name}`, '1')
    await page
      .getByLabel('Files to import', { exact: true })
      .setInputFiles(dumpFile(`${name}.txt`, this.textOfPage(name)))
    const panel = page.getByRole('region', { name: 'Import' })
    await panel.getByRole('heading', { name: 'Import finished' }).waitFor()
    if (await heldBanner(page).isVisible()) throw new Error('it is not on the disk')
    saved()
    await panel.getByRole('button', { name: 'Open first page' }).click()
    await this.#opened(name)
    return name
  }

  async open(name: string): Promise<string> {
    await goTo(this.page, `#/page/${this.pageIds.get(name)}`)
    await this.#opened(name)
    return name
  }

  async act(name: string, act: Act): Promise<void> {
    const word = `w${this.round}x${this.#next()}q`
    if (act === 'status') return this.#giveStatus(name)
    await this.#caretIn('lighthouse')
    if (act === 'article') return this.#splitOrMerge(name)
    // In a block of its own, whose role nothing else changes.
    if (act === 'role') await this.page.keyboard.press('Enter')
    const typed = await this.#type(word)
    if (act === 'undo') return this.#undo(word)
    if (act === 'role') {
      const given = this.said.trying(`role ${word}`, 'subhead')
      await this.page.keyboard.press('Control+Alt+6')
      await this.page.locator('[data-role="subhead"]', { hasText: word }).waitFor()
      await this.#save()
      given()
    }
    if (act === 'tag') await this.#tag(word)
    if (act === 'remark') await this.#remark(word)
    typed()
  }

  #next(): number {
    this.#drawn += 1
    return this.#drawn
  }

  async #opened(name: string): Promise<void> {
    await this.#text
      .locator('p', { hasText: `${name} harbour opens again` })
      .first()
      .waitFor()
  }

  get #text() {
    return this.page.getByRole('textbox', { name: 'Articles of the page' })
  }

  /** At the end of a line on screen, which is amid the block where that has several. */
  async #caretIn(words: string): Promise<void> {
    // The bar of a selection may float over the place.
    if (await this.page.getByRole('toolbar', { name: 'Annotate' }).isVisible())
      await this.#text.press('ArrowRight')
    await this.#text.locator('p', { hasText: words }).first().click()
    await this.page.keyboard.press('End')
  }

  /** Types a word; gives what notes that it is saved, which it is when this resolves. */
  async #type(word: string): Promise<() => void> {
    const saved = this.said.trying(`word ${word}`, '1')
    // With blanks on both sides, or lines would end amid words, and words would be split with their block.
    await this.page.keyboard.type(` ${word} `)
    await this.#text.locator('p', { hasText: word }).waitFor()
    await this.#save()
    saved()
    return () => {}
  }

  async #undo(word: string): Promise<void> {
    const saved = this.said.trying(`word ${word}`, '0')
    await this.page.keyboard.press('Control+z')
    await this.#text.filter({ hasNotText: word }).waitFor()
    await this.#save()
    saved()
  }

  async #tag(word: string): Promise<void> {
    const saved = this.said.trying(`tag ${word}`, '1')
    await this.page.keyboard.press('Control+Shift+ArrowLeft')
    await this.page.keyboard.press('Control+1')
    await this.#text.locator('[data-tag="person"]', { hasText: word }).waitFor()
    await this.#save()
    saved()
  }

  async #remark(word: string): Promise<void> {
    const saved = this.said.trying(`remark ${word}`, '1')
    await this.page.keyboard.press('Control+Shift+ArrowLeft')
    await this.page.keyboard.press('Control+Shift+m')
    const field = this.page.getByRole('textbox', { name: 'Remark' })
    await field.fill(`Remark on ${word}`)
    await field.press('Control+Enter')
    await this.#text.locator('[data-tag=""]', { hasText: word }).waitFor()
    await this.#save()
    saved()
  }

  async #giveStatus(name: string): Promise<void> {
    await this.#caretIn('harbour opens again')
    const article = this.page.locator('article', { hasText: 'harbour opens again' }).first()
    const [key, status] =
      (await article.getAttribute('data-status')) === 'problem' ? ['Alt+2', 'in-work'] : ['Alt+5', 'problem']
    const saved = this.said.trying(`status ${name}`, status)
    await this.page.keyboard.press(key)
    await this.page.locator(`article[data-status="${status}"]`, { hasText: 'harbour opens again' }).waitFor()
    await this.#save()
    saved()
  }

  /** Makes an article of the block with the caret, or takes it back where that was done before. */
  async #splitOrMerge(name: string): Promise<void> {
    const articles = this.#text.locator('article')
    const count = await articles.count()
    const before = this.said.get(`articles ${name}`)
    const isApart =
      before !== undefined && count > 1 && (await articles.nth(0).getByText('lighthouse').count()) === 0
    const after = count + (isApart ? -1 : 1)
    const saved = this.said.trying(`articles ${name}`, String(after))
    await this.page.keyboard.press(isApart ? 'Control+Shift+Enter' : 'Control+Enter')
    await articles.nth(after - 1).waitFor()
    await articles.nth(after).waitFor({ state: 'detached' })
    await this.#save()
    saved()
  }

  /** Half of the time the app saves by itself. */
  async #save(): Promise<void> {
    if (this.random() < 0.7) await this.page.keyboard.press('Control+s')
    await this.page.getByRole('toolbar', { name: 'Page' }).getByText('Saved', { exact: true }).waitFor()
  }
}

/** Says that the disk does not take the work now; notifications are alerts as well. */
function heldBanner(page: Page) {
  return page.locator('[role="alert"]:not(.mantine-Notification-root)').first()
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, hash)
}
