/**
 * How heavy the desk is: a page of 100,000 characters with 2,000 annotations and 500 suspects, against a bare Tiptap
 * editor with the same text, in the same Chromium and the same run. Key to next frame, and time from asking for the
 * page until it is painted. The last line is JSON.
 *
 * Keys are typed in rounds, in turns with the bare editor, and the percentiles are those of all rounds together: the few
 * slowest keys of one round say little. What each round alone gave is printed, to tell a run in which the machine did
 * something else.
 *
 *   npm run bench -- desk
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { ensureBuilt, root } from '../../build/ensureBuilt.mjs'
import { findBrowser } from '../../build/findBrowser.mjs'
import { Library } from '../e2e/support/Library'
import { startHost } from '../e2e/support/startHost'
import { textsIn } from '../e2e/support/texts'
import { annotated, bigDump } from './desk/bigPage'
import { type DeskPage, openBare, openDesk, planted } from './desk/openPages'
import { installTiming, quantile, typeKeys } from './desk/timing'

const characters = 100_000
const annotationCount = 2000
const suspectCount = 500
const rounds = 7
const keysPerRound = 96
const openings = 7

ensureBuilt()
const { path: executablePath, advice } = findBrowser()
if (!executablePath) throw new Error(advice)
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const home = mkdtempSync(join(tmpdir(), 'galley-bench-'))
const host = await startHost(home)
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...sandbox] })
try {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  await context.addInitScript(installTiming)
  const desk = await deskPage(context)
  const bare = await context.newPage()
  await bare.goto('about:blank')
  await bare.setContent('<!doctype html><html lang="zh-CN"><body></body></html>')
  await bare.evaluate(installTiming)
  await bare.addScriptTag({ content: await bundle('tests/bench/desk/bareEditor.ts') })
  console.log(
    `${desk.characters} characters, ${desk.annotations} annotations, ${desk.paragraphs.length} blocks, built app in ${browser.version()}`,
  )

  const opening = { bare: [] as number[], desk: [] as number[] }
  for (let i = 0; i < openings; i++) {
    opening.bare.push(await openBare(bare, desk.paragraphs))
    opening.desk.push(await openDesk(desk))
  }
  const suspects = await marked(desk)
  console.log(`suspects marked: ${suspects}`)

  const keys = { bare: [] as number[], desk: [] as number[] }
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const own = { bare: await typed(bare, desk), desk: await typed(desk.page, desk) }
    ratios.push(quantile(own.desk, 0.95) / quantile(own.bare, 0.95))
    keys.bare.push(...own.bare)
    keys.desk.push(...own.desk)
  }
  await desk.page.keyboard.press('ControlOrMeta+j')
  await desk.page.locator('section[data-tag] li').first().waitFor()
  const withList = { bare: keys.bare, desk: await typed(desk.page, desk) }
  const report = (name: string, { bare, desk }: { bare: number[]; desk: number[] }, share: number) => {
    const [of, over] = [quantile(bare, share), quantile(desk, share)]
    const ratio = Math.round((over / of) * 100) / 100
    console.log(`${name}: bare ${of.toFixed(1)} ms, desk ${over.toFixed(1)} ms, ratio ${ratio}`)
    return ratio
  }
  report('key to next frame, p50', keys, 0.5)
  const key_ratio_p95 = report('key to next frame, p95', keys, 0.95)
  console.log(`rounds: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`)
  report('key to next frame, p95, list of annotations open', withList, 0.95)
  const open_ratio = report('opening, median', opening, 0.5)
  console.log(JSON.stringify({ bench: 'desk', key_ratio_p95, open_ratio, suspects }))
} finally {
  await browser.close()
  await host.stop()
  rmSync(home, { recursive: true, force: true })
}

/** Milliseconds per key, typed in the middle of the page. */
async function typed(page: Page, { paragraphs }: DeskPage): Promise<number[]> {
  await page.bringToFront()
  const middle = page.locator('.tiptap p').nth(Math.floor(paragraphs.length / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click({ position: { x: 120, y: 12 } })
  await page.waitForTimeout(800)
  return typeKeys(page, keysPerRound)
}

/** The app with the big page in its library, imported as a user would and annotated in its database. */
async function deskPage(context: BrowserContext): Promise<DeskPage> {
  const page = await context.newPage()
  await page.goto(host.address)
  const texts = textsIn('zh-CN')
  const library = new Library(page, texts)
  await library.input.setInputFiles({
    name: 'big.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(bigDump(characters, suspectCount + 100)),
  })
  await library.panel
    .getByRole('heading', { name: texts('importing:panel.done') })
    .waitFor({ timeout: 120_000 })
  return planted(page, (document) => annotated(document, annotationCount))
}

/**
 * How many suspects the editor underlines once the worker has looked at the whole page. Asked of the editor: what is far
 * from the screen has no element. Throws where they are too few.
 */
async function marked({ page }: DeskPage): Promise<number> {
  await page.bringToFront()
  const suspects = () => page.evaluate(countSuspects)
  const deadline = Date.now() + 240_000
  while ((await suspects()) < suspectCount && Date.now() < deadline) await page.waitForTimeout(1000)
  // The rest of them, and the pause in which they are shown.
  await page.waitForTimeout(5000)
  const count = await suspects()
  if (count < suspectCount) throw new Error(`${count} suspects are marked and ${suspectCount} were planted`)
  return count
}

function countSuspects(): number {
  // Tiptap leaves its editor on the element, and ProseMirror keeps a plugin's state under its name.
  type Element = { editor: { state: { suspectMarks$?: { find: () => unknown[] } } } }
  const text = document.querySelector('.tiptap') as unknown as Element | null
  return text?.editor.state.suspectMarks$?.find().length ?? 0
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bare' } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error(`${entry} could not be bundled`)
  return chunk.code
}
