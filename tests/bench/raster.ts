/**
 * Lays the articles of ../shared/pages out side by side on broadsheet pages, dumps them in reading order, block by
 * block from the top, or line by line from the top, and scores how they are read.
 *
 *   npx tsx tests/bench/raster.ts [zh|en] [pages] [seed] [reading|blocks|lines] [FOLDER] [--steady] [--tiled] [--each]
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPage } from '../../src-core/reading/readPage'
import { broadsheet, type DumpOrder } from '../support/broadsheet'
import { randomFrom } from '../support/layOut'
import { type Figures, figureNames, score } from '../support/score'
import { goldSources } from './goldSources'

const words = process.argv.slice(2).filter((value) => !value.startsWith('--'))
const [language = 'zh', count = '12', seed = '1', order = 'lines', out = ''] = words
const folder = fileURLToPath(new URL('../../../shared/pages/laid-out/', import.meta.url))
if (!existsSync(folder)) {
  console.log(`no articles to lay out: ${folder} is missing`)
  process.exit(0)
}

const sources = goldSources(folder, language)
const rows: Figures[] = []
for (let i = 0; i < Number(count); i++) {
  const name = `raster-${language}-${seed}-${i + 1}`
  const random = randomFrom(name)
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const sheet = {
    language,
    columns: between(3, 6),
    measure: between(10, 18),
    indent: between(0, 2),
    jitter: process.argv.includes('--steady') ? 0.02 : ([0.1, 0.4][between(0, 1)] ?? 0),
    order: order as DumpOrder,
    tiled: process.argv.includes('--tiled'),
    cut: process.argv.includes('--tiled') ? 0.3 : 0,
  }
  const chosen = new Set(
    Array.from({ length: between(4, 8) }, () => sources[Math.floor(random() * sources.length)]),
  )
  const articles = [...chosen].flatMap((article) => article ?? [])
  const { text, gold } = broadsheet(name, articles, sheet, random)
  const reading = readPage({ name: `${name}.txt`, folder: '', place: 0, text, encoding: 'utf-8' })
  const figures = score(gold, reading)
  rows.push(figures)
  if (out) {
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, `${name}.txt`), text)
    writeFileSync(join(out, `${name}.gold.json`), JSON.stringify(gold))
    writeFileSync(join(out, `${name}.json`), JSON.stringify(reading))
  }
  const shown = figureNames.map((figure) => figures[figure]?.toFixed(2) ?? '-').join(' ')
  if (process.argv.includes('--each')) console.log(name.padEnd(16), shown, JSON.stringify(sheet))
}
const mean = (figure: (typeof figureNames)[number]) => {
  const values = rows.map((row) => row[figure]).filter((value) => value !== null)
  return values.reduce((a, b) => a + b, 0) / values.length
}
console.log('mean', figureNames.map((name) => `${name} ${mean(name).toFixed(3)}`).join('  '))
