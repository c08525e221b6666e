import type { PageCommand } from '../commands/command'
import type { BlockAction } from './BlockAction'
import { containerOf } from './containers'
import { cutBeforeLine, cutOutLines } from './cutOutLines'

/** Acts on exactly the text of these raw lines, wherever it stands; blocks are split at the lines' ends. */
export function onLines(lines: Iterable<number>, action: BlockAction): PageCommand {
  const wanted = new Set(lines)
  return (state, dispatch) => {
    const transaction = state.tr
    const blocks = cutOutLines(transaction, wanted)
    if (blocks.length === 0 || !action(transaction, blocks) || !transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}

/** Acts on what begins with this raw line: the rest of its article, or in no article the lines' own block. */
export function fromLine(line: number, action: BlockAction): PageCommand {
  return (state, dispatch) => {
    const transaction = state.tr
    const first = cutBeforeLine(transaction, line)
    if (first === null) return false
    const { node, pos } = containerOf(transaction.doc, first)
    const blocks: number[] = []
    node.forEach((_, offset) => {
      const at = pos + 1 + offset
      if (at === first || (at > first && node.type.name === 'article')) blocks.push(at)
    })
    if (!action(transaction, blocks) || !transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}
