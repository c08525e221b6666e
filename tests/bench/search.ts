import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { AskReport } from './search/askArchive'
import type { BuildReport } from './search/buildArchive'
import { measureLibraries } from './search/libraries'
import { benchQueries } from './search/queries'
import type { Scanned, ScanState } from './search/scanArchive'
import { bytesOfTexts, readTexts, writeTexts } from './search/textFile'

/**
 * `npm run bench -- search [--articles N] [--in FOLDER]`: the index over a generated archive beside a plain scan of the
 * same texts in memory, and two libraries on as much of it as they take in within their time. Building, asking and
 * scanning are processes of their own, so that the memory of each is known. A folder that is named is kept: an index or
 * a scan that broke off goes on there, so that a large archive can be measured in several sittings.
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { articles: { type: 'string', default: '400000' }, in: { type: 'string' } },
})
const articles = Number(values.articles)
const folder = values.in ?? mkdtempSync(join(tmpdir(), 'galley-search-'))
const at = (name: string) => join(folder, name)

try {
  mkdirSync(folder, { recursive: true })
  const there = existsSync(at('texts')) ? statSync(at('texts')).size : 0
  if (there > bytesOfTexts(articles)) {
    for (const name of ['texts', 'index', 'index.json', 'scanned.json'])
      rmSync(at(name), { recursive: true, force: true })
  }
  if (there !== bytesOfTexts(articles)) {
    console.log(`writing ${articles} articles of generated text …`)
    writeTexts(at('texts'), articles)
  }
  const queries = benchQueries(sample())
  writeFileSync(at('queries.json'), JSON.stringify(queries))
  const built: BuildReport = JSON.parse(run('buildArchive.ts', at('texts'), at('index'), String(articles)))
  run('scanArchive.ts', at('texts'), at('queries.json'), at('scanned.json'), String(articles))
  const { results: scanned }: ScanState = JSON.parse(readFileSync(at('scanned.json'), 'utf8'))
  run('askArchive.ts', at('index'), at('queries.json'), at('asked.json'))
  const asked: AskReport = JSON.parse(readFileSync(at('asked.json'), 'utf8'))
  const last = tell(built, asked, scanned)
  measureLibraries(at('texts'), articles, queries)
  console.log(JSON.stringify(last))
} finally {
  if (!values.in) rmSync(folder, { recursive: true, force: true })
}

function run(script: string, ...args: string[]): string {
  const path = new URL(`./search/${script}`, import.meta.url).pathname
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', path, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim().split('\n').at(-1) ?? ''
}

function sample(): string[] {
  const texts: string[] = []
  for (const [, text] of readTexts(at('texts'), Math.min(articles, 3000))) texts.push(text)
  return texts
}

function tell(built: BuildReport, asked: AskReport, scanned: readonly Scanned[]): object {
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  const sorted = (numbers: number[]) => numbers.sort((a, b) => a - b)
  const quantile = (numbers: number[], share: number) =>
    sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN
  const first = asked.queries.map(({ firstMs }) => firstMs)
  const core = asked.queries.map(({ firstCoreMs }) => firstCoreMs)
  const all = asked.queries.map(({ allMs }) => allMs)
  const wrong = asked.queries.filter(
    ({ articles: count, ids }, i) => count !== scanned[i]?.articles || ids !== scanned[i]?.ids,
  )
  const missed = asked.queries.reduce(
    (sum, query, i) => sum + Math.abs((scanned[i]?.articles ?? 0) - query.articles),
    0,
  )
  const ratios = asked.queries.flatMap(({ allMs }, i) => {
    const ms = scanned[i]?.ms
    return ms === null || ms === undefined ? [] : [ms / allMs]
  })
  const indexMb = megabytes(asked.peakBytes - asked.baseBytes)
  console.log(
    `built in ${built.seconds.toFixed(0)} s, ${built.cpuSeconds.toFixed(0)} s of them with a core, ${built.reading.toFixed(0)} s reading the texts; at most ${megabytes(built.peakBytes)} MB above an empty process`,
  )
  console.log(
    `on disk ${megabytes(built.diskBytes)} MB for ${megabytes(built.textBytes)} MB of text in UTF-8: ${(built.diskBytes / built.textBytes).toFixed(2)} times`,
  )
  console.log(
    `opened in ${asked.openSeconds.toFixed(2)} s; ${megabytes(asked.openBytes - asked.baseBytes)} MB open, ${indexMb} MB at most while asked`,
  )
  console.log(
    `${asked.queries.length} queries: first results p50 ${quantile(first, 0.5).toFixed(1)} ms, p95 ${quantile(first, 0.95).toFixed(1)} ms, worst ${quantile(first, 1).toFixed(1)} ms; of a core p95 ${quantile(core, 0.95).toFixed(1)} ms`,
  )
  console.log(
    `all results p50 ${quantile(all, 0.5).toFixed(1)} ms, p95 ${quantile(all, 0.95).toFixed(1)} ms, worst ${quantile(all, 1).toFixed(1)} ms`,
  )
  console.log(
    `plain includes() scan of ${ratios.length} texts: p50 ${quantile(
      scanned.flatMap(({ ms }) => ms ?? []),
      0.5,
    ).toFixed(0)} ms; the index has all results ${quantile(ratios, 0.5).toFixed(1)} times as fast (median)`,
  )
  console.log(`an edited article was found ${asked.editMs.toFixed(1)} ms after it came`)
  for (const { typed, firstMs, firstCoreMs, allMs, articles: count, places } of [...asked.queries]
    .sort((a, b) => b.firstMs - a.firstMs)
    .slice(0, 12)) {
    console.log(
      `  slow: ${typed}  first ${firstMs.toFixed(1)} ms (${firstCoreMs.toFixed(1)} of a core), all ${allMs.toFixed(1)} ms, ${count} articles, ${places} places`,
    )
  }
  for (const { typed } of wrong) console.log(`  WRONG: ${typed}`)
  return {
    bench: 'search',
    articles,
    p95_ms: Math.round(quantile(first, 0.95) * 10) / 10,
    p95_core_ms: Math.round(quantile(core, 0.95) * 10) / 10,
    scan_ratio: Math.round(quantile(ratios, 0.5) * 10) / 10,
    missed: missed + (wrong.length > 0 && missed === 0 ? wrong.length : 0),
    index_mb: indexMb,
    disk_ratio: Math.round((built.diskBytes / built.textBytes) * 100) / 100,
  }
}
