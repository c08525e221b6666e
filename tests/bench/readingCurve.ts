/**
 * How the time of reading grows with a page: reads from 1,000 to 200,000 lines of the pages of ../shared (or the
 * project's own, where that is missing), one page after another joined, and draws docs/pictures/reading-time.svg. The
 * time is the processor's, the collector of garbage and the compiler included, so that a busy machine matters less.
 *
 *   npx tsx tests/bench/readingCurve.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lineChart } from '../support/lineChart'
import { compileEngine } from './compileEngine'
import { loadPages } from './goldPages'

const sizes = [1_000, 10_000, 50_000, 100_000, 200_000]
/** Lines that are read at each size at least, so that small pages are read several times. */
const linesPerSize = 20_000
const warmUpRounds = 3

const folder = mkdtempSync(join(tmpdir(), 'galley-curve-'))
const { readPage } = (await import(
  pathToFileURL(await compileEngine(folder)).href
)) as typeof import('../../src-core/reading/readPage')
rmSync(folder, { recursive: true })

const lines = loadPages().flatMap((page) => page.text.split(/\r\n|\n|\r/u))
const longest = sizes.at(-1) ?? 0
while (lines.length < longest) lines.push(...lines.slice(0, longest - lines.length))

/** The least time of several readings, in seconds. */
function secondsFor(size: number): number {
  const text = lines.slice(0, size).join('\n')
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < Math.max(1, linesPerSize / size); round++) {
    const started = process.cpuUsage()
    readPage({ name: 'page.txt', folder: '', place: 0, text, encoding: 'utf-8' })
    const { user, system } = process.cpuUsage(started)
    best = Math.min(best, (user + system) / 1e6)
  }
  return best
}

// The first pages are read slowly, until the machine has compiled what reads them.
for (let round = 0; round < warmUpRounds; round++) secondsFor(10_000)
const points = sizes.map((size): [number, number] => [size, secondsFor(size)])
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
