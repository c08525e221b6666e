import { type Query, queryPattern } from '../../src-core/searching/findPlaces'
import { foldForSearch } from '../../src-core/searching/folding/searchFold'
import { signUnit, unitKind, wordUnit } from '../../src-core/searching/folding/unitKind'
import { candidates } from '../../src-core/searching/index/candidates'
import { evaluate } from '../../src-core/searching/index/evaluate'
import { everything } from '../../src-core/searching/index/everything'
import { type Found, fieldOf, type Shelf } from '../../src-core/searching/index/shelf'
import { compileExpression } from '../../src-core/searching/query/compileQuery'
import type { Requirement } from '../../src-core/searching/query/requirementOf'
import { TextPattern } from '../../src-core/searching/query/TextPattern'
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
    const found =
      byLists(query, compiled.requirement, shelf) ??
      (roughly
        ? (candidates(compiled.requirement, shelf) ?? everything(shelf))
        : yield* evaluate(compiled, shelf))
    for (const article of found.articles) {
      if (shelf.isGone(article)) continue
      articles.push(shelf.idOf(article))
      pages.add(fieldOf(shelf, article, 'pageId'))
    }
    yield
  }
  return { articles: articles.join('\n'), pages: [...pages] }
}

/** Of a text of nothing but signs, or of nothing but a part of a word, the index's lists know every article by themselves. */
function byLists(
  { text, regex, matchCase, matchForms }: Query,
  requirement: Requirement,
  shelf: Shelf,
): Found | null {
  if (regex || matchCase || matchForms) return null
  const folded = foldForSearch(text)
  const isOf = (kind: number) => folded.split('').every((unit) => unitKind(unit.charCodeAt(0)) === kind)
  if (requirement.kind === 'text' && isOf(signUnit)) return shelf.find(new TextPattern(text, false))
  if (requirement.kind === 'word' && isOf(wordUnit)) return shelf.findWords(requirement.expression)
  return null
}
