import { type SearchState, search } from '../../src-core/searching/index/search'
import type { Shelf } from '../../src-core/searching/index/shelf'
import { type CompiledQuery, compileQuery } from '../../src-core/searching/query/compileQuery'
import { parseQuery } from '../../src-core/searching/query/parseQuery'
import type { QueryFault } from '../../src-core/searching/query/query'
import { shownPlaces } from '../../src-core/searching/query/shownPlaces'
import {
  type ConcordanceLine,
  concordance,
  type LineOrder,
  sortLines,
} from '../../src-core/searching/results/concordance'
import { countedOnce, type StoryOf } from '../../src-core/searching/results/countedOnce'
import { type FoundArticle, orderArticles } from '../../src-core/searching/results/orderArticles'
import { wholeWordsAround } from '../../src-core/searching/results/wholeWordsAround'
import { cardOf } from './cardOf'
import {
  type ArticleHit,
  type LineHit,
  type Lines,
  lineAround,
  mostLines,
  type SearchProgress,
  type SearchRequest,
} from './messages'

const snippetAround = 36
const mostSnippets = 3
const firstRows = 40

/** One search with what it found: rows, lines and figures are made of it as they are asked for. */
export class SearchSession {
  readonly #start = performance.now()
  #state: SearchState = { shelves: [], articles: 0, places: 0, done: 0 }
  #ordered: FoundArticle[] | undefined
  #lines: ConcordanceLine[] | undefined
  #stopped = false
  #sorted: { order: LineOrder; lines: ConcordanceLine[] } | undefined

  private constructor(
    readonly query: CompiledQuery,
    readonly request: SearchRequest,
    readonly shelves: readonly Shelf[],
    readonly storyOf: StoryOf | undefined,
  ) {}

  /** @param storyOf which story an article prints, where reprints were looked for */
  static from(
    request: SearchRequest,
    shelves: readonly Shelf[],
    storyOf?: StoryOf,
  ): SearchSession | QueryFault {
    const parsed = parseQuery(request.typed)
    if (!parsed.ok) return parsed.fault
    return new SearchSession(compileQuery(parsed.query, request), request, shelves, storyOf)
  }

  get state(): SearchState {
    return this.#state
  }

  /** Looks no further: what was found so far is what there is. */
  stop(): void {
    this.#stopped = true
  }

  /** Yields as often as there may be something new to show. */
  *run(): Generator<void, void> {
    const steps = search(this.query, this.shelves)
    for (let step = steps.next(); ; step = steps.next()) {
      this.#state = step.value
      if (step.done) break
      yield
      if (this.#stopped) break
    }
    if (this.request.once) this.#state = yield* countedOnce(this.query, this.#state, this.storyOf)
  }

  progress(): SearchProgress {
    this.#ordered = undefined
    const { articles, places, done } = this.#state
    const milliseconds = performance.now() - this.#start
    return { articles, places, done, rows: this.articles(0, firstRows), milliseconds }
  }

  articles(from: number, to: number): ArticleHit[] {
    return this.#articles()
      .slice(from, to)
      .map((found) => this.#hitOf(found))
  }

  /** Every place, sorted; made once. */
  *lines(order: LineOrder, language: string, from: number, to: number): Generator<void, Lines> {
    const options = { around: lineAround, most: mostLines, once: this.request.once }
    this.#lines ??= yield* concordance(this.query, this.#articles(), options)
    if (this.#sorted?.order !== order)
      this.#sorted = { order, lines: sortLines(this.#lines, order, language) }
    return {
      rows: this.#sorted.lines.slice(from, to).map((line) => this.#lineOf(line)),
      total: this.#lines.length,
      cut: this.#lines.length === mostLines,
    }
  }

  /** Lines as they were made for the concordance, a sample where there are many. */
  *sample(most: number): Generator<void, ConcordanceLine[]> {
    return yield* concordance(this.query, this.#articles(), {
      around: lineAround,
      most,
      once: this.request.once,
    })
  }

  #articles(): FoundArticle[] {
    this.#ordered ??= orderArticles(this.#state, this.request.order)
    return this.#ordered
  }

  #hitOf({ shelf, article, count }: FoundArticle): ArticleHit {
    const text = shelf.printed(article)
    const places = shownPlaces(this.query, text)
    const shown = places.length > 0 ? places.slice(0, mostSnippets) : [{ from: 0, to: 0 }]
    const around = places.length > 0 ? snippetAround : 2 * snippetAround
    const snippets = shown.map(({ from, to }) => ({
      ...wholeWordsAround(text, from, to, around),
      printed: text.slice(from, to),
      from,
      to,
    }))
    return { ...cardOf(shelf, article), count, snippets }
  }

  #lineOf({ of, ...line }: ConcordanceLine): LineHit {
    const found = this.#articles()[of]
    if (!found) throw new Error('a line is of no article')
    const { id, ...card } = cardOf(found.shelf, found.article)
    return { ...line, ...card, articleId: id }
  }
}
