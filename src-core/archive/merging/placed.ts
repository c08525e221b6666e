import { sameJson } from '../../journal/json'
import type { ArticleNode, BlockNode, PageDocument } from '../../model/document'
import { type TextUnit, unitsOf } from './units'

/** A block and where it stands. */
export interface PlacedBlock {
  id: string
  node: BlockNode
  /** The article's id; empty for what belongs to none. */
  container: string
  text: string
  /** Made when they are asked for: most blocks are the same on both sides. */
  units: () => readonly TextUnit[]
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
      blocks.set(block.attrs.id, placedBlock(block, container))
    }
  }
  return { document, blocks, articles }
}

function placedBlock(node: BlockNode, container: string): PlacedBlock {
  const lines = new Set<number>()
  let text = ''
  for (const run of node.content ?? []) {
    text += run.text
    for (const mark of run.marks ?? []) if (mark.type === 'raw') lines.add(mark.attrs.line)
  }
  let units: readonly TextUnit[] | undefined
  const made = () => {
    units ??= unitsOf(node)
    return units
  }
  return { id: node.attrs.id, node, container, text, lines, units: made }
}

/** Whether two blocks have the same text with the same marks. */
export function sameText(a: BlockNode, b: BlockNode): boolean {
  return a === b || sameJson(a.content ?? [], b.content ?? [])
}

/** An article's headline, or what it begins with: to know it by. */
export function titleOf(article: ArticleNode | undefined): string {
  const block = article?.content.find((each) => each.attrs.role === 'headline') ?? article?.content[0]
  const text = block?.content?.map((run) => run.text).join('') ?? ''
  return text.slice(0, 40)
}
