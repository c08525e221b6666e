import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { Desk } from './Desk'
import { Library } from './Library'
import { type Host, startHost } from './startHost'
import { type Language, type Texts, textsIn } from './texts'

interface Fixtures {
  /** The host's folder; removed after the test. */
  home: string
  host: Host
  /** The language of the browser, which Galley follows. */
  language: Language
  /** What the app says in that language. */
  t: Texts
  /** What went wrong in the app's pages and their consoles; a test fails when any of it is left. */
  errors: string[]
  /** The app, open at the library. */
  app: Page
  library: Library
  desk: Desk
}

export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  locale: async ({ language }, use) => use(language),
  t: async ({ language }, use) => use(textsIn(language)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern.
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'galley-'))
    await use(home)
    rmSync(home, { recursive: true, force: true })
  },
  host: async ({ home }, use) => {
    const host = await startHost(home)
    await use(host)
    await host.stop()
  },
  baseURL: async ({ host }, use) => use(new URL(host.address).origin),
  errors: async ({ context }, use) => {
    const errors: string[] = []
    context.on('weberror', (error) => errors.push(error.error().message))
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`${event.effectiveDirective} refuses ${event.blockedURI}`)
      })
    })
    await use(errors)
    expect(errors).toEqual([])
  },
  // biome-ignore lint/correctness/noUnusedFunctionParameters: the errors are listened for before the page opens.
  app: async ({ page, host, errors }, use) => {
    await page.goto(host.address)
    // The library has a heading while it is empty; the screen at the start has none.
    await expect(page.locator('#main').getByRole('heading', { level: 1 })).toBeVisible()
    await use(page)
  },
  library: async ({ app, t }, use) => use(new Library(app, t)),
  desk: async ({ app, t }, use) => use(new Desk(app, t)),
})

export { expect }
