/**
 * The library's lists in the app, as an editor of a large archive meets them: 40,000 generated pages in Chromium's
 * IndexedDB. The first window after the browser's start, a window that is loaded again, lists sorted and filtered with the
 * mouse, frames while scrolling. The references of the same run are the same window with an empty library, and frames of
 * a plain list of 2,000 lines. The last line is JSON.
 *
 *   npm run bench -- lists [--pages N] [--in FOLDER]
 *
 * A folder that is named is kept, so that a library that was made once can be measured again.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { ensureBuilt } from '../../build/ensureBuilt.mjs'
import { findBrowser } from '../../build/findBrowser.mjs'
import { startHost } from '../e2e/support/startHost'
import { textsIn } from '../e2e/support/texts'
import { quantile } from './desk/timing'
import { generatedLibrary, type LibraryRows } from './lists/generatedLibrary'
import { framesOfList, installWatch, pressed, scrolled, timeToHeading, timeToList } from './lists/watch'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { pages: { type: 'string', default: '40000' }, in: { type: 'string' } },
})
const pages = Number(values.pages)
const folder = values.in ?? mkdtempSync(join(tmpdir(), 'galley-lists-'))
const starts = 5
const presses = 4
const t = textsIn('zh-CN')
const patience = 1_800_000

ensureBuilt()
const { path: executablePath = '', advice } = findBrowser()
if (!executablePath) throw new Error(advice)
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  ...sandbox,
]

try {
  if (!existsSync(join(folder, 'made'))) {
    await inLibrary('full', async (page) => fill(page))
    writeFileSync(join(folder, 'made'), '')
  }
  const first: number[] = []
  for (let i = 0; i < starts; i++)
    await inLibrary('full', async (page) => void first.push(await timeToList(page)))
  const empty: number[] = []
  await inLibrary('empty', async (page) => {
    for (let i = 0; i < starts; i++) {
      await page.reload()
      empty.push(await timeToHeading(page))
    }
  })
  await inLibrary('full', async (page, context) => {
    const again: number[] = []
    for (let i = 0; i < starts; i++) {
      await page.waitForTimeout(3000)
      await page.reload()
      again.push(await timeToList(page))
    }
    tell('first window after the start of the browser, ms', first)
    tell('window loaded again, ms', again)
    tell('window of an empty library loaded again, ms', empty)
    const lists = page.getByRole('radiogroup', { name: t('library:list.label') })
    const pageFrames = await scrolled(page)
    tell('frames, list of pages scrolled by 5,000 pixels a second, ms', pageFrames)
    await lists.getByText(t('library:list.articles')).click()
    await page.waitForTimeout(4000)
    const articleFrames = await scrolled(page)
    tell('the same, list of articles', articleFrames)
    const changes = [...(await sorts(page)), ...(await filters(page))]
    tell('from a press to other rows on the screen, ms', changes)
    const plain = await framesOfList(context)
    tell('frames of a plain list', plain)
    const round = (value: number) => Math.round(value * 10) / 10
    console.log(
      JSON.stringify({
        bench: 'lists',
        pages,
        first_ms: round(quantile(first, 0.5)),
        start_ms: round(quantile(again, 0.5)),
        start_ratio: round(quantile(again, 0.5) / quantile(empty, 0.5)),
        press_p95_ms: round(quantile(changes, 0.95)),
        frame_p95_ms: round(Math.max(quantile(pageFrames, 0.95), quantile(articleFrames, 0.95))),
        frame_ratio: round(quantile(articleFrames, 0.95) / quantile(plain, 0.95)),
      }),
    )
  })
} finally {
  if (!values.in) rmSync(folder, { recursive: true, force: true })
}

/** A browser with a profile and a host of its own, as they are after a computer's start. */
async function inLibrary(name: string, act: (page: Page, context: BrowserContext) => Promise<void>) {
  const home = join(folder, name, 'home')
  mkdirSync(home, { recursive: true })
  const host = await startHost(home)
  const context = await chromium.launchPersistentContext(join(folder, name, 'profile'), {
    executablePath,
    args,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  })
  try {
    // The benchmarks' compiler calls it for each function that has a name, also in those that run in the browser.
    await context.addInitScript('globalThis.__name = (named) => named')
    await context.addInitScript(installWatch)
    const page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(patience)
    await page.goto(host.address)
    await page.locator('#main').waitFor()
    await act(page, context)
  } finally {
    await context.close()
    await host.stop()
  }
}

async function fill(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  let done = 0
  for (const rows of generatedLibrary(pages)) {
    const packed = {
      ...rows,
      thumbnails: rows.thumbnails.map((row) => ({ ...row, stripes: [...row.stripes] })),
    }
    await page.evaluate(putRows, packed)
    done += rows.pages.length
    if (done % 4000 === 0) console.log(`${done} of ${pages} pages written`)
  }
  await page.reload()
  await timeToList(page)
  // Until the shelves are written.
  await page.waitForTimeout(30_000)
}

/** In the browser: past the app, which would keep each row in its journal, too. */
async function putRows(
  rows: Omit<LibraryRows, 'thumbnails'> & { thumbnails: { pageId: string; stripes: number[] }[] },
): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('galley')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(Object.keys(rows), 'readwrite')
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    for (const [table, own] of Object.entries(rows)) {
      for (const row of own)
        transaction
          .objectStore(table)
          .put('stripes' in row ? { ...row, stripes: Uint8Array.from(row.stripes) } : row)
    }
  })
  database.close()
}

/** Sorts by each column that is shown, there and back. */
async function sorts(page: Page): Promise<number[]> {
  const names = ['number', 'date', 'page', 'section', 'reporters', 'status', 'words', 'headline']
  const heads = page.getByRole('group', { name: t('library:sort.label') })
  const times: number[] = []
  for (let i = 0; i < presses; i++) {
    for (const name of names) {
      const head = heads.getByTitle(t('library:column.sort', { name: t(`library:column.${name}`) }))
      times.push(await pressed(page, head))
    }
  }
  return times
}

/** Chooses newspapers in the tree, one after the other. */
async function filters(page: Page): Promise<number[]> {
  const tree = page.getByRole('navigation', { name: t('library:tree.label') })
  const times: number[] = []
  for (let i = 0; i < presses * 2; i++) {
    const paper = tree.locator('ul > li > button').nth(i % 5)
    times.push(await pressed(page, paper))
  }
  return times
}

function tell(what: string, times: number[]) {
  const at = (share: number) => quantile(times, share).toFixed(0)
  console.log(`${what}: p50 ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)} (${times.length})`)
}
