import type { BlockTerms } from '../blockTerms'
import type { Piece } from './Piece'

/** Log-odds from which an end is open or closed. */
const sure = 0.5
/** The least share of a page's pieces, where they are many, that do not go on from the one before them. */
const leastBreaks = 0.15
/**
 * The same of many pieces together with the share of headlines that stand elsewhere, less the share of pieces that do go on from
 * the one before: of 39 pages in reading order, articles that take turns among them, the most is 0.45.
 */
const leastSigns = 0.46
/**
 * Few pieces say little by their shares, and putting them in another order takes next to no time; reading it takes as
 * long as the first reading, but what reads no better in another order is left as it is.
 */
const fewPieces = 25
const leastOfFew = 0.15
/** A headline that no text says so much of tells nothing; one of which another text says far more stands elsewhere. */
const told = 0.15
const elsewhere = 0.6

/**
 * Whether pieces seem to come by their height on the page: headlines follow each other, an open end meets a closed
 * one. A first look: most pages in reading order cost nothing more.
 *
 * @param terms of the pieces; asked for only where the breaks alone don't decide
 */
export function looksOutOfOrder(pieces: readonly Piece[], terms: () => BlockTerms): boolean {
  let breaks = 0
  let seams = 0
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    if (!before || before.kind === 'other' || piece.kind === 'other') return
    if (piece.kind === 'head') breaks += before.kind === 'head' ? 1 : 0
    else if (before.ends > sure ? piece.begins < -sure : before.ends < -sure && piece.begins > sure) breaks++
    else if (before.kind === 'text' && before.ends < -sure) seams++
  })
  const share = breaks / pieces.length
  const few = pieces.length < fewPieces
  if (breaks < 2 || (!few && (breaks < seams || share < leastBreaks))) return false
  return share - seams / pieces.length + displacedShare(pieces, terms()) >= (few ? leastOfFew : leastSigns)
}

/** The share of headlines that say what a text says which does not stand beside them. */
function displacedShare(pieces: readonly Piece[], terms: BlockTerms): number {
  let all = 0
  let displaced = 0
  pieces.forEach(({ kind }, head) => {
    if (kind !== 'head') return
    const said = (piece: number) => (pieces[piece]?.kind === 'text' ? terms.contained(head, piece) : 0)
    const most = pieces.reduce((best, _, piece) => Math.max(best, said(piece)), 0)
    if (most < told) return
    let above = head
    while (pieces[above]?.kind === 'head') above--
    let below = head
    while (pieces[below]?.kind === 'head') below++
    all++
    if (Math.max(said(above), said(below), said(below + 1)) < elsewhere * most) displaced++
  })
  return all && displaced / all
}
