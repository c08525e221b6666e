import type { Block } from '../../model/block'
import type { Line } from '../../model/line'
import { type BlockTerms, blockTerms } from '../blockTerms'
import { blockText } from '../blockText'
import { bestChains } from './bestChains'
import { ChainScores } from './ChainScores'
import { looksOutOfOrder } from './looksOutOfOrder'
import type { Piece } from './Piece'
import { piecesOf } from './piecesOf'

/** A page whose lines stand in another order than in its dump. */
export interface OrderedLines {
  lines: Line[]
  /** Nats by which reading them must explain the page better to be believed. */
  bias: number
}

/** Where a blank line stands between so many paragraphs, what stands between blank lines is no column. */
const mostBlanks = 0.62
/** Pieces of a page: a longer dump is no page, and what pairs of them say takes the square of their number. */
const mostPieces = 200
const fewestPieces = 6
/**
 * Nats for each piece: of 39 pages in reading order none gained more than 0.3 by an order as different. Of shorter ones
 * some do, mostly where articles take turns, and are rather read better for it: no floor in nats was worth what it cost.
 */
const dearest = 0.4
/** The share of pieces that may still stand after the same one: else the page's order is as good. */
const mostKept = 0.6

/**
 * The pieces of a page whose columns and headlines come by their height on it, as a recogniser gives them that
 * sorts them from top to bottom, in the order in which they are read: each article's headlines, then its columns.
 *
 * @param lines of the page, in raw order
 * @param paragraphBlank how often a blank line stands between two paragraphs of a column, from 0 to 1
 * @returns nothing where the pieces come in reading order, as they nearly always do
 */
export function orderPieces(
  blocks: readonly Block[],
  lines: readonly Line[],
  language: string,
  paragraphBlank: number,
): OrderedLines | undefined {
  if (paragraphBlank > mostBlanks) return undefined
  const pieces = piecesOf(blocks, lines)
  if (pieces.length < fewestPieces || pieces.length > mostPieces) return undefined
  let known: BlockTerms | undefined
  const terms = () => {
    known ??= blockTerms(
      pieces.map((piece) => blockText(piece, lines)),
      language,
    )
    return known
  }
  if (!looksOutOfOrder(pieces, terms)) return undefined
  const own = pieces.flatMap(({ kind }, p) => (kind === 'other' ? [] : [p]))
  const rest = pieces.flatMap(({ kind }, p) => (kind === 'other' ? [[p]] : []))
  const chains = bestChains(new ChainScores(pieces, lines, language, terms()), own)
  const order = [...chains, ...rest].sort((a, b) => Math.min(...a) - Math.min(...b)).flat()
  const kept = order.filter((piece, i) => order[i - 1] === piece - 1).length
  if (kept > mostKept * pieces.length) return undefined
  return { lines: order.flatMap((p) => linesOf(pieces[p], lines)), bias: dearest * pieces.length }
}

function linesOf(piece: Piece | undefined, lines: readonly Line[]): Line[] {
  const own = piece ? lines.slice(piece.first, piece.last + 1) : []
  return own.map((line, i) => (i === 0 ? { ...line, blankBefore: Math.max(1, line.blankBefore) } : line))
}
