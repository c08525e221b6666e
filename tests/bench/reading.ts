/**
 * How fast pages are read.
 *
 * - `ratio`: reading all pages against segmenting the same text once with Intl.Segmenter, one call per run of
 *   non-blank lines, on one core.
 * - `pool_speedup`: pages per second with a thread for each core against one thread, several requests in flight.
 *
 * Both are measured against a reference of the same run, in turns, so that they hold on any machine. The last line
 * is JSON.
 *
 *   npm run bench -- reading
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, root } from '../../build/ensureBuilt.mjs'
import type { RawPage } from '../../src-core/model/reading'
import { WorkerPool } from '../../src-main/importing/WorkerPool'
import { compileEngine } from './compileEngine'
import { loadPages } from './goldPages'

const rounds = 9
/** Times that the pool reads all pages in a round: enough for the threads' ends not to count. */
const copies = 3

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

const pageOf = (text: string): RawPage => ({ name: 'p.txt', folder: '', place: 0, text, encoding: 'utf-8' })

/** The quickest of several rounds of each, in ms, taking turns: what else the machine did is left out. */
async function quickest(works: readonly (() => unknown)[]): Promise<number[]> {
  const best = works.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    for (const [i, work] of works.entries()) {
      const started = performance.now()
      await work()
      best[i] = Math.min(best[i] ?? 0, performance.now() - started)
    }
  }
  return best
}

const all = texts()
const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'))
const [reading, segmenting]: [number, number] = JSON.parse(
  execFileSync(
    process.execPath,
    [join(import.meta.dirname, 'readingRatio.mjs'), await compileEngine(folder)],
    { input: JSON.stringify(all), encoding: 'utf8' },
  ),
)
rmSync(folder, { recursive: true })
console.log(`${all.length} pages: read in ${reading.toFixed(0)} ms, segmented in ${segmenting.toFixed(0)} ms`)

ensureBuilt()
const file = pathToFileURL(join(root, 'out/main/worker.js'))
const one = new WorkerPool({ file, threads: 1 })
const pool = new WorkerPool({ file })
const readIn = (workers: WorkerPool) => () =>
  Promise.all(
    Array.from({ length: copies }, () => all.map((text) => workers.run('readPage', pageOf(text)))).flat(),
  )
const [alone = 1, together = 1] = await quickest([readIn(one), readIn(pool)])
await Promise.all([one.close(), pool.close()])
const perSecond = (ms: number) => ((all.length * copies * 1000) / ms).toFixed(0)
console.log(
  `one thread: ${perSecond(alone)} pages/s; ${availableParallelism()} threads: ${perSecond(together)} pages/s`,
)

const hundredths = (value: number) => Math.round(value * 100) / 100
console.log(
  JSON.stringify({
    bench: 'reading',
    ratio: hundredths(reading / segmenting),
    pool_speedup: hundredths(alone / together),
  }),
)
