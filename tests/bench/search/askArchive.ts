import { readFileSync, writeFileSync } from 'node:fs'
import { ArchiveIndex } from '../../../src-core/searching/index/ArchiveIndex'
import { type SearchState, search } from '../../../src-core/searching/index/search'
import { compileQuery, placesOf } from '../../../src-core/searching/query/compileQuery'
import { parseQuery } from '../../../src-core/searching/query/parseQuery'
import { NodeFiles } from '../../support/NodeFiles'
import type { BenchQuery } from './queries'

/** What asking took. Run as a process of its own, so that its memory is known: FOLDER QUERIES OUT. */
export interface AskReport {
  openSeconds: number
  peakBytes: number
  openBytes: number
  baseBytes: number
  queries: {
    typed: string
    firstMs: number
    /** Until the first results, with a core: what is left of `firstMs` when nothing else runs. */
    firstCoreMs: number
    allMs: number
    articles: number
    places: number
    ids: number
  }[]
  editMs: number
}

/** First results: so many articles, each with its first place in context. */
const shown = 50

const [folder = '', queriesFile = '', out = ''] = process.argv.slice(2)
const queries: BenchQuery[] = JSON.parse(readFileSync(queriesFile, 'utf8'))
const baseBytes = process.memoryUsage().rss
const opening = performance.now()
const index = await ArchiveIndex.open(new NodeFiles(folder))
const openSeconds = (performance.now() - opening) / 1000
const openBytes = process.memoryUsage().rss
const report: AskReport = { openSeconds, peakBytes: 0, openBytes, baseBytes, queries: [], editMs: 0 }
ask(queries[0]?.typed ?? '')
for (const { typed } of queries) report.queries.push(ask(typed))
report.peakBytes = process.resourceUsage().maxRSS * 1024

const before = performance.now()
index.put({ id: '00000000-0000-4000-8000-000000000001', text: '改过的文章：鸑鷟山下', fields: {} })
const edited = ask('"鸑鷟山下"')
report.editMs = edited.articles === 1 ? performance.now() - before : Number.NaN
writeFileSync(out, JSON.stringify(report))

function ask(typed: string): AskReport['queries'][number] {
  const start = performance.now()
  const before = process.cpuUsage()
  const parsed = parseQuery(typed)
  if (!parsed.ok) throw new Error(`${typed}: ${parsed.fault.why}`)
  const query = compileQuery(parsed.query, { asPrinted: false })
  const steps = search(query, index.shelves())
  let firstMs = Number.NaN
  let firstCoreMs = Number.NaN
  let state: SearchState | undefined
  for (let step = steps.next(); ; step = steps.next()) {
    state = step.value
    if (Number.isNaN(firstMs) && (state.articles >= shown || step.done)) {
      contexts(state)
      firstMs = performance.now() - start
      const { user, system } = process.cpuUsage(before)
      firstCoreMs = (user + system) / 1000
    }
    if (step.done) break
  }
  const allMs = performance.now() - start
  let ids = 0
  for (const { shelf, found } of state.shelves)
    for (const article of found.articles) ids += hashed(shelf.idOf(article))
  return { typed, firstMs, firstCoreMs, allMs, articles: state.articles, places: state.places, ids }

  function contexts({ shelves }: SearchState): string[] {
    const lines: string[] = []
    for (const { shelf, found } of shelves) {
      for (const article of found.articles) {
        if (lines.length === shown) return lines
        const printed = shelf.printed(article)
        const part = query.kind === 'text' || query.kind === 'regex' ? placesOf(query, printed)[0] : undefined
        lines.push(printed.slice(Math.max(0, (part?.from ?? 0) - 20), (part?.to ?? 0) + 20))
      }
    }
    return lines
  }
}

/** The article's number, from its id: sums of them tell sets of articles apart. */
function hashed(id: string): number {
  const number = Number.parseInt(id.slice(-12), 16)
  return (number * 2654435761) % 4294967291
}
