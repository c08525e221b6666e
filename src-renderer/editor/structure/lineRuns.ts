import type { Node } from '@tiptap/pm/model'

/** Text of a block that stands together on one raw line: UTF-16 offsets into the block's text. */
export interface LineRun {
  /** From 1; null where the text came from no raw line. */
  line: number | null
  from: number
  to: number
}

/** A block's text by raw line, in the order of the block. */
export function lineRuns(block: Node): LineRun[] {
  const known = byBlock.get(block)
  if (known) return known
  const runs: LineRun[] = []
  block.forEach((text, offset) => {
    const line = lineOf(text)
    const last = runs.at(-1)
    if (last?.line === line) last.to = offset + text.nodeSize
    else runs.push({ line, from: offset, to: offset + text.nodeSize })
  })
  byBlock.set(block, runs)
  return runs
}

// Nodes never change, so only the blocks that an edit touched are walked again.
const byBlock = new WeakMap<Node, LineRun[]>()

/** The raw lines that a block has text of, each once. */
function linesOf(block: Node): number[] {
  return [...new Set(lineRuns(block).flatMap(({ line }) => line ?? []))]
}

/** The first raw line, in the order of the page, that a block has text of; infinite where it has none. */
export function firstLineOf(block: Node): number {
  return Math.min(...linesOf(block))
}

function lineOf(text: Node): number | null {
  const raw = text.marks.find((mark) => mark.type.name === 'raw')
  return raw ? Number(raw.attrs.line) : null
}
