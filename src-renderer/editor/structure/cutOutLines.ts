import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { newId } from '../newId'
import { lineRuns } from './lineRuns'

/**
 * Splits blocks so that the text of the raw lines stands in blocks of its own. White space at a cut only held
 * the two sides apart, and goes.
 *
 * @returns positions before the blocks that hold the lines' text and nothing else, in document order
 */
export function cutOutLines(transaction: Transaction, lines: ReadonlySet<number>): number[] {
  const mixed: { block: Node; pos: number }[] = []
  forEachBlock(transaction.doc, (block, pos) => {
    if (cutsOf(block, lines).length > 0) mixed.push({ block, pos })
  })
  // From the back to the front, so that the positions in front stay true.
  for (const { block, pos } of mixed.reverse()) {
    for (const cut of cutsOf(block, lines).reverse()) splitAt(transaction, pos, cut)
  }
  const own: number[] = []
  forEachBlock(transaction.doc, (block, pos) => {
    const found = lineRuns(block).filter(({ line }) => line !== null)
    if (found.length > 0 && found.every(({ line }) => lines.has(line ?? 0))) own.push(pos)
  })
  return own
}

/** Splits the block so that a block begins with the first text of the raw line; where one does already, nothing is done. */
export function cutBeforeLine(transaction: Transaction, line: number): number | null {
  let found: { block: Node; pos: number } | null = null
  forEachBlock(transaction.doc, (block, pos) => {
    if (!found && lineRuns(block).some((run) => run.line === line)) found = { block, pos }
  })
  if (!found) return null
  const { block, pos } = found as { block: Node; pos: number }
  const cut = lineRuns(block).find((run) => run.line === line)?.from ?? 0
  if (block.textBetween(0, cut).trim() === '') return pos
  splitAt(transaction, pos, cut)
  return pos + (transaction.doc.nodeAt(pos)?.nodeSize ?? 0)
}

/** Calls back for each block with the position before it. */
export function forEachBlock(page: Node, call: (block: Node, pos: number) => void): void {
  page.descendants((node, pos) => {
    if (!node.isTextblock) return true
    call(node, pos)
    return false
  })
}

/** Offsets at which text of the lines and other text meet. */
function cutsOf(block: Node, lines: ReadonlySet<number>): number[] {
  const cuts: number[] = []
  let inside: boolean | null = null
  for (const { line, from, to } of lineRuns(block)) {
    // Text from nowhere, and white space alone, stays with what stands before it.
    if (line === null || block.textBetween(from, to).trim() === '') continue
    const has = lines.has(line)
    if (inside !== null && has !== inside) cuts.push(from)
    inside = has
  }
  return cuts
}

function splitAt(transaction: Transaction, pos: number, cut: number): void {
  const block = transaction.doc.nodeAt(pos)
  if (!block) return
  const before = block.textBetween(0, cut)
  const after = block.textBetween(cut, block.content.size)
  const from = pos + 1 + before.trimEnd().length
  const to = pos + 1 + cut + (after.length - after.trimStart().length)
  if (to > from) transaction.delete(from, to)
  transaction.split(from, 1, [{ type: block.type, attrs: { ...block.attrs, id: newId() } }])
}
