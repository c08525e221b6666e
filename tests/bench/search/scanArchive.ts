import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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

/** How far the scan is; what a scan that broke off goes on from. */
export interface ScanState {
  /** Texts looked through. */
  done: number
  /** Of the queries. */
  hash: string
  results: Scanned[]
}

const [texts = '', queriesFile = '', out = '', count = '0'] = process.argv.slice(2)
const asText = readFileSync(queriesFile, 'utf8')
const hash = createHash('sha256').update(asText).digest('hex')
const queries: BenchQuery[] = JSON.parse(asText)
const asked = queries.map(({ typed, plain, needs }) => {
  const parsed = parseQuery(typed)
  if (!parsed.ok) throw new Error(typed)
  return {
    typed,
    wanted: plain === null ? null : foldForSearch(plain),
    needs,
    query: compileQuery(parsed.query, { asPrinted: false }),
  }
})

/** Texts that are in memory at a time. */
const portion = 20_000
/** Texts at the beginning that are looked through without what spares work, to show that it loses nothing. */
const unspared = 1_000

const state = stateBefore()
let printed: string[] = []
for (const [, text] of readTexts(texts, Number(count), state.done)) {
  printed.push(text)
  if (printed.length === portion) look()
}
look()

function stateBefore(): ScanState {
  const fresh = {
    done: 0,
    hash,
    results: asked.map(({ wanted }) => ({ ms: wanted === null ? null : 0, articles: 0, ids: 0 })),
  }
  if (!existsSync(out)) return fresh
  const before: ScanState = JSON.parse(readFileSync(out, 'utf8'))
  return before.hash === hash && before.done <= Number(count) ? before : fresh
}

function look(): void {
  const first = state.done
  const folded = printed.map(foldForSearch)
  asked.forEach(({ typed, wanted, needs, query }, number) => {
    const result = state.results[number]
    if (!result) return
    const found: number[] = []
    if (wanted === null) {
      printed.forEach((text, i) => {
        const may = needs === null || needs.some((part) => folded[i]?.includes(part))
        if (!may && first + i >= unspared) return
        if (!matchArticle(query, text, cardOf(first + i).fields)) return
        if (!may) throw new Error(`${typed} has a hit without what it needs`)
        found.push(first + i)
      })
    } else {
      const start = performance.now()
      for (let i = 0; i < folded.length; i++) if (folded[i]?.includes(wanted)) found.push(first + i)
      result.ms = (result.ms ?? 0) + performance.now() - start
    }
    result.articles += found.length
    for (const i of found) result.ids += (i * 2654435761) % 4294967291
  })
  state.done += printed.length
  printed = []
  // Whole or not at all: it may be broken off at any moment.
  writeFileSync(`${out}.new`, JSON.stringify(state))
  renameSync(`${out}.new`, out)
}
