import { emptyArticle, type Gold, toRanges } from '../support/gold'
import type { PrintedPart } from './printPage'

/**
 * Finds the lines of a printed page's text in what was printed, and so its gold: each line belongs to the part that
 * goes on with its characters. White space counts for nothing, a hyphen at a line's end may be the printer's.
 */
export function matchPrint(page: string, blanks: boolean, text: string, parts: readonly PrintedPart[]) {
  const open = parts.map((part) => ({ part, rest: bare(part.text), lines: [] as number[] }))
  const lost: number[] = []
  let last = 0
  for (const [index, line] of text.split('\n').entries()) {
    const wanted = bare(line)
    if (!wanted) continue
    const soft = wanted.replace(/[-\u00ad\u2010]$/u, '')
    const fits = ({ rest }: (typeof open)[number]) => rest.startsWith(wanted) || rest.startsWith(soft)
    const order = [last, ...open.keys()]
    const at = order.find((each) => open[each] && fits(open[each]))
    const found = at === undefined ? undefined : open[at]
    if (!found || at === undefined) {
      lost.push(index + 1)
      continue
    }
    found.rest = found.rest.slice((found.rest.startsWith(wanted) ? wanted : soft).length)
    found.lines.push(index + 1)
    last = at
  }
  const gold: Gold = { page, blanks, articles: [], other: toRanges(lost) }
  for (const { part, lines } of open) {
    if (lines.length === 0) continue
    if (part.kind === 'folio') {
      gold.other = toRanges([...lines, ...lost])
      continue
    }
    let article = gold.articles.find(({ id }) => id === part.article)
    if (!article) {
      article = emptyArticle(part.article)
      gold.articles.push(article)
    }
    const ranges = toRanges(lines)
    if (part.kind === 'headline' || part.kind === 'subtitle') article[part.kind] = ranges
    if (part.kind === 'paragraph') article.paragraphs.push(ranges)
    if (part.kind === 'pullQuote') article.pullQuotes.push(ranges)
    if (part.kind === 'paragraph' || part.kind === 'headline') article.texts[lines.join()] = part.text
  }
  return { gold, lost: lost.length }
}

const bare = (text: string) => text.replace(/[\s\f\u00ad]+/gu, '')
