/**
 * How the time of reading grows with a page: reads from 2,000 to 200,000 lines of the pages of ../shared (or the
 * project's own, where that is missing) and draws docs/pictures/reading-time.svg.
 *
 *   npx tsx tests/bench/readingCurve.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '../../src-core/reading/readPage'
import { lineChart } from '../support/lineChart'
import { loadPages } from './goldPages'

const sizes = [2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000]
const rounds = 1

const lines = loadPages().flatMap((page) => page.text.split(/\r\n|\n|\r/u))
const longest = sizes.at(-1) ?? 0
while (lines.length < longest) lines.push(...lines.slice(0, longest - lines.length))

function quickest(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    readPage({ name: 'page.txt', folder: '', place: 0, text, encoding: 'utf-8' })
    best = Math.min(best, performance.now() - started)
  }
  return best
}

// The first pages are read slowly, until the machine has compiled what reads them.
quickest(lines.slice(0, 5_000).join('\n'))
const points = sizes.map((size): [number, number] => [size, quickest(lines.slice(0, size).join('\n')) / 1000])
console.log('| lines | seconds | ms per 1,000 lines |\n|--:|--:|--:|')
for (const [size, seconds] of points)
  console.log(
    `| ${size.toLocaleString('en')} | ${seconds.toFixed(2)} | ${((seconds / size) * 1e6).toFixed(1)} |`,
  )
const slowest = Math.max(...points.map(([, seconds]) => seconds))
const tick = Math.max(1, Math.ceil(slowest / 5))
const picture = join(import.meta.dirname, '../../docs/pictures/reading-time.svg')
writeFileSync(
  picture,
  lineChart({
    title: 'Time to read a page, by its lines',
    x: { label: 'lines', ticks: [0, 50_000, 100_000, 150_000, 200_000] },
    y: { label: 'seconds', ticks: [0, 1, 2, 3, 4, 5].map((i) => i * tick) },
    points,
    guide: [
      [0, 0],
      [longest, points.at(-1)?.[1] ?? 0],
    ],
  }),
)
