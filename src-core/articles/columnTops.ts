import type { BodyPiece } from './bodyPieces'

/** Heights that an article's columns could have by chance. */
const chances = 10
/** A column has no fewer lines. */
const shortestColumn = 4
/** Nats by which columns have to explain the breaks better than chance. */
const enough = 1
/** Odds below which a break in mid-sentence can be nothing but a column's end. */
const midSentence = -3

/**
 * Which pieces of an article stand at the top of a column, if its columns are of one height: a printer fills all
 * but the last to the same line. Undefined where no height explains the breaks of the text much better than chance.
 */
export function columnTops(pieces: readonly BodyPiece[]): boolean[] | undefined {
  /** By how many lines stand before it: the pieces that a column may begin with. */
  const tops = new Map<number, number>()
  let total = 0
  let parted = 0
  pieces.forEach((piece, i) => {
    if (i > 0 && piece.parted) {
      tops.set(total, i)
      parted++
    }
    total += piece.lines.length
  })
  if (parted === 0) return undefined
  const rarity = Math.log(total / parted)
  let best: boolean[] | undefined
  let most = enough
  // Two columns are of one height or tell nothing; of three and more the last may be shorter.
  const heights = [Math.ceil(total / 2), ...[...tops.keys()].filter((at) => at * 2 < total)]
  for (const height of heights) {
    const found = height < shortestColumn ? undefined : topsAt(height, total, tops, pieces)
    if (!found) continue
    const evidence = found.filter(Boolean).length * rarity - Math.log(chances)
    if (evidence <= most) continue
    most = evidence
    best = found
  }
  return best
}

/** The pieces at multiples of a height; undefined if one is missing, or a break in mid-sentence is no multiple. */
function topsAt(
  height: number,
  total: number,
  tops: ReadonlyMap<number, number>,
  pieces: readonly BodyPiece[],
): boolean[] | undefined {
  for (let at = height; at < total; at += height) if (!tops.has(at)) return undefined
  const found = new Array<boolean>(pieces.length).fill(false)
  for (const [at, i] of tops) {
    if (at % height === 0) found[i] = true
    else if ((pieces[i]?.begins ?? 0) < midSentence) return undefined
  }
  return found
}
