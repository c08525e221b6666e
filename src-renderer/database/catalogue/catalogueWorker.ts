import type { Contains } from '../../../src-core/catalogue/matchRows'
import { repeatedTexts, textOf } from '../../../src-core/catalogue/matchRows'
import { type Neighbours, neighboursOf } from '../../../src-core/catalogue/neighboursOf'
import type { CatalogueQuery } from '../../../src-core/catalogue/query'
import { Ranks } from '../../../src-core/catalogue/Ranks'
import { runQuery } from '../../../src-core/catalogue/runQuery'
import { type CatalogueSummary, summarise } from '../../../src-core/catalogue/summarise'
import { unnumberedPages } from '../../../src-core/catalogue/unnumberedPages'
import { containsFolded } from '../../../src-core/searching/containsFolded'
import { findPlaces, literally, queryPattern } from '../../../src-core/searching/findPlaces'
import { wholeWordsAround } from '../../../src-core/searching/results/wholeWordsAround'
import { database } from '../database'
import { CatalogueKeeper } from './CatalogueKeeper'
import { listedRows } from './listedRows'
import type {
  CatalogueCall,
  CatalogueCalls,
  CatalogueMessage,
  CatalogueRequest,
  FoundInText,
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
let ready: Promise<void> | undefined

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

/** The row of a page or an article, wherever it stands; there are no two of one id. */
function rowOf({ query }: Answer, id: string): number | undefined {
  if (query.list === 'pages') return catalogue.pageRow(id)
  const row = catalogue.articles.id.values.indexOf(id)
  return row < 0 ? undefined : row
}

function refOf({ list }: CatalogueQuery, row: number): RowRef {
  const page = list === 'pages' ? row : catalogue.articles.page.get(row)
  const pageId = catalogue.pages.entry[page]?.id ?? ''
  return { pageId, id: list === 'pages' ? pageId : (catalogue.articles.id.values[row] ?? '') }
}

const calls: {
  [C in CatalogueCall]: (input: CatalogueCalls[C]['input']) => Promise<CatalogueCalls[C]['output']>
} = {
  open: async () => null,
  query: async ({ asker, query, rows }) => ({
    count: ask(asker, query),
    first: rows > 0 ? await listed(answerTo(asker), 0, rows) : [],
  }),
  refs: async ({ asker, from, to }) => refsOf(answerTo(asker), from, to),
  rows: async ({ asker, from, to }) => listed(answerTo(asker), from, to),
  indexOf: async ({ asker, id }) => {
    const answer = answerTo(asker)
    const row = rowOf(answer, id)
    return row === undefined ? -1 : answer.rows.indexOf(row)
  },
  among: async ({ asker, ids }) => {
    const answer = answerTo(asker)
    const wanted = new Set(ids)
    const idOf = (row: number) => refOf(answer.query, row).id
    return Array.from(answer.rows, idOf).filter((id) => wanted.has(id))
  },
  summary: async () => {
    if (summary?.version !== catalogue.version)
      summary = { version: catalogue.version, of: summarise(catalogue) }
    return summary.of
  },
  neighbours: async ({ pageId }) => neighbours(pageId),
  unnumbered: async () => unnumberedPages(catalogue),
}

/** The last answer: asked after each change of the library, and hardly ever another. */
let beside = { version: -1, pageId: '', of: { previous: undefined, next: undefined } as Neighbours }

function neighbours(pageId: string): Neighbours {
  const { pages, pagesVersion } = catalogue
  const page = pages.entry[catalogue.pageRow(pageId) ?? -1]
  if (!page) return { previous: undefined, next: undefined }
  if (beside.version !== pagesVersion || beside.pageId !== pageId)
    beside = { version: pagesVersion, pageId, of: neighboursOf(page, pages.entry) }
  return beside.of
}

let summary: { version: number; of: CatalogueSummary } | undefined

let twins = { version: -1, texts: new Set<string>() }

async function listed(answer: Answer, from: number, to: number): Promise<ListedRow[]> {
  if (twins.version !== catalogue.version)
    twins = { version: catalogue.version, texts: repeatedTexts(catalogue) }
  const { list, filter } = answer.query
  const refs = refsOf(answer, from, to)
  const [rows, texts] = await Promise.all([
    listedRows(list, refs),
    filter.found && list === 'articles' ? database.articleTexts.bulkGet(refs.map(({ id }) => id)) : [],
  ])
  return rows.map((row, i) => {
    const place = filter.found && firstPlace(texts[i]?.text ?? '', filter.found.text)
    const twin = row.page !== undefined && twins.texts.has(textOf(row.page))
    return { ...row, twin, ...(place && { place }) }
  })
}

/** Characters shown on either side of what was looked for. */
const around = 24

function firstPlace(text: string, wanted: string): FoundInText | undefined {
  const pattern = queryPattern(literally(wanted))
  const [place] = pattern ? findPlaces(text, pattern, false) : []
  if (!place) return undefined
  const { from, to } = place
  return { ...wholeWordsAround(text, from, to, around), printed: text.slice(from, to) }
}

self.onmessage = async ({ data: { id, call, input } }: MessageEvent<CatalogueRequest>) => {
  try {
    // The library is not to be opened here before the window has opened it.
    ready ??= keeper.start()
    await ready
    // Each call is asked with its own input.
    const run = calls[call] as (input: unknown) => Promise<unknown>
    say({ id, output: await run(input) })
  } catch {
    say({ id, failed: true })
  }
}
