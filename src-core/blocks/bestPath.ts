import type { LineEvidence } from './lineEvidence'
import { emission, type LineState, lineStates, transition } from './lineStates'
import type { PageHabits } from './pageHabits'

/** The most likely state of each line, and how likely the whole is. */
export interface LinePath {
  states: LineState[]
  total: number
}

const count = lineStates.length

/** How well each line agrees with each state; the same for all habits with one indent. */
export function emissionsOf(evidence: readonly LineEvidence[], indent: number): Float64Array {
  const table = new Float64Array(evidence.length * count)
  evidence.forEach((line, i) => {
    for (let k = 0; k < count; k++) table[i * count + k] = emission(stateAt(k), line, evidence[i + 1], indent)
  })
  return table
}

/** Viterbi's algorithm over a page's lines under one set of habits. */
export function bestPath(
  evidence: readonly LineEvidence[],
  emissions: Float64Array,
  habits: PageHabits,
): LinePath {
  const steps = [0, 1, 2, 3].map((kind) =>
    Float64Array.from({ length: count * count }, (_, k) =>
      transition(
        stateAt(Math.floor(k / count)),
        stateAt(k % count),
        { blank: kind % 2 === 1, runsOn: kind > 1 },
        habits,
      ),
    ),
  )
  const cameFrom = new Uint8Array(evidence.length * count)
  let best = new Float64Array(count)
  let next = new Float64Array(count)
  evidence.forEach((line, i) => {
    const step = steps[(line.blankBefore ? 1 : 0) + (line.runsOn ? 2 : 0)] as Float64Array
    for (let to = 0; to < count; to++) {
      let top = 0
      let score = i === 0 ? pageStart(stateAt(to)) : Number.NEGATIVE_INFINITY
      if (i > 0) {
        for (let from = 0; from < count; from++) {
          const candidate = (best[from] ?? 0) + (step[from * count + to] ?? 0)
          if (candidate > score) {
            score = candidate
            top = from
          }
        }
      }
      cameFrom[i * count + to] = top
      next[to] = score + (emissions[i * count + to] ?? 0)
    }
    ;[best, next] = [next, best]
  })
  return traceBack(best, cameFrom, evidence.length)
}

const stateAt = (k: number): LineState => lineStates[k] ?? 'middle'

/** A page may begin in mid-sentence, but not with the second line of a headline. */
const pageStart = (state: LineState) =>
  state === 'headNext' || state === 'captionNext' || state === 'keptNext'
    ? -30
    : state === 'middle' || state === 'last'
      ? -3
      : 0

function traceBack(best: Float64Array, cameFrom: Uint8Array, length: number): LinePath {
  let at = 0
  for (let k = 1; k < count; k++) if ((best[k] ?? 0) > (best[at] ?? 0)) at = k
  const total = length ? (best[at] ?? 0) : 0
  const states: LineState[] = new Array(length)
  for (let i = length - 1; i >= 0; i--) {
    states[i] = stateAt(at)
    at = cameFrom[i * count + at] ?? 0
  }
  return { states, total }
}
