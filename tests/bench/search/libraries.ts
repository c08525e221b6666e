import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import { foldForSearch } from '../../../src-core/searching/folding/searchFold'
import type { BenchQuery } from './queries'
import { readTexts } from './textFile'

/**
 * MiniSearch and FlexSearch with the first articles of the archive: they hold everything in memory, so that the whole
 * archive is out of their reach. Said of them is what they do with these articles, nothing more. Chinese is given to
 * both as single characters and pairs, and words as words.
 */
export async function measureLibraries(
  path: string,
  articles: number,
  queries: readonly BenchQuery[],
): Promise<void> {
  const texts: string[] = []
  for (const [, text] of readTexts(path, articles)) texts.push(foldForSearch(text))
  const plain = queries.flatMap((query) => query.plain ?? []).map(foldForSearch)
  const truth = plain.map((wanted) => texts.filter((text) => text.includes(wanted)).length)
  console.log(`libraries, on ${articles} articles:`)

  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: tokens,
    processTerm: (term) => term,
  })
  await measured(
    'MiniSearch',
    () => mini.addAll(texts.map((text, id) => ({ id, text }))),
    (wanted) => mini.search(wanted, { combineWith: 'AND', tokenize: searchTokens }).map(({ id }) => id),
  )
  const flex = new FlexSearch.Index({ tokenize: 'strict', encode: tokens })
  await measured(
    'FlexSearch',
    () => texts.forEach((text, id) => void flex.add(id, text)),
    (wanted) => {
      const lists = searchTokens(wanted).map((term) => flex.search(term, { limit: articles }).map(Number))
      return lists.reduce((left, list) => {
        const there = new Set(list)
        return left.filter((id) => there.has(id))
      }, lists[0] ?? [])
    },
  )

  async function measured(name: string, build: () => void, ask: (wanted: string) => number[]): Promise<void> {
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    const start = performance.now()
    build()
    const seconds = (performance.now() - start) / 1000
    const memory = process.memoryUsage().rss - before
    let exact = 0
    const times = plain.map((wanted, i) => {
      const asked = performance.now()
      const found = ask(wanted)
      const ms = performance.now() - asked
      if (found.length === truth[i]) exact += 1
      return ms
    })
    times.sort((a, b) => a - b)
    console.log(
      `  ${name}: built in ${seconds.toFixed(1)} s, about ${Math.round(memory / 1e6)} MB; p50 ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms; right number of articles for ${exact} of ${plain.length} texts`,
    )
  }
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
