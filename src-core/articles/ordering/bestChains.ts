import type { ChainScores } from './ChainScores'

/** A change of two chains, or of one. */
interface Move {
  a: readonly number[]
  b: readonly number[]
  /** What they become. */
  A: readonly number[]
  B: readonly number[]
  gain: number
}

interface Attempt {
  /** The piece that `piece` shall stand after; none: it shall stand at its chain's head. */
  before: number | undefined
  piece: number
  move: Move | undefined
}

const none: readonly number[] = []
/** Nats: less is a matter of rounding. */
const least = 1e-6

/**
 * Puts pieces together to articles: from each piece by itself, the best change is made again and again until none
 * is for the better. A change lets one piece stand after another: with all that follows it, alone, or with its
 * whole article.
 */
export function bestChains(scores: ChainScores, pieces: readonly number[]): (readonly number[])[] {
  const chainOf = new Map<number, readonly number[]>(pieces.map((piece) => [piece, [piece]]))
  const attempts = pieces.flatMap((piece): Attempt[] =>
    [undefined, ...scores.before(piece)].map((before) => ({ before, piece, move: undefined })),
  )
  // Each change puts more together or parts what does not belong together: more of them are going in circles.
  for (let change = 0; change < 10 * pieces.length; change++) {
    let best: Move | undefined
    for (const attempt of attempts) {
      const b = chainOf.get(attempt.piece) ?? none
      const a = attempt.before === undefined ? b : (chainOf.get(attempt.before) ?? none)
      if (attempt.move?.a !== a || attempt.move.b !== b) attempt.move = bestMove(scores, attempt, a, b)
      if (attempt.move.gain > (best?.gain ?? least)) best = attempt.move
    }
    if (!best) break
    for (const chain of [best.A, best.B]) for (const piece of chain) chainOf.set(piece, chain)
  }
  return [...new Set(chainOf.values())]
}

function bestMove(
  scores: ChainScores,
  { before, piece }: Attempt,
  a: readonly number[],
  b: readonly number[],
): Move {
  const move: Move = { a, b, A: a, B: a === b ? none : b, gain: 0 }
  const now = scores.of(a) + (a === b ? 0 : scores.of(b))
  for (const [A, B] of changesOf(scores, before, piece, a, b)) {
    const gain = scores.of(A) + scores.of(B) - now
    if (gain > move.gain) Object.assign(move, { A, B, gain })
  }
  return move
}

type Change = [A: readonly number[], B: readonly number[]]

function changesOf(
  scores: ChainScores,
  before: number | undefined,
  piece: number,
  a: readonly number[],
  b: readonly number[],
): Change[] {
  const at = b.indexOf(piece)
  const without = b.toSpliced(at, 1)
  if (before === undefined)
    return at > 0
      ? [
          [b.slice(0, at), b.slice(at)],
          [without, [piece]],
        ]
      : []
  const after = a.indexOf(before) + 1
  if (a === b) {
    if (a[after] === piece) return []
    return [[without.toSpliced(without.indexOf(before) + 1, 0, piece), none]]
  }
  const changes: Change[] = [
    [
      [...a.slice(0, after), ...b.slice(at)],
      [...b.slice(0, at), ...a.slice(after)],
    ],
    [a.toSpliced(after, 0, piece), without],
    [b.toSpliced(at, 0, before), a.toSpliced(after - 1, 1)],
  ]
  // One article's text after the other's, under the headlines of both.
  if (after === a.length && !scores.isHead(piece) && (at === 0 || scores.isHead(b[at - 1] ?? piece))) {
    const heads = [...a, ...b].filter((one) => scores.isHead(one)).sort((x, y) => x - y)
    changes.push([[...heads, ...a.filter((one) => !scores.isHead(one)), ...b.slice(at)], none])
  }
  return changes
}
