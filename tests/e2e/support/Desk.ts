import { expect, type Locator, type Page } from '@playwright/test'
import type { Texts } from './texts'

/** The desk as its editor uses it. */
export class Desk {
  readonly text: Locator
  readonly raw: Locator
  readonly bar: Locator
  readonly side: Locator
  readonly tagBar: Locator

  constructor(
    readonly page: Page,
    readonly t: Texts,
  ) {
    this.text = page.getByRole('textbox', { name: t('desk:text') })
    this.raw = page.getByRole('listbox', { name: t('desk:proof.label') })
    this.bar = page.getByRole('toolbar', { name: t('desk:bar') })
    this.tagBar = page.getByRole('toolbar', { name: t('annotating:bar') })
    this.side = page.getByRole('region', { name: t('desk:side') })
  }

  /** Waits until the mark says that the work is in the database. */
  async saved(): Promise<void> {
    await expect(this.bar.getByRole('status')).toHaveText(this.t('desk:save.saved'))
  }

  /** Puts the caret before the first place of `text` with the mouse. */
  async caretBefore(text: string): Promise<void> {
    // The bar of a selection may float over the place.
    await expect(async () => {
      if (await this.tagBar.isVisible()) await this.text.press('ArrowRight')
      await expect(this.tagBar).toBeHidden({ timeout: 1000 })
    }).toPass()
    const { start } = await this.#settledPlaceOf(text)
    await this.page.mouse.click(start.x, start.y)
    // No hand presses a key before the browser has told the editor of the caret; a test may.
    await this.#twoFrames()
  }

  /** Selects the first place of `text` with the mouse. It has to be within one block. */
  async select(text: string): Promise<void> {
    await this.caretBefore(text)
    const { end } = await this.#placeOf(text)
    await this.page.keyboard.down('Shift')
    await this.page.mouse.click(end.x, end.y)
    await this.page.keyboard.up('Shift')
    // The editor has seen the selection when its bar is there.
    await expect(this.tagBar).toBeVisible()
  }

  /** The annotated places of a built-in or own tag, as they look in the text. */
  notes(tag: string): Locator {
    return this.text.locator(`[data-tag="${tag}"]`)
  }

  /** The first raw line in view that holds `text`. */
  rawLine(text: string): Locator {
    return this.raw.getByRole('option').filter({ hasText: text }).first()
  }

  /** The raw line at which the caret is shown. */
  get rawLineHere(): Locator {
    return this.raw.getByRole('option', { selected: true })
  }

  /** Where the first place of `text` begins and ends on screen, in px; it is scrolled there. */
  /** As `#placeOf`, once the text rests there: blocks above it that are laid out as they come into view move it. */
  async #settledPlaceOf(text: string) {
    let place = await this.#placeOf(text)
    await expect(async () => {
      const before = place
      await this.#twoFrames()
      place = await this.#placeOf(text)
      expect(place).toEqual(before)
    }).toPass()
    return place
  }

  #twoFrames(): Promise<unknown> {
    return this.page.evaluate(
      () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))),
    )
  }

  #placeOf(text: string) {
    return this.text.evaluate((root, text) => {
      const paragraph = [...root.querySelectorAll('p')].find((each) => each.textContent.includes(text))
      if (!paragraph) throw new Error(`no block has “${text}”`)
      const from = paragraph.textContent.indexOf(text)
      const range = document.createRange()
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      let at = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (from >= at && from < at + length) range.setStart(node, from - at)
        const end = from + text.length
        if (end > at && end <= at + length) range.setEnd(node, end - at)
        at += length
      }
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
      const [first] = boxes
      const last = boxes.at(-1)
      if (!first || !last) throw new Error(`“${text}” is not on screen`)
      return {
        start: { x: first.left + 0.5, y: first.top + first.height / 2 },
        end: { x: last.right - 0.5, y: last.top + last.height / 2 },
      }
    }, text)
  }
}
