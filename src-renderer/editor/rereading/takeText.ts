import type { Mark, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { compare } from '../../../src-core/alignment/compare'
import { forEachBlock } from '../structure/cutOutLines'
import { lineRuns } from '../structure/lineRuns'

/**
 * Changes the text of a raw line, wherever its pieces stand, to `after`: only the characters that differ, so that
 * annotations keep theirs. White space at the pieces' ends, which joins lines, stays.
 */
export function takeText(transaction: Transaction, line: number, after: string): void {
  const positions: number[] = []
  let before = ''
  forEachBlock(transaction.doc, (block, pos) => {
    for (const run of lineRuns(block)) {
      if (run.line !== line) continue
      const text = block.textBetween(run.from, run.to)
      for (let i = 0; i < text.length; i++) positions.push(pos + 1 + run.from + i)
      before += text
    }
  })
  const lead = before.length - before.trimStart().length
  const core = before.trim()
  if (core === '') return
  const differing = compare(core, after.trim()).filter(({ equal }) => !equal)
  // From the back to the front, so that the positions in front stay true.
  for (const { before: old, after: put } of differing.reverse()) {
    const from = lead + old.from
    const text = after.trim().slice(put.from, put.to)
    const at = from < positions.length ? positions[from] : (positions[from - 1] ?? 0) + 1
    const marks = marksFor(transaction.doc, positions[from] ?? positions[from - 1] ?? 0, old.from === old.to)
    for (let i = lead + old.to - 1; i >= from; i--) {
      const pos = positions[i]
      if (pos !== undefined) transaction.delete(pos, pos + 1)
    }
    if (text && at !== undefined) transaction.insert(at, transaction.doc.type.schema.text(text, marks))
  }
}

/** What replaces text is marked as its first character was; what is put in has the line's mark only. */
function marksFor(page: Node, pos: number, inserted: boolean): readonly Mark[] {
  const marks = page.nodeAt(pos)?.marks ?? []
  return inserted ? marks.filter((mark) => mark.type.name === 'raw') : marks
}
