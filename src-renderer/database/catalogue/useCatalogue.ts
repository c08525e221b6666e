import { useCallback, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { CatalogueQuery } from '../../../src-core/catalogue/query'
import type { CatalogueSummary } from '../../../src-core/catalogue/summarise'
import { sameJson } from '../../../src-core/journal/json'
import { catalogueClient } from './CatalogueClient'
import type { ListedRow, Preparing, RowRef } from './messages'
import { rememberAnswer, rememberedAnswer } from './rememberedAnswers'

/** The answer to a query, of which only the rows that are looked at are loaded. */
export interface CatalogueList {
  /** Undefined until there are rows to show. */
  count: number | undefined
  /** The row at a place, if it is loaded; if not, it is being loaded. */
  rowAt: (index: number) => ListedRow | undefined
  refs: (from: number, to: number) => Promise<RowRef[]>
  indexOf: (id: string) => Promise<number>
  among: (ids: string[]) => Promise<string[]>
  /** Another value with each new answer; 0 while remembered rows are shown, which are to be looked at and opened only. */
  answer: number
  /** What it answers: the same when only the library has changed, or more was found of the same text. */
  question: string
}

/** Rows that are loaded at a time: what a screen shows, and a little more. */
const block = 30
/** Blocks kept. */
const keptBlocks = 48
/** Milliseconds between two answers while the library changes, e.g. during an import. */
const pause = 300

const ignore = () => undefined

/** What a query asks for, kept up to date. */
export function useCatalogue(query: CatalogueQuery): CatalogueList {
  const asker = useId()
  const key = JSON.stringify(query, withoutIds)
  const [state, setState] = useState<Pick<CatalogueList, 'count' | 'answer' | 'question'>>({
    count: undefined,
    answer: 0,
    question: '',
  })
  const answered = useRef('')
  const total = useRef(0)
  const [, setLoaded] = useState(0)
  const blocks = useRef(new Map<number, readonly ListedRow[] | 'loading'>())
  // Shown until the same places of a newer answer are loaded.
  const before = useRef(new Map<number, readonly ListedRow[] | 'loading'>())
  const wanted = useRef(query)
  wanted.current = query

  // biome-ignore lint/correctness/useExhaustiveDependencies: the query's text is the query
  useEffect(() => {
    let ended = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const query = wanted.current
      const question = questionOf(query)
      // Of a new question the first rows are shown, of another answer to the same one those that were in view.
      const isNew = question !== answered.current
      const asked = { asker, query, rows: isNew ? block : 0 }
      const { count, first } = await catalogueClient().ask('query', asked)
      if (ended) return
      answered.current = question
      total.current = count
      if (isNew) remember(query, question, count, first)
      const older = rowsById(blocks.current)
      before.current = blocks.current
      blocks.current = new Map(isNew ? [[0, first.map((row) => unchanged(older.get(row.id), row))]] : [])
      setState((before) => ({ count, answer: before.answer + 1, question }))
    }
    const askSoon = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        void ask()
      }, pause)
    }
    const showRemembered = async () => {
      const query = wanted.current
      const question = questionOf(query)
      const remembered = await rememberedAnswer(question, query.list).catch(ignore)
      if (ended || answered.current !== '') return
      // What was shown of another question goes, too.
      blocks.current = new Map(remembered ? [[0, remembered.first]] : [])
      setState({ count: remembered?.count, answer: 0, question })
    }
    void ask()
    if (!catalogueClient().isRead()) void showRemembered()
    const stop = catalogueClient().onChange(askSoon)
    return () => {
      ended = true
      clearTimeout(timer)
      stop()
    }
  }, [asker, key])

  const load = useCallback(
    (at: number) => {
      const kept = blocks.current
      if (kept.has(at)) return
      kept.set(at, 'loading')
      const question = answered.current
      void catalogueClient()
        .ask('rows', { asker, from: at * block, to: (at + 1) * block })
        .then((rows) => {
          const older = rowsById(before.current)
          // A row that is as it was is the same object, and need not be drawn again.
          kept.set(
            at,
            rows.map((row) => unchanged(older.get(row.id), row)),
          )
          // Not where another question was asked meanwhile: the rows may be its own.
          const isAnswer = question === answered.current && question === questionOf(wanted.current)
          if (at === 0 && kept === blocks.current && isAnswer) {
            remember(wanted.current, question, total.current, rows)
          }
          for (const old of kept.keys()) {
            if (kept.size <= keptBlocks) break
            if (old !== at) kept.delete(old)
          }
          if (kept === blocks.current) setLoaded((count) => count + 1)
        })
        .catch(() => kept.delete(at))
    },
    [asker],
  )
  const rowAt = useCallback(
    (index: number): ListedRow | undefined => {
      if (state.count === undefined || index >= state.count) return undefined
      const at = Math.floor(index / block)
      load(at)
      // The next rows either way are there before they come into view: drawing a screen of them at once takes frames.
      if ((at + 1) * block < state.count) load(at + 1)
      if (at > 0) load(at - 1)
      const known = blocks.current.get(at)
      if (known && known !== 'loading') return known[index % block]
      const older = before.current.get(at)
      return older === 'loading' ? undefined : older?.[index % block]
    },
    [load, state.count],
  )
  const refs = useCallback(
    (from: number, to: number) => catalogueClient().ask('refs', { asker, from, to }),
    [asker],
  )
  const indexOf = useCallback((id: string) => catalogueClient().ask('indexOf', { asker, id }), [asker])
  const among = useCallback((ids: string[]) => catalogueClient().ask('among', { asker, ids }), [asker])
  return { ...state, rowAt, refs, indexOf, among }
}

function remember(query: CatalogueQuery, question: string, count: number, first: readonly ListedRow[]) {
  // What was looked for is not looked for again at the next start.
  if (!query.filter.found) rememberAnswer(question, count, first)
}

function rowsById(blocks: ReadonlyMap<number, readonly ListedRow[] | 'loading'>): Map<string, ListedRow> {
  const rows = [...blocks.values()].flatMap((rows) => (rows === 'loading' ? [] : rows))
  return new Map(rows.map((row) => [row.id, row]))
}

function unchanged(before: ListedRow | undefined, row: ListedRow): ListedRow {
  // Its lines lie as they did while the page is the same, and are many bytes to compare.
  const { stripes: _, ...told } = row
  const { stripes, ...known } = before ?? {}
  return before && Boolean(stripes) === Boolean(row.stripes) && sameJson(known, told) ? before : row
}

/** Ids that were found may be hundreds of thousands; `turn` tells whether they are others. */
const withoutFindings = (name: string, value: unknown) =>
  name === 'articles' || name === 'turn' ? undefined : value
const questionOf = (query: CatalogueQuery) => JSON.stringify(query, withoutFindings)
const withoutIds = (name: string, value: unknown) => (name === 'articles' ? undefined : value)

/** What the library holds as a whole; undefined until the first answer. */
export function useCatalogueSummary(): CatalogueSummary | undefined {
  const [summary, setSummary] = useState<CatalogueSummary>()
  useEffect(() => {
    let ended = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      timer = undefined
      const next = await catalogueClient().ask('summary', {})
      if (!ended) setSummary(next)
    }
    void ask()
    const stop = catalogueClient().onChange(() => {
      timer ??= setTimeout(ask, pause)
    })
    return () => {
      ended = true
      clearTimeout(timer)
      stop()
    }
  }, [])
  return summary
}

/** How far the catalogue is, where a whole library has to be read before anything can be listed. */
export function useCataloguePreparing(): Preparing | undefined {
  return useSyncExternalStore(catalogueClient().onPreparing, catalogueClient().preparing)
}
