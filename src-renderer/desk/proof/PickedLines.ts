import { lineAt } from '../../../src-core/model/lineStarts'
import type { Span } from '../../../src-core/model/span'

/** Raw lines that the editor picked in the proof, for a command to act on. */
export interface PickedLines {
  /** From 1, in order; at least one. */
  lines: readonly number[]
  /** Nothing is selected: the line is the caret's. */
  caret: boolean
}

/** The lines that spans of the raw text touch; null for none. */
export function pickedLines(starts: readonly number[], spans: readonly Span[]): PickedLines | null {
  const lines = new Set<number>()
  for (const [from, to] of spans) {
    const last = lineAt(starts, Math.max(from, to - 1))
    for (let line = lineAt(starts, from); line <= last; line++) lines.add(line)
  }
  if (lines.size === 0) return null
  return { lines: [...lines].sort((a, b) => a - b), caret: spans.every(([from, to]) => from === to) }
}
