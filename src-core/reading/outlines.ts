import type { PageDocument } from '../model/document'
import type { DraftPart, PageDraft } from '../model/draft'
import type { Line } from '../model/line'
import type { Outline, OutlinePart } from '../model/outline'

/** The engine's own draft as an outline. */
export function outlineOfDraft({ articles, other }: PageDraft): Outline {
  return {
    articles: articles.map(({ kicker, headline, subtitle, byline, displays, paragraphs }) =>
      [kicker, headline, subtitle, byline, ...displays, ...paragraphs].filter(
        (part): part is DraftPart => part !== null,
      ),
    ),
    other,
  }
}

/** A page as its editor left it. A line that was cut in two counts where its first text stands. */
export function outlineOfDocument(lines: readonly Line[], document: PageDocument): Outline {
  const indexOf = new Map<number, number>()
  lines.forEach((line, i) => {
    for (let number = line.number; number <= line.lastNumber; number++) indexOf.set(number, i)
  })
  const taken = new Set<number>()
  const partFrom = ({ attrs, content = [] }: BlockNode): OutlinePart => {
    const own: number[] = []
    for (const { marks = [] } of content) {
      for (const mark of marks) {
        const i = mark.type === 'raw' ? indexOf.get(mark.attrs.line) : undefined
        if (i === undefined || taken.has(i)) continue
        taken.add(i)
        own.push(i)
      }
    }
    return { role: attrs.role, lines: own }
  }
  const partsFrom = (blocks: readonly BlockNode[]) =>
    blocks.map(partFrom).filter((part) => part.lines.length > 0)
  const outline: { articles: OutlinePart[][]; other: OutlinePart[] } = { articles: [], other: [] }
  for (const node of document.content) {
    if (node.type === 'article') outline.articles.push(partsFrom(node.content))
    else outline.other.push(...partsFrom(node.content ?? []))
  }
  return outline
}

type BlockNode = Extract<PageDocument['content'][number], { type: 'article' }>['content'][number]
