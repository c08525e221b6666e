import type { Contains } from '../../../src-core/catalogue/matchRows'
import { repeatedTexts, textOf } from '../../../src-core/catalogue/matchRows'
import type { CatalogueQuery } from '../../../src-core/catalogue/query'
import { Ranks } from '../../../src-core/catalogue/Ranks'
import { runQuery } from '../../../src-core/catalogue/runQuery'
import { type CatalogueSummary, summarise } from '../../../src-core/catalogue/summarise'
import { unnumberedPages } from '../../../src-core/catalogue/unnumberedPages'
import { containsFolded } from '../../../src-core/searching/containsFolded'
import { database } from '../database'
import { CatalogueKeeper } from './CatalogueKeeper'
import type {
  CatalogueCall,
  CatalogueCalls,
  CatalogueMessage,
  CatalogueRequest,
  ListedRow,
  RowRef,
} from './messages'

const say = (message: CatalogueMessage) => self.postMessage(message)
const keeper = new CatalogueKeeper(
  () => say({ changed: true }),
  (done, of) => say({ preparing: { done, of } }),
)
const { catalogue } = keeper
const ranks = new Ranks(catalogue)
const contains: Contains = containsFolded
const ready = keeper.start()

/** Milliseconds without a question after which columns are ranked ahead. */
const quiet = 400
let preparing: ReturnType<typeof setTimeout> | undefined

/** What the first sort by a column would wait for is worked out while nothing is asked. */
function prepareLater(order: CatalogueQuery['order']) {
  clearTimeout(preparing)
  const steps = ranks.prepare(order)
  const step = () => {
    if (!steps.next().done) preparing = setTimeout(step)
  }
  preparing = setTimeout(step, quiet)
}

interface Answer {
  query: CatalogueQuery
  /** Rows stay in their places only as long as the catalogue does not change: refs are kept beside them. */
  version: number
  rows: Uint32Array
}
const answers = new Map<string, Answer>()

function answerTo(asker: string): Answer {
  const known = answers.get(asker)
  if (!known) throw new Error('nothing was asked')
  if (known.version !== catalogue.version) ask(asker, known.query)
  return answers.get(asker) ?? known
}

function ask(asker: string, query: CatalogueQuery): number {
  const rows = runQuery(catalogue, ranks, query, contains)
  answers.set(asker, { query, version: catalogue.version, rows })
  prepareLater(query.order)
  return rows.length
}

function refsOf({ query, rows }: Answer, from: number, to: number): RowRef[] {
  return Array.from(rows.subarray(from, to), (row) => refOf(query, row))
}

function refOf({ list }: CatalogueQuery, row: number): RowRef {
  const page = list === 'pages' ? row : catalogue.articles.page.get(row)
  const pageId = catalogue.pages.entry[page]?.id ?? ''
  return { pageId, id: list === 'pages' ? pageId : (catalogue.articles.id[row] ?? '') }
}

const calls: {
  [C in CatalogueCall]: (input: CatalogueCalls[C]['input']) => Promise<CatalogueCalls[C]['output']>
} = {
  query: async ({ asker, query }) => ({ count: ask(asker, query) }),
  refs: async ({ asker, from, to }) => refsOf(answerTo(asker), from, to),
  rows: async ({ asker, from, to }) => listed(answerTo(asker), from, to),
  indexOf: async ({ asker, id }) => {
    const answer = answerTo(asker)
    return answer.rows.findIndex((row) => refOf(answer.query, row).id === id)
  },
  among: async ({ asker, ids }) => {
    const answer = answerTo(asker)
    const wanted = new Set(ids)
    return Array.from(answer.rows, (row) => refOf(answer.query, row).id).filter((id) => wanted.has(id))
  },
  summary: async () => {
    if (summary?.version !== catalogue.version)
      summary = { version: catalogue.version, of: summarise(catalogue) }
    return summary.of
  },
  unnumbered: async () => unnumberedPages(catalogue),
}

let summary: { version: number; of: CatalogueSummary } | undefined

let twins = { version: -1, texts: new Set<string>() }

async function listed(answer: Answer, from: number, to: number): Promise<ListedRow[]> {
  if (twins.version !== catalogue.version)
    twins = { version: catalogue.version, texts: repeatedTexts(catalogue) }
  const refs = refsOf(answer, from, to)
  const [pages, articles] = await Promise.all([
    database.pages.bulkGet(refs.map(({ pageId }) => pageId)),
    answer.query.list === 'articles' ? database.articles.bulkGet(refs.map(({ id }) => id)) : [],
  ])
  return refs.map((ref, i) => {
    const page = pages[i]
    return { ...ref, page, article: articles[i], twin: page !== undefined && twins.texts.has(textOf(page)) }
  })
}

self.onmessage = async ({ data: { id, call, input } }: MessageEvent<CatalogueRequest>) => {
  try {
    await ready
    // Each call is asked with its own input.
    const run = calls[call] as (input: unknown) => Promise<unknown>
    say({ id, output: await run(input) })
  } catch {
    say({ id, failed: true })
  }
}
