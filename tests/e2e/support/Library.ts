import { expect, type Locator, type Page } from '@playwright/test'
import type { Texts } from './texts'

/** What a file input takes: paths, or files made for the test. */
export type Files = Parameters<Locator['setInputFiles']>[0]

/** The library as its editor uses it. */
export class Library {
  readonly pages: Locator
  readonly articles: Locator
  readonly panel: Locator
  readonly input: Locator

  constructor(
    readonly page: Page,
    readonly t: Texts,
  ) {
    this.pages = page.getByRole('grid', { name: t('library:list.pages') })
    this.articles = page.getByRole('grid', { name: t('library:list.articles') })
    this.panel = page.getByRole('region', { name: t('importing:panel.label') })
    this.input = page.getByLabel(t('importing:files'), { exact: true })
  }

  /** Imports through the file dialog's input and waits until it is done. */
  async import(files: Files): Promise<void> {
    await this.input.setInputFiles(files)
    await this.imported()
  }

  /** As `import`, of files whose names say which pages they are: what was guessed from them is taken as it is. */
  async importNamed(files: readonly string[]): Promise<void> {
    await this.input.setInputFiles(files)
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: this.t('importing:records.start', { count: files.length }) })
      .click()
    await this.imported()
  }

  /** Reading pages takes time on a busy machine. */
  async imported(): Promise<void> {
    const done = this.t('importing:panel.done')
    await expect(this.panel.getByRole('heading')).toHaveText(done, { timeout: 30_000 })
  }

  row(text: string | RegExp): Locator {
    return this.pages.getByRole('row').filter({ hasText: text })
  }

  /** Opens the page's desk. */
  async open(name: string): Promise<void> {
    await this.pages.getByRole('link', { name, exact: true }).click()
    await expect(this.page.getByRole('textbox', { name: this.t('desk:text') })).toBeVisible()
  }

  async go(): Promise<void> {
    const places = this.page.getByRole('navigation', { name: this.t('app:nav.label') })
    await places.getByRole('link', { name: this.t('app:nav.library'), exact: true }).click()
  }
}
