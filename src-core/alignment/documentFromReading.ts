import type { ArticleNode, BlockNode, PageDocument, TextNode } from '../model/document'
import { lineStarts } from '../model/lineStarts'
import type { ReadArticle, Reading, ReadPart } from '../model/reading'
import { linePieces } from './linePieces'
import { partsInOrder } from './partsOf'

/**
 * The document an editor starts from: one article per read article, one block per part, each run of text
 * marked with the raw line it came from.
 *
 * @param newId gives a fresh id per article and block
 */
export function documentFromReading(raw: string, reading: Reading, newId: () => string): PageDocument {
  const starts = lineStarts(raw)

  const blockFrom = (part: ReadPart): BlockNode => {
    const runs: TextNode[] = []
    for (const piece of linePieces(raw, starts, part)) addRun(runs, piece.text, piece.line)
    const block: BlockNode = { type: 'block', attrs: { id: newId(), role: part.role } }
    return runs.length > 0 ? { ...block, content: runs } : block
  }

  const articleFrom = (article: ReadArticle): ArticleNode[] => {
    const parts = partsInOrder(article)
    // An article has at least one block: one that was read without any part has no place in the document.
    if (parts.length === 0) return []
    const { metadata } = article
    const attrs = { id: newId(), status: 'new' as const, tags: [], metadata }
    return [{ type: 'article', attrs, content: parts.map(blockFrom) }]
  }

  return {
    type: 'page',
    attrs: { annotations: {}, metadata: reading.page.metadata },
    content: [
      ...reading.articles.flatMap(articleFrom),
      { type: 'rest', content: reading.other.map(blockFrom) },
    ],
  }
}

function addRun(runs: TextNode[], text: string, line: number) {
  const last = runs.at(-1)
  const mark = last?.marks?.[0]
  if (last && mark?.type === 'raw' && mark.attrs.line === line) last.text += text
  else runs.push({ type: 'text', text, marks: [{ type: 'raw', attrs: { line } }] })
}
