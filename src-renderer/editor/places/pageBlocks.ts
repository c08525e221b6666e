import type { Node } from '@tiptap/pm/model'
import { type BlockText, blockText } from '../../../src-core/alignment/blockText'
import { perNode } from './perNode'

/** A block of the page as alignment reads it, with its position (before the block). */
export interface PageBlock {
  block: Node
  pos: number
  text: BlockText
  /** The id of the block's article; null in the rest. */
  article: string | null
  /** Place of that article on the page, from 0; -1 in the rest. */
  place: number
}

/** Every block in document order. Costs one walk over the blocks; only blocks that an edit touched are read anew. */
export const pageBlocks = perNode((page: Node): readonly PageBlock[] => {
  const blocks: PageBlock[] = []
  page.forEach((container, start, index) => {
    const isArticle = container.type.name === 'article'
    const article = isArticle ? String(container.attrs.id) : null
    const place = isArticle ? index : -1
    container.forEach((block, offset) => {
      blocks.push({ block, pos: start + 1 + offset, text: blockTextOf(block), article, place })
    })
  })
  return blocks
})

/** A block's text by raw line, made once per state of the block. */
export const blockTextOf = perNode(
  (block: Node): BlockText =>
    blockText(
      block.attrs.id,
      block.children.map((run) => ({ text: run.text ?? '', line: lineOf(run) })),
    ),
)

function lineOf(run: Node): number | null {
  const raw = run.marks.find((mark) => mark.type.name === 'raw')
  return raw ? Number(raw.attrs.line) : null
}
