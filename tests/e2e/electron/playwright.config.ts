import { defineConfig } from '@playwright/test'
import { type Options, packedApp } from './support/desktop'

/** Needs Electron's binary and a display; `npm test` says when it cannot run. */
export default defineConfig<Options>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../../test-results/electron',
  // Each test has an app and a folder of its own, but a window takes the focus from another.
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'compiled', use: { app: '.' } },
    // What ships runs from an archive, worker threads included.
    ...(packedApp ? [{ name: 'packed', testMatch: '**/opening.spec.ts', use: { app: packedApp } }] : []),
  ],
})
