import { compare, cost, type Stretch } from './compare'

/** One of a line's texts in the document, compared with the line's baseline. */
export interface AlignedText {
  /** `before` are offsets into the baseline text, `after` into this text. They cover this text in order. */
  stretches: Stretch[]
  /** The text stands here a second time (it was pasted): it is aligned by itself and claims nothing. */
  copy: boolean
}

/** More texts than this are compared in document order only; a line is hardly ever cut into so many. */
const mostTexts = 12

/**
 * Compares a line's baseline with its texts in the document, which may have been cut apart, put into another
 * order, or pasted a second time. Of the ways to put the texts together the one with the fewest differences
 * counts; where two are as good, the one that supposes less.
 *
 * @returns one value per text, in the order given
 */
export function alignLine(before: string, texts: readonly string[]): AlignedText[] {
  const aligned: AlignedText[] = texts.map(() => ({ stretches: [], copy: false }))
  const { order, copies } = bestOrder(before, texts)
  shareOut(compare(before, joined(texts, order)), texts, order, aligned)
  for (const i of copies) {
    aligned[i] = { stretches: withinClaim(compare(before, texts[i] ?? '')), copy: true }
  }
  return aligned
}

interface Order {
  /** Indices of the texts that make up the line. */
  order: number[]
  copies: number[]
}

function bestOrder(before: string, texts: readonly string[]): Order {
  const order = texts.map((_, i) => i)
  if (texts.length < 2 || texts.length > mostTexts || joined(texts, order) === before) {
    return { order, copies: [] }
  }
  const places = texts.map((text) => placeOf(before, text))
  const byPlace = order.toSorted((i, k) => (places[i] ?? 0) - (places[k] ?? 0))
  const costOf = (some: number[]) => cost(compare(before, joined(texts, some)))

  let best = order
  let least = costOf(order)
  const takeIfLess = (some: number[], sum: number) => {
    if (sum >= least) return false
    best = some
    least = sum
    return true
  }
  takeIfLess(byPlace, costOf(byPlace))

  // Leave out, last first, whatever costs less as a copy of its own; 1 so that a copy is supposed only at a gain.
  const copies: number[] = []
  let paid = 0
  for (const i of order.toReversed()) {
    const own = withinClaim(compare(before, texts[i] ?? ''))
    const rest = best.filter((k) => k !== i)
    const stretches = compare(before, joined(texts, rest))
    const copyCost = 1 + cost(own)
    if (!standsAgain(own, stretches) || !takeIfLess(rest, cost(stretches) + paid + copyCost)) continue
    paid += copyCost
    copies.push(i)
  }
  return { order: best, copies }
}

/** A copy has its original: most of what `own` shares with the baseline, the other texts share too. */
function standsAgain(own: readonly Stretch[], others: readonly Stretch[]): boolean {
  let shared = 0
  let again = 0
  for (const { equal, before } of own) {
    if (!equal) continue
    shared += before.to - before.from
    for (const other of others) {
      const overlap = Math.min(before.to, other.before.to) - Math.max(before.from, other.before.from)
      if (other.equal && overlap > 0) again += overlap
    }
  }
  return again > shared / 2
}

function joined(texts: readonly string[], order: readonly number[]): string {
  return order.map((i) => texts[i]).join('')
}

/** About where in `before` the text belongs: where its longest equal stretch stands. */
function placeOf(before: string, text: string): number {
  let longest = 0
  let place = Number.POSITIVE_INFINITY
  for (const stretch of compare(before, text)) {
    const length = stretch.after.to - stretch.after.from
    if (stretch.equal && length > longest) {
      longest = length
      place = stretch.before.from - stretch.after.from
    }
  }
  return place
}

/** A copy of part of a line does not stand for the rest of it: what it lacks before and after is no difference. */
function withinClaim(stretches: Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, i) => {
    if (stretch.equal || (i > 0 && i < stretches.length - 1)) return [stretch]
    if (stretch.after.from === stretch.after.to) return []
    const edge = i === 0 ? stretch.before.to : stretch.before.from
    return [{ ...stretch, before: { from: edge, to: edge } }]
  })
}

/** Cuts the stretches of the joined texts where one text ends and the next begins. */
function shareOut(
  stretches: readonly Stretch[],
  texts: readonly string[],
  order: readonly number[],
  aligned: AlignedText[],
) {
  let turn = 0
  let start = 0
  const text = () => order[turn] ?? 0
  const end = () => start + (texts[text()]?.length ?? 0)
  for (const { equal, before, after } of stretches) {
    let at = after.from
    let b = before.from
    do {
      while (at >= end() && turn < order.length - 1 && (at < after.to || equal)) {
        start = end()
        turn++
      }
      const to = Math.min(after.to, end())
      // What replaces deleted text takes all of it with its first piece.
      const bTo = equal ? b + (to - at) : before.to
      aligned[text()]?.stretches.push({
        equal,
        before: { from: b, to: bTo },
        after: { from: at - start, to: to - start },
      })
      at = to
      b = bTo
    } while (at < after.to)
  }
}
