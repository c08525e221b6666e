import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { PageCommand } from '../commands/command'
import { joinWithNextBlock } from '../commands/joinWithNextBlock'
import { forEachBlock } from './cutOutLines'
import { joinBlocks } from './joinBlocks'
import { jointNode, naturalJoint } from './joint'
import { lineRuns } from './lineRuns'

/** The white space, which may be none, between the texts of two raw lines in one block; positions of the page. */
interface Joint {
  above: number
  below: number
  from: number
  to: number
  text: string
  /** What a typesetter would put there. */
  natural: '' | ' '
}

/**
 * Joins raw lines within their paragraph: what stands between them goes, or becomes a blank where words meet.
 * Where that is so already, a blank is taken away or put in.
 *
 * @param lines every place where two of them meet; a single one is joined with the next. Without lines: where
 *   the selection goes over, or the end of the caret's line. Where no line follows in the block, the next block
 *   is joined.
 */
export function joinLines(lines?: ReadonlySet<number>): PageCommand {
  return (state, dispatch) => {
    const joints = jointsFor(state, lines)
    const asIs = joints.every(({ text, natural }) => text === natural)
    const texts = joints.map(({ natural }) => (asIs ? (natural === '' ? ' ' : '') : natural))
    if (setJoints(state.tr, joints, texts, dispatch)) return true
    if (!lines) return state.selection.empty && joinWithNextBlock(state, dispatch)
    const blocks = blocksThatMeet(state.doc, lines)
    const transaction = state.tr
    if (blocks.length < 2 || !joinBlocks(transaction, blocks)) return false
    dispatch?.(transaction)
    return true
  }
}

/** Separates raw lines within their paragraph by a line feed, as in a table or a poem; see `joinLines`. */
export function separateLines(lines?: ReadonlySet<number>): PageCommand {
  return (state, dispatch) => {
    const joints = jointsFor(state, lines).filter(({ text }) => text !== '\n')
    return setJoints(
      state.tr,
      joints,
      joints.map(() => '\n'),
      dispatch,
    )
  }
}

function setJoints(
  transaction: Transaction,
  joints: readonly Joint[],
  texts: readonly string[],
  dispatch?: (transaction: Transaction) => void,
): boolean {
  if (joints.length === 0) return false
  for (const [i, { from, to }] of [...joints.entries()].reverse()) {
    const text = texts[i] ?? ''
    const { doc } = transaction
    const node = text ? jointNode(doc.nodeAt(from - 1), doc.nodeAt(to), text) : null
    if (node) transaction.replaceWith(from, to, node)
    else if (to > from) transaction.delete(from, to)
  }
  dispatch?.(transaction)
  return true
}

function jointsFor(state: Parameters<PageCommand>[0], lines?: ReadonlySet<number>): Joint[] {
  const all: Joint[] = []
  forEachBlock(state.doc, (block, pos) => {
    all.push(...jointsOf(block, pos))
  })
  if (lines && lines.size > 1) return all.filter(({ above, below }) => lines.has(above) && lines.has(below))
  if (lines) return all.filter(({ above }) => lines.has(above)).slice(-1)
  const { $from, from, to, empty } = state.selection
  if (!empty) return all.filter((joint) => joint.from >= from && joint.to <= to)
  return all.filter((joint) => joint.from >= from && joint.from <= $from.end()).slice(0, 1)
}

function jointsOf(block: Node, pos: number): Joint[] {
  const runs = lineRuns(block).filter(({ from, to }) => block.textBetween(from, to).trim() !== '')
  return runs.flatMap((below, i): Joint[] => {
    const above = runs[i - 1]
    if (above?.line == null || below.line === null || above.line === below.line) return []
    const over = block.textBetween(above.from, above.to)
    const under = block.textBetween(below.from, below.to)
    const from = above.from + over.trimEnd().length
    const to = below.to - under.trimStart().length
    return [
      {
        above: above.line,
        below: below.line,
        from: pos + 1 + from,
        to: pos + 1 + to,
        text: block.textBetween(from, to),
        natural: naturalJoint(over.trimEnd(), under.trimStart()),
      },
    ]
  })
}

/** Neighbouring blocks of one container where one ends and the next begins with one of the lines. */
function blocksThatMeet(page: Node, lines: ReadonlySet<number>): number[] {
  const met: number[] = []
  let last: { block: Node; pos: number } | null = null
  forEachBlock(page, (block, pos) => {
    const before = last as { block: Node; pos: number } | null
    const adjacent = before !== null && before.pos + before.block.nodeSize === pos
    const open = met.length === 0 || met.at(-1) === before?.pos
    if (adjacent && open && lines.has(lastOf(before.block)) && lines.has(lineRuns(block)[0]?.line ?? 0)) {
      if (met.length === 0) met.push(before.pos)
      met.push(pos)
    }
    last = { block, pos }
  })
  return met
}

function lastOf(block: Node): number {
  return lineRuns(block).at(-1)?.line ?? 0
}
