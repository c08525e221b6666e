/**
 * A library of thousands of pages through the built app: imported from files, saved as an archive, merged into itself,
 * taken into an empty library and cancelled half way. Seconds, pages a second, the window's heap and the host's memory.
 * The ratio compares saving with reading and zipping the same raw text. The last line is JSON.
 *
 *   npm run bench -- archive [--pages N]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { ensureBuilt } from '../../build/ensureBuilt.mjs'
import { findBrowser } from '../../build/findBrowser.mjs'
import { dumpText } from '../e2e/support/dumps'
import { Library } from '../e2e/support/Library'
import { startHost } from '../e2e/support/startHost'
import { textsIn } from '../e2e/support/texts'

const { values } = parseArgs({ args: process.argv.slice(3), options: { pages: { type: 'string' } } })
const count = Number(values.pages ?? 3000)
const patience = 1_800_000
const t = textsIn('en')

ensureBuilt()
const { path: executablePath, advice } = findBrowser()
if (!executablePath) throw new Error(advice)
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'))
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...sandbox] })
try {
  const files = writeDumps(join(folder, 'dumps'))
  const reference = timed(() => {
    for (const file of files) gzipSync(readFileSync(file))
  })
  const own = await computer(browser, join(folder, 'own'))
  const imported = await own.measured('imported', async () => {
    await own.library.input.setInputFiles(files)
    await own.page
      .getByRole('dialog')
      .getByRole('button', { name: t('importing:records.start', { count }) })
      .click({ timeout: patience })
    await own.library.panel
      .getByRole('heading', { name: t('importing:panel.done') })
      .waitFor({ timeout: patience })
  })
  const archive = join(folder, 'library.galley')
  const saved = await own.measured('saved', async () => {
    const coming = own.page.waitForEvent('download', { timeout: patience })
    await own.run('archiving.save')
    await (await coming).saveAs(archive)
  })
  const megabytes = statSync(archive).size / 1e6
  console.log(`${megabytes.toFixed(1)} MB`)
  await own.measured('compared with itself', async () => void (await own.open(archive)))
  await own.close()

  const other = await computer(browser, join(folder, 'other'))
  await other.measured('compared with an empty library', async () => void (await other.open(archive)))
  await other.take()
  await other.page.waitForTimeout(2000)
  await other.page
    .getByRole('button', { name: t('archiving:cancel') })
    .first()
    .click()
  console.log(`cancelled with ${await other.pages()} pages there`)
  const taken = await other.measured('taken after the cancel', async () => {
    await other.open(archive)
    await other.take()
    await other.page
      .getByText(/^Done: /)
      .first()
      .waitFor({ timeout: patience })
  })
  const there = await other.pages()
  if (there !== count) throw new Error(`${there} pages are there, and ${count} were saved`)
  await other.close()
  console.log(
    JSON.stringify({
      bench: 'archive',
      pages: count,
      megabytes: Math.round(megabytes * 10) / 10,
      import_s: imported,
      save_s: saved,
      take_s: taken,
      save_ratio: Math.round((saved * 1000) / reference),
    }),
  )
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

function writeDumps(to: string): string[] {
  mkdirSync(to)
  return Array.from({ length: count }, (_, i) => {
    const file = join(
      to,
      `Harbour Post 19${10 + (i % 80)}-0${1 + (i % 9)}-1${i % 10} p${Math.floor(i / 80) + 1}.txt`,
    )
    writeFileSync(file, dumpText(`number${i}`))
    return file
  })
}

/** One editor's computer: a host and a window of their own. */
async function computer(browser: Browser, home: string) {
  mkdirSync(home)
  const host = await startHost(home)
  const context = await browser.newContext({ locale: 'en', acceptDownloads: true })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await page.goto(host.address)
  const instruments = await context.newCDPSession(page)
  await instruments.send('Performance.enable')
  const heap = async () => {
    const { metrics } = await instruments.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6
  }
  const dialog = page.getByRole('dialog', {
    name: t('archiving:compare.title', { name: t('archiving:library') }),
  })
  return {
    page,
    library: new Library(page, t),
    /** @returns seconds */
    async measured(what: string, act: () => Promise<void>): Promise<number> {
      let most = 0
      const watching = setInterval(() => void heap().then((now) => (most = Math.max(most, now))), 500)
      const start = performance.now()
      await act()
      clearInterval(watching)
      const seconds = Math.round((performance.now() - start) / 100) / 10
      console.log(
        `${what}: ${seconds} s, ${(count / seconds).toFixed(0)} pages a second; heap at most ${most.toFixed(0)} MB`,
      )
      return seconds
    },
    async run(command: string) {
      await page.keyboard.press('ControlOrMeta+k')
      const palette = page.getByRole('dialog', { name: t('app:nav.palette') })
      await palette.getByRole('textbox').fill(t(`commands:${command}`))
      await page.keyboard.press('Enter')
    },
    async open(archive: string) {
      await page.getByLabel(t('archiving:file'), { exact: true }).setInputFiles(archive)
      await dialog.waitFor()
      return dialog
    },
    take: () => dialog.getByRole('button', { name: t('archiving:compare.take') }).click(),
    pages: () => page.evaluate(countPages),
    async close() {
      await context.close()
      await host.stop()
    },
  }
}

function countPages(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('galley')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const asked = opening.result.transaction('pages').objectStore('pages').count()
      asked.onsuccess = () => resolve(asked.result)
    }
  })
}

function timed(act: () => void): number {
  const start = performance.now()
  act()
  return performance.now() - start
}
