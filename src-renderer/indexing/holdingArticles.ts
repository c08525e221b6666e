import { type Query, queryPattern } from '../../src-core/searching/findPlaces'
import { candidates } from '../../src-core/searching/index/candidates'
import { evaluate } from '../../src-core/searching/index/evaluate'
import { everything } from '../../src-core/searching/index/everything'
import { fieldOf, type Shelf } from '../../src-core/searching/index/shelf'
import { compileExpression } from '../../src-core/searching/query/compileQuery'
import type { HeldArticles } from './messages'

/**
 * The articles that hold what is looked for. Yields now and then in long work; null where it is no regular expression.
 *
 * @param roughly goes by what an expression needs to be met at all, without asking the expression itself
 */
export function* holdingArticles(
  query: Query,
  shelves: readonly Shelf[],
  roughly: boolean,
): Generator<void, HeldArticles | null> {
  const pattern = queryPattern(query)
  if (!pattern) return null
  const compiled = compileExpression(pattern, query.matchForms)
  const articles: string[] = []
  const pages = new Set<string>()
  for (const shelf of shelves) {
    const found = roughly
      ? (candidates(compiled.requirement, shelf) ?? everything(shelf))
      : yield* evaluate(compiled, shelf)
    for (const article of found.articles) {
      if (shelf.isGone(article)) continue
      articles.push(shelf.idOf(article))
      pages.add(fieldOf(shelf, article, 'pageId'))
    }
    yield
  }
  return { articles: articles.join('\n'), pages: [...pages] }
}
