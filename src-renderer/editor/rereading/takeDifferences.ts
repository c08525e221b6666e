import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { BlockDifference, Difference } from '../../../src-core/alignment/compareReading'
import type { PageCommand } from '../commands/command'
import { newId } from '../newId'
import { containerById, containerOf } from '../structure/containers'
import { cutOutLines, forEachBlock } from '../structure/cutOutLines'
import { giveRole } from '../structure/giveRole'
import { giveTo } from '../structure/giveTo'
import { joinBlocks } from '../structure/joinBlocks'
import { lineRuns } from '../structure/lineRuns'
import { makeArticle } from '../structure/makeArticle'
import { takeText } from './takeText'

/** Takes what another reading does otherwise: all of the differences given, in one undo. */
export function takeDifferences(differences: readonly Difference[]): PageCommand {
  return (state, dispatch) => {
    const transaction = state.tr
    /** Articles made for the proposal's new ones. */
    const made = new Map<string, string>()
    for (const difference of differences) {
      if (difference.kind === 'block') takeBlock(transaction, difference, made)
    }
    for (const difference of differences) {
      if (difference.kind === 'text') takeText(transaction, difference.lines[0] ?? 0, difference.after)
    }
    if (!transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}

function takeBlock(transaction: Transaction, difference: BlockDifference, made: Map<string, string>): void {
  const { lines, target, role } = difference
  const isInOrder = ordersAsIn(lines)
  const cut = cutOutLines(transaction, new Set(lines))
  if (!isInOrder(cut.flatMap((pos) => transaction.doc.nodeAt(pos) ?? []))) {
    for (const line of lines) cutOutLines(transaction, new Set([line]))
  }
  const ids = cutOutLines(transaction, new Set(lines)).flatMap(
    (pos) => transaction.doc.nodeAt(pos)?.attrs.id ?? [],
  )
  // Each action moves blocks, so they are found again by their ids, in the order of the proposal.
  const blocks = () => blocksById(transaction, ids)
  const [first] = blocks()
  if (first === undefined) return
  if (target === null) giveTo(null)(transaction, blocks())
  else {
    const known = 'article' in target ? target.article : made.get(target.new)
    const id = known ?? newId()
    if (containerById(transaction.doc, id)) giveTo(id)(transaction, blocks())
    else if (!makeArticle(id)(transaction, blocks())) {
      made.set(keyOf(difference), containerOf(transaction.doc, first).node.attrs.id)
    }
    if ('new' in target && !made.has(target.new)) made.set(target.new, id)
  }
  giveRole(role.to)(transaction, blocks())
  const order = blocks().sort((a, b) => placeOf(transaction, a, lines) - placeOf(transaction, b, lines))
  if (order.length > 1) joinBlocks(transaction, order)
}

function keyOf({ target }: BlockDifference): string {
  return target && 'new' in target ? target.new : ''
}

/** Whether the blocks, put into the order of their first lines, have all lines in the order of the proposal. */
function ordersAsIn(lines: readonly number[]) {
  return (blocks: readonly Node[]): boolean => {
    const places = blocks
      .map((block) => lineRuns(block).flatMap(({ line }) => (line === null ? [] : lines.indexOf(line))))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
      .flat()
    return places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0))
  }
}

function placeOf(transaction: Transaction, pos: number, lines: readonly number[]): number {
  const block = transaction.doc.nodeAt(pos)
  return block ? lines.indexOf(lineRuns(block)[0]?.line ?? 0) : -1
}

function blocksById(transaction: Transaction, ids: readonly string[]): number[] {
  const found: number[] = []
  forEachBlock(transaction.doc, (block, pos) => {
    if (ids.includes(block.attrs.id)) found.push(pos)
  })
  return found
}
