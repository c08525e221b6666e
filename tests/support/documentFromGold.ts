import type { BlockNode, PageDocument } from '../../src-core/model/document'
import type { Role } from '../../src-core/model/role'
import type { LineRange } from '../../src-core/model/span'
import { type Gold, toLines } from './gold'

/** The page as an editor would leave it who corrected everything: what gold says, each text on its raw line. */
export function documentFromGold(raw: string, gold: Gold): PageDocument {
  const printed = raw.split(/\r\n|\n|\r/u)
  let blocks = 0
  const block = (role: Role, ranges: readonly LineRange[]): BlockNode[] => {
    if (ranges.length === 0) return []
    const content = toLines(ranges).map((line) => ({
      type: 'text' as const,
      text: printed[line - 1] ?? '',
      marks: [{ type: 'raw' as const, attrs: { line } }],
    }))
    return [{ type: 'block', attrs: { id: `block-${++blocks}`, role }, content }]
  }
  const articles = gold.articles.map((article) => ({
    type: 'article' as const,
    attrs: { id: article.id, status: 'corrected' as const, tags: [] },
    content: [
      ...block('kicker', article.kicker),
      ...block('headline', article.headline),
      ...block('subtitle', article.subtitle),
      ...block('byline', article.byline),
      ...article.pullQuotes.flatMap((ranges) => block('pull-quote', ranges)),
      ...article.paragraphs.flatMap((ranges) => block('body', ranges)),
    ],
  }))
  return {
    type: 'page',
    attrs: { annotations: {} },
    content: [...articles, { type: 'rest', content: block('furniture', gold.other) }],
  }
}
