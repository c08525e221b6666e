/**
 * How fast pages are read: the ratio of reading all pages to segmenting the same text once with Intl.Segmenter,
 * one call per run of non-blank lines, on one core. The last line is JSON.
 *
 *   npx tsx tests/bench/reading.ts
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '../../src-core/reading/readPage'
import { loadPages } from './goldPages'

const rounds = 7

/** The pages of ../shared, or the project's own where that is missing. */
function texts(): string[] {
  const shared = loadPages()
    .filter((page) => page.group !== 'own pages')
    .map((page) => page.text)
  if (shared.length > 0) return shared
  const own = join(import.meta.dirname, '../pages')
  return readdirSync(own)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(own, file), 'utf8'))
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

function segment(text: string): number {
  let words = 0
  for (const run of text.split(/(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)/))
    for (const _ of segmenter.segment(run)) words++
  return words
}

const read = (text: string) => readPage({ name: 'page.txt', folder: '', place: 0, text, encoding: 'utf-8' })

/** The quickest of several rounds, in ms: what else the machine did is left out. */
function quickest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    work()
    best = Math.min(best, performance.now() - started)
  }
  return best
}

const all = texts()
const reading = quickest(() => all.forEach((text) => void read(text)))
const segmenting = quickest(() => all.forEach((text) => void segment(text)))
console.log(`${all.length} pages: read in ${reading.toFixed(0)} ms, segmented in ${segmenting.toFixed(0)} ms`)

console.log('lines      ms/1,000 lines')
const page = all.join('\n')
for (const lines of [2_000, 20_000, 200_000]) {
  const copies = page
    .repeat(Math.ceil(lines / page.split('\n').length))
    .split('\n')
    .slice(0, lines)
    .join('\n')
  const started = performance.now()
  read(copies)
  console.log(
    `${String(lines).padStart(7)} ${(((performance.now() - started) * 1000) / lines).toFixed(1).padStart(10)}`,
  )
}
console.log(JSON.stringify({ bench: 'reading', ratio: Math.round((reading / segmenting) * 100) / 100 }))
