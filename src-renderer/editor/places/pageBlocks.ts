import type { Node } from '@tiptap/pm/model'
import { type BlockText, blockText } from '../../../src-core/alignment/blockText'

/** A block of the page as alignment reads it, with its position (before the block). */
export interface PageBlock {
  block: Node
  pos: number
  text: BlockText
}

/** Every block in document order. Costs one walk over the blocks; only blocks that an edit touched are read anew. */
export function pageBlocks(page: Node): readonly PageBlock[] {
  const known = byPage.get(page)
  if (known) return known
  const blocks: PageBlock[] = []
  page.descendants((node, pos) => {
    if (!node.isTextblock) return true
    blocks.push({ block: node, pos, text: textOf(node) })
    return false
  })
  byPage.set(page, blocks)
  return blocks
}

// Nodes never change: an edited one is another object.
const byPage = new WeakMap<Node, PageBlock[]>()
const byBlock = new WeakMap<Node, BlockText>()

function textOf(block: Node): BlockText {
  const known = byBlock.get(block)
  if (known) return known
  const text = blockText(
    block.attrs.id,
    block.children.map((run) => ({ text: run.text ?? '', line: lineOf(run) })),
  )
  byBlock.set(block, text)
  return text
}

function lineOf(run: Node): number | null {
  const raw = run.marks.find((mark) => mark.type.name === 'raw')
  return raw ? Number(raw.attrs.line) : null
}
