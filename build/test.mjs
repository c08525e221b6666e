import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, root } from './ensureBuilt.mjs'
import { findBrowser } from './findBrowser.mjs'
import { findElectron, noWindowReason } from './findElectron.mjs'

/**
 * `npm test`: every gate, then unit and property tests with the accuracy snapshot, then the app end to end in
 * Chromium, then in Electron where it runs. Ends with one line that adds them up.
 */
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const total = { passed: 0, failed: 0, skipped: 0 }

step('Static gates')
tool('build/check.mjs', [], ({ output, status }) => {
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(output) ?? [0, 0, status === 0 ? 0 : 1]
  return { passed: Number(passed), failed: Number(failed), skipped: 0 }
})

step('Unit and property tests')
const unit = join(results, 'unit.json')
const vitest = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json']
tool('node_modules/vitest/vitest.mjs', [...vitest, `--outputFile.json=${unit}`], () => {
  const report = JSON.parse(readFileSync(unit, 'utf8'))
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
})

step('End to end in Chromium')
ensureBuilt()
const browser = findBrowser()
if (browser.path) playwright('tests/e2e/playwright.config.ts', 'e2e')
else fail(browser.advice)

step('End to end in Electron')
const noElectron = noWindowReason() ?? findElectron().reason
if (noElectron) console.log(`SKIPPED: the Electron suite did not run because ${noElectron}.`)
else playwright('tests/e2e/electron/playwright.config.ts', 'electron')

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0

function step(name) {
  console.log(`\n── ${name}`)
}

function fail(message) {
  console.log(message)
  total.failed += 1
}

function playwright(config, name) {
  const report = join(results, `${name}.json`)
  const args = ['test', '--config', config, '--reporter=list,json']
  tool(
    'node_modules/@playwright/test/cli.js',
    args,
    () => {
      const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'))
      return {
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected + errors.length,
        skipped: stats.skipped,
      }
    },
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  )
}

/** Runs a tool with its output shown; a tool that ends badly without a failed test counts as one failure. */
function tool(path, args, count, env = {}) {
  const run = spawnSync(process.execPath, [join(root, path), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  process.stdout.write(run.stdout)
  let counted
  try {
    counted = count({ output: run.stdout, status: run.status })
  } catch (error) {
    counted = { passed: 0, failed: 1, skipped: 0 }
    console.log(`${path} left no report: ${error.message}`)
  }
  if (run.status !== 0 && counted.failed === 0) counted.failed = 1
  for (const key of Object.keys(total)) total[key] += counted[key]
}
