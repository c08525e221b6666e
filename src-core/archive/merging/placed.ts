import type { ArticleNode, BlockNode, PageDocument } from '../../model/document'
import { type TextUnit, unitsOf } from './units'

/** A block and where it stands. */
export interface PlacedBlock {
  id: string
  node: BlockNode
  /** The article's id; empty for what belongs to none. */
  container: string
  units: readonly TextUnit[]
  /** Raw lines that its text came from. */
  lines: ReadonlySet<number>
}

/** A page's document with its parts by their ids. */
export interface Placed {
  document: PageDocument
  /** In the page's order. */
  blocks: ReadonlyMap<string, PlacedBlock>
  /** In the page's order. */
  articles: ReadonlyMap<string, ArticleNode>
}

export function placed(document: PageDocument): Placed {
  const blocks = new Map<string, PlacedBlock>()
  const articles = new Map<string, ArticleNode>()
  for (const node of document.content) {
    if (node.type === 'article') articles.set(node.attrs.id, node)
    const container = node.type === 'article' ? node.attrs.id : ''
    for (const block of node.content ?? []) {
      const units = unitsOf(block)
      const lines = new Set(units.flatMap(({ raw }) => (raw?.type === 'raw' ? [raw.attrs.line] : [])))
      blocks.set(block.attrs.id, { id: block.attrs.id, node: block, container, units, lines })
    }
  }
  return { document, blocks, articles }
}

/** An article's headline, or what it begins with: to know it by. */
export function titleOf(article: ArticleNode | undefined): string {
  const block = article?.content.find((each) => each.attrs.role === 'headline') ?? article?.content[0]
  const text = block?.content?.map((run) => run.text).join('') ?? ''
  return text.slice(0, 40)
}
