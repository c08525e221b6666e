import type { BodyPiece } from './bodyPieces'
import { paragraphWeights as w } from './weights'

/** Pieces that are looked at together at most: no paragraph has more places where it could end. */
const mostPieces = 60

/**
 * Which pieces of an article's body begin a paragraph: the best way to cut it, by what its lines say at each place
 * and by how long paragraphs are on this page. Paragraphs of a page differ less in length than chance would have
 * it: two of half the length speak against the cut between them, two of double the length for it.
 *
 * @param odds by piece, the log-odds that it begins a paragraph by its lines
 * @param usual length of the page's paragraphs
 * @param lead how many pieces are the article's lead, if it is one sentence: its length is its own
 */
export function cutParagraphs(
  pieces: readonly BodyPiece[],
  odds: readonly number[],
  usual: number,
  lead = 0,
): boolean[] {
  const best = new Float64Array(pieces.length + 1).fill(Number.NEGATIVE_INFINITY)
  const from = new Int32Array(pieces.length + 1)
  best[0] = 0
  for (let end = 1; end <= pieces.length; end++) {
    let length = 0
    let inside = 0
    for (let start = end - 1; start >= Math.max(0, end - mostPieces); start--) {
      length += pieces[start]?.length ?? 0
      const begins = odds[start] ?? 0
      const isLead = start === 0 && end === lead
      const score = (best[start] ?? 0) + begins / 2 + inside + lengthGain(isLead ? usual : length, usual)
      if (score > (best[end] ?? 0)) {
        best[end] = score
        from[end] = start
      }
      inside -= begins / 2
    }
  }
  const begins = new Array<boolean>(pieces.length).fill(false)
  for (let end = pieces.length; end > 0; end = from[end] ?? 0) begins[from[end] ?? 0] = true
  return begins
}

/** Against lengths by chance: a gamma distribution of shape 2, to which `w.length` gives weight. */
const lengthGain = (length: number, usual: number) =>
  usual > 0 ? w.length * Math.log((4 * length) / usual) : 0
