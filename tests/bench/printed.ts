/**
 * Prints the articles of ../shared/pages to PDF with Chromium, takes their text out again with `pdftotext -raw` (or,
 * with --plain, without it) and scores how it is read: dumps from a real extractor, with real fonts and hyphens.
 *
 *   npx tsx tests/bench/printed.ts [zh|en] [pages] [seed] [--plain] [--each] [--out FOLDER]
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../build/findBrowser.mjs'
import { readPage } from '../../src-core/reading/readPage'
import { randomFrom } from '../support/layOut'
import { type Figures, figureNames, score } from '../support/score'
import { goldSources } from './goldSources'
import { matchPrint } from './matchPrint'
import { type PrintHabits, printPage } from './printPage'

const words = process.argv.slice(2).filter((value) => !value.startsWith('--'))
const [language = 'zh', count = '8', seed = '1'] = words
const flag = (name: string) => process.argv.includes(`--${name}`)
const folder = fileURLToPath(new URL('../../../shared/pages/laid-out/', import.meta.url))
const { path, advice } = findBrowser()
if (!existsSync(folder) || !path) {
  console.log(path ? `no articles to print: ${folder} is missing` : advice)
  process.exit(0)
}

const out = flag('out') ? (words.at(-1) ?? '') : mkdtempSync(join(tmpdir(), 'printed-'))
mkdirSync(out, { recursive: true })
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] })
const sources = goldSources(folder, language)
const rows: Figures[] = []
for (let i = 0; i < Number(count); i++) {
  const name = `${language}-${seed}-${i + 1}`
  const random = randomFrom(name)
  const pick = <T>(...values: T[]): T => values[Math.floor(random() * values.length)] as T
  const indent = pick(0, 1, 2)
  const habits: PrintHabits = {
    column: pick(38, 45, 55),
    columns: pick(3, 4, 5),
    head: pick('above', 'above', 'below'),
    indent,
    gap: indent === 0 ? pick(0.5, 1) : pick(0, 0, 0.5),
    justified: pick(true, true, false),
    folio: language === 'zh' ? '2026年3月18日 星期三 要闻 第3版' : 'Wednesday, March 18, 2026  Page 3',
  }
  const chosen = new Set(Array.from({ length: 7 }, () => pick(...sources)))
  const { html, parts } = printPage(language, [...chosen], habits)
  const page = await browser.newPage()
  await page.setContent(html)
  const [width, height] = await page.evaluate(() => [
    document.documentElement.scrollWidth + 60,
    document.documentElement.scrollHeight + 60,
  ])
  await page.pdf({ path: join(out, `${name}.pdf`), width: `${width}px`, height: `${height}px` })
  await page.close()
  const mode = flag('plain') ? [] : ['-raw']
  const text = execFileSync('pdftotext', [...mode, '-nopgbrk', join(out, `${name}.pdf`), '-'], {
    encoding: 'utf8',
  })
  const { gold, lost } = matchPrint(`${name}.txt`, language !== 'zh', text, parts)
  const reading = readPage({ name: `${name}.txt`, folder: '', place: 0, text, encoding: 'utf-8' })
  writeFileSync(join(out, `${name}.txt`), text)
  writeFileSync(join(out, `${name}.gold.json`), JSON.stringify(gold))
  writeFileSync(join(out, `${name}.json`), JSON.stringify(reading))
  const figures = score(gold, reading)
  rows.push(figures)
  const shown = figureNames.map((figure) => (figures[figure] ?? Number.NaN).toFixed(2)).join(' ')
  if (flag('each')) console.log(name.padEnd(10), shown, `lost ${lost}`, JSON.stringify(habits))
}
await browser.close()
const mean = (figure: (typeof figureNames)[number]) => {
  const values = rows.map((row) => row[figure]).filter((value) => value !== null)
  return values.reduce((a, b) => a + b, 0) / values.length
}
console.log('mean', figureNames.map((name) => `${name} ${mean(name).toFixed(3)}`).join('  '))
