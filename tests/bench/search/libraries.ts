import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import { foldForSearch } from '../../../src-core/searching/folding/searchFold'
import type { BenchQuery } from './queries'
import { readTexts } from './textFile'

/** CPU seconds that a library may take to build its index. */
const limit = 8

/**
 * MiniSearch and FlexSearch with the first articles of the archive, as many as they take in within `limit`: they hold
 * everything in memory, so that the whole archive is out of their reach. What is said goes for these articles; memory and
 * time for the archive are told as if they grew with the articles. Chinese is given to both as single characters and
 * pairs, and words as words.
 */
export function measureLibraries(path: string, articles: number, queries: readonly BenchQuery[]): void {
  const texts: string[] = []
  for (const [, text] of readTexts(path, Math.min(articles, 20_000))) texts.push(foldForSearch(text))
  const plain = queries.flatMap((query) => query.plain ?? []).map(foldForSearch)
  console.log(
    `libraries, each with what it takes in within ${limit} s of a core, at most ${texts.length} articles:`,
  )

  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: tokens,
    processTerm: (term) => term,
  })
  measured(
    'MiniSearch',
    (text, id) => mini.add({ id, text }),
    (wanted) => mini.search(wanted, { combineWith: 'AND', tokenize: searchTokens }).map(({ id }) => id),
  )
  mini.removeAll()
  const flex = new FlexSearch.Index({ tokenize: 'strict', encode: tokens })
  measured(
    'FlexSearch',
    (text, id) => flex.add(id, text),
    (wanted) => {
      const lists = searchTokens(wanted).map((term) => flex.search(term, { limit: texts.length }).map(Number))
      return lists.reduce((left, list) => {
        const there = new Set(list)
        return left.filter((id) => there.has(id))
      }, lists[0] ?? [])
    },
  )

  function measured(
    name: string,
    add: (text: string, id: number) => void,
    ask: (wanted: string) => number[],
  ): void {
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    const start = seconds()
    let taken = 0
    while (taken < texts.length && seconds() - start < limit) add(texts[taken] ?? '', taken++)
    const took = seconds() - start
    const memory = process.memoryUsage().rss - before
    let exact = 0
    const times = plain.map((wanted) => {
      const asked = performance.now()
      const found = ask(wanted)
      const ms = performance.now() - asked
      let truth = 0
      for (let i = 0; i < taken; i++) if (texts[i]?.includes(wanted)) truth += 1
      if (found.length === truth) exact += 1
      return ms
    })
    times.sort((a, b) => a - b)
    const scale = articles / taken
    console.log(
      `  ${name}: ${taken} articles in ${took.toFixed(1)} s, about ${Math.round(memory / 1e6)} MB; for all, if it grew alike, ${Math.round((took * scale) / 60)} minutes and ${((memory / 1e9) * scale).toFixed(1)} GB`,
    )
    console.log(
      `    asked: p50 ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms; right number of articles for ${exact} of ${plain.length} texts`,
    )
  }
}

/** In which this process had a core. */
function seconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function tokens(text: string): string[] {
  const found: string[] = []
  for (const [run] of text.matchAll(/[a-z0-9]+|[^\sa-z0-9]+/g)) {
    if (/^[a-z0-9]/.test(run)) found.push(run)
    else
      for (let i = 0; i < run.length; i++)
        found.push(run.charAt(i), ...(i + 1 < run.length ? [run.slice(i, i + 2)] : []))
  }
  return found
}

function searchTokens(text: string): string[] {
  return text.length === 1 ? [text] : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))
}
