import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
} from '@playwright/test'
import { ensureBuilt, root } from '../../../../build/ensureBuilt.mjs'
import { findElectron } from '../../../../build/findElectron.mjs'

const packed = join(root, 'dist/linux-unpacked/resources/app.asar')
/** The app as `npm run package -- --linux dir` left it, if it did. */
export const packedApp = existsSync(packed) ? packed : undefined

export interface Options {
  /** What Electron runs: the compiled app's folder, or an archive. */
  app: string
}

interface Fixtures {
  /** The app's own folder: another one is another library. Removed after the test. */
  home: string
  /** Starts the app with files to open; it is closed after the test. */
  start: (...files: string[]) => Promise<Desktop>
}

interface Desktop {
  main: ElectronApplication
  page: Page
  /** What the page's console called an error. */
  errors: string[]
}

export const test = base.extend<Fixtures & Options>({
  app: ['.', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern.
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'galley-desktop-'))
    await use(home)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ app, home }, use) => {
    ensureBuilt()
    const started: ElectronApplication[] = []
    await use(async (...files) => {
      const main = await electron.launch({
        executablePath: electronBinary(),
        args: [app, ...files],
        cwd: root,
        env: { ...environment(), GALLEY_HOME: home },
      })
      started.push(main)
      const page = await main.firstWindow()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await expect(page.getByRole('main')).toBeVisible()
      return { main, page, errors }
    })
    // One that a test closed has nothing left to close.
    await Promise.all(started.map((each) => each.close().catch(() => undefined)))
  },
})

export { expect }

export function electronBinary(): string {
  const { path, reason } = findElectron()
  if (!path) throw new Error(`Electron cannot be started: ${reason}`)
  return path
}

function environment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...rest } = process.env
  return Object.fromEntries(Object.entries(rest).flatMap(([key, value]) => (value ? [[key, value]] : [])))
}
