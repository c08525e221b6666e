import type { PageCommand } from '../editor/commands/command'
import { positionsOf } from '../editor/places/blockRanges'

/** One replacement: what stands at a place of a block, and what comes instead. */
export interface Replacement {
  blockId: string
  /** UTF-16 offsets in the block's text. */
  from: number
  to: number
  printed: string
  text: string
}

/** Puts every replacement in its place, as one change. A place that reads otherwise by now is left alone. */
export function replacePlaces(replacements: readonly Replacement[]): PageCommand {
  return (state, dispatch) => {
    const placed = replacements
      .flatMap((each) => {
        const at = positionsOf(state.doc, each)
        return at && state.doc.textBetween(at.from, at.to) === each.printed
          ? [{ ...at, text: each.text }]
          : []
      })
      .sort((a, b) => b.from - a.from)
    if (placed.length === 0) return false
    const transaction = state.tr
    for (const { from, to, text } of placed) {
      if (text) transaction.insertText(text, from, to)
      else transaction.delete(from, to)
    }
    dispatch?.(transaction)
    return true
  }
}
