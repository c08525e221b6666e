import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../build/findBrowser.mjs'

const browser = findBrowser()
if (!browser.path) throw new Error(browser.advice)

/** Chromium refuses its sandbox as root; the rest keeps it from looking for its vendor's servers. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  testIgnore: 'electron/**',
  outputDir: '../../test-results/e2e',
  workers: 2,
  fullyParallel: true,
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    launchOptions: { executablePath: browser.path, args: [...asRoot, ...quiet] },
    viewport: { width: 1440, height: 900 },
    // A trace of every action costs as much time as the test itself.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
  },
})
