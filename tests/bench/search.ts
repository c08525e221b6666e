import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foldForSearch } from '../../src-core/searching/folding/searchFold'
import { compileQuery, matchArticle } from '../../src-core/searching/query/compileQuery'
import { parseQuery } from '../../src-core/searching/query/parseQuery'
import { cardOf } from './search/archive'
import type { AskReport } from './search/askArchive'
import type { BuildReport } from './search/buildArchive'
import { measureLibraries } from './search/libraries'
import { type BenchQuery, benchQueries } from './search/queries'
import { readTexts, writeTexts } from './search/textFile'

/**
 * `npm run bench -- search [ARTICLES]`: the index over a generated archive beside a plain scan of the same texts in
 * memory, and two libraries on as much of it as they can hold. Building, asking and scanning are processes of their
 * own, so that the memory of each is known.
 */
const articles = Number(process.argv[3] ?? 400_000)
const folder = mkdtempSync(join(tmpdir(), 'galley-search-'))
const at = (name: string) => join(folder, name)

try {
  console.log(`writing ${articles} articles of generated text …`)
  writeTexts(at('texts'), articles)
  const queries = benchQueries(sample())
  writeFileSync(at('queries.json'), JSON.stringify(queries))
  const built: BuildReport = JSON.parse(run('buildArchive.ts', at('texts'), at('index'), String(articles)))
  run('askArchive.ts', at('index'), at('queries.json'), at('asked.json'))
  const asked: AskReport = JSON.parse(readFileSync(at('asked.json'), 'utf8'))
  const scanned = scan(queries)
  const last = tell(built, asked, scanned)
  await measureLibraries(at('texts'), Math.min(articles, 1000), queries)
  console.log(JSON.stringify(last))
} finally {
  rmSync(folder, { recursive: true, force: true })
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

interface Scanned {
  /** Milliseconds of `includes()` over all folded texts; of queries that are a plain text only. */
  ms: number | null
  articles: number
  ids: number
}

/** Every query by looking through every text. */
function scan(queries: readonly BenchQuery[]): Scanned[] {
  const printed: string[] = []
  const folded: string[] = []
  for (const [, text] of readTexts(at('texts'), articles)) {
    printed.push(text)
    folded.push(foldForSearch(text))
  }
  return queries.map(({ typed, plain }) => {
    const found: number[] = []
    let ms: number | null = null
    if (plain !== null) {
      const wanted = foldForSearch(plain)
      const start = performance.now()
      for (let i = 0; i < folded.length; i++) if (folded[i]?.includes(wanted)) found.push(i)
      ms = performance.now() - start
    } else {
      const parsed = parseQuery(typed)
      if (!parsed.ok) throw new Error(typed)
      const query = compileQuery(parsed.query, { asPrinted: false })
      for (let i = 0; i < printed.length; i++) {
        if (matchArticle(query, printed[i] ?? '', cardOf(i).fields)) found.push(i)
      }
    }
    return {
      ms,
      articles: found.length,
      ids: found.reduce((sum, i) => sum + ((i * 2654435761) % 4294967291), 0),
    }
  })
}

function tell(built: BuildReport, asked: AskReport, scanned: readonly Scanned[]): object {
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  const sorted = (numbers: number[]) => numbers.sort((a, b) => a - b)
  const quantile = (numbers: number[], share: number) =>
    sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN
  const first = asked.queries.map(({ firstMs }) => firstMs)
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
    `built in ${built.seconds.toFixed(0)} s (${built.reading.toFixed(0)} s of it reading the texts), at most ${megabytes(built.peakBytes - built.baseBytes)} MB above the ${megabytes(built.baseBytes)} MB of the process`,
  )
  console.log(
    `on disk ${megabytes(built.diskBytes)} MB for ${megabytes(built.textBytes)} MB of text in UTF-8: ${(built.diskBytes / built.textBytes).toFixed(2)} times`,
  )
  console.log(
    `opened in ${asked.openSeconds.toFixed(2)} s; ${megabytes(asked.openBytes - asked.baseBytes)} MB open, ${indexMb} MB at most while asked`,
  )
  console.log(
    `${asked.queries.length} queries: first results p50 ${quantile(first, 0.5).toFixed(1)} ms, p95 ${quantile(first, 0.95).toFixed(1)} ms, worst ${quantile(first, 1).toFixed(1)} ms`,
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
  for (const { typed, firstMs, allMs, articles: count, places } of [...asked.queries]
    .sort((a, b) => b.firstMs - a.firstMs)
    .slice(0, 6)) {
    console.log(
      `  slow: ${typed}  first ${firstMs.toFixed(1)} ms, all ${allMs.toFixed(1)} ms, ${count} articles, ${places} places`,
    )
  }
  for (const { typed } of wrong) console.log(`  WRONG: ${typed}`)
  return {
    bench: 'search',
    articles,
    p95_ms: Math.round(quantile(first, 0.95) * 10) / 10,
    scan_ratio: Math.round(quantile(ratios, 0.5) * 10) / 10,
    missed: missed + (wrong.length > 0 && missed === 0 ? wrong.length : 0),
    index_mb: indexMb,
    disk_ratio: Math.round((built.diskBytes / built.textBytes) * 100) / 100,
  }
}
