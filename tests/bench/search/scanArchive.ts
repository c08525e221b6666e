import { readFileSync, writeFileSync } from 'node:fs'
import { foldForSearch } from '../../../src-core/searching/folding/searchFold'
import { compileQuery, matchArticle } from '../../../src-core/searching/query/compileQuery'
import { parseQuery } from '../../../src-core/searching/query/parseQuery'
import { cardOf } from './archive'
import type { BenchQuery } from './queries'
import { readTexts } from './textFile'

/** What looking through every text found, a query each. Run as a process of its own: TEXTS QUERIES OUT ARTICLES. */
export interface Scanned {
  /** Milliseconds of `includes()` over all folded texts; of queries that are a plain text only. */
  ms: number | null
  articles: number
  /** Tells sets of articles apart. */
  ids: number
}

const [texts = '', queriesFile = '', out = '', count = '0'] = process.argv.slice(2)
const queries: BenchQuery[] = JSON.parse(readFileSync(queriesFile, 'utf8'))
const asked = queries.map(({ typed, plain }) => {
  const parsed = parseQuery(typed)
  if (!parsed.ok) throw new Error(typed)
  return {
    wanted: plain === null ? null : foldForSearch(plain),
    query: compileQuery(parsed.query, { asPrinted: false }),
  }
})
const results: Scanned[] = asked.map(({ wanted }) => ({
  ms: wanted === null ? null : 0,
  articles: 0,
  ids: 0,
}))

/** Texts that are in memory at a time. */
const portion = 20_000
let first = 0
let printed: string[] = []
for (const [, text] of readTexts(texts, Number(count))) {
  printed.push(text)
  if (printed.length === portion) look()
}
look()
writeFileSync(out, JSON.stringify(results))

function look(): void {
  const folded = printed.map(foldForSearch)
  asked.forEach(({ wanted, query }, number) => {
    const result = results[number]
    if (!result) return
    const found: number[] = []
    if (wanted === null) {
      printed.forEach((text, i) => {
        if (matchArticle(query, text, cardOf(first + i).fields)) found.push(first + i)
      })
    } else {
      const start = performance.now()
      for (let i = 0; i < folded.length; i++) if (folded[i]?.includes(wanted)) found.push(first + i)
      result.ms = (result.ms ?? 0) + performance.now() - start
    }
    result.articles += found.length
    for (const i of found) result.ids += (i * 2654435761) % 4294967291
  })
  first += printed.length
  printed = []
}
