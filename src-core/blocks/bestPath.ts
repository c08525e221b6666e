import type { LineEvidence } from './lineEvidence'
import { emission, type LineState, lineStates } from './lineStates'
import type { PageHabits } from './pageHabits'
import { runsOnGain, transition } from './transition'

/** The most likely state of each line, and how likely the whole is. */
export interface LinePath {
  states: LineState[]
  total: number
}

const count = lineStates.length

/** The states that a page's indent bears upon. */
const indented = (['first', 'only'] as const).map((state) => lineStates.indexOf(state))
const allStates = lineStates.map((_, k) => k)

/**
 * How well each line agrees with each state; the same for all habits with one indent.
 *
 * @param other the same for another indent, of which most is taken over
 */
export function emissionsOf(
  evidence: readonly LineEvidence[],
  indent: number,
  other?: Float64Array,
): Float64Array {
  const table = other ? other.slice() : new Float64Array(evidence.length * count)
  const wanted = other ? indented : allStates
  evidence.forEach((line, i) => {
    for (const k of wanted) table[i * count + k] = emission(stateAt(k), line, evidence[i + 1], indent)
  })
  return table
}

/** What leads across each kind of break between lines; indents do not bear upon it. */
export type Breaks = readonly Steps[]

export const breaksUnder = (habits: PageHabits): Breaks => [
  ...stepsAcross(false, habits),
  ...stepsAcross(true, habits),
]

/** Viterbi's algorithm over a page's lines under one set of habits. */
export function bestPath(
  evidence: readonly LineEvidence[],
  emissions: Float64Array,
  breaks: Breaks,
): LinePath {
  const cameFrom = new Uint8Array(evidence.length * count)
  let best = new Float64Array(count)
  let next = new Float64Array(count)
  for (let k = 0; k < count; k++) best[k] = pageStart(stateAt(k)) + (emissions[k] ?? 0)
  for (let i = 1; i < evidence.length; i++) {
    const line = evidence[i] as LineEvidence
    const steps = breaks[(line.blankBefore ? 2 : 0) + (line.runsOn ? 1 : 0)] as Steps
    advance(steps, best, next, emissions, cameFrom, i * count)
    const spare = best
    best = next
    next = spare
  }
  return traceBack(best, cameFrom, evidence.length)
}

/** What leads across one kind of break between lines. */
interface Steps {
  /** The states in groups of neighbours from which every step is worth the same: the end of each group. */
  ends: readonly number[]
  /** What the step from a group to a state is worth, group by group. */
  worth: Float64Array
}

/** Across a blank line or none: for lines that words do not run across, and for those that they do. */
function stepsAcross(blank: boolean, habits: PageHabits): [Steps, Steps] {
  const apart = new Float64Array(count * count)
  const together = new Float64Array(count * count)
  for (let i = 0; i < apart.length; i++) {
    const from = stateAt(Math.floor(i / count))
    const to = stateAt(i % count)
    const worth = transition(from, to, blank, habits)
    apart[i] = worth
    together[i] = runsOnGain(from, to) + worth
  }
  return [grouped(apart), grouped(together)]
}

/**
 * A paragraph's first line and its middle lines go on alike, as do most states with their `Next`: taking the best
 * of such a group once, and not for each state that may follow, saves nearly half of the search.
 *
 * @param worth of the steps from each state to each
 */
function grouped(worth: Float64Array): Steps {
  const ends: number[] = []
  for (let from = 0; from < count; from++) {
    const group = (ends.length - 1) * count
    const row = from * count
    let alike = group >= 0
    for (let to = 0; alike && to < count; to++) alike = worth[row + to] === worth[group + to]
    if (alike) ends[ends.length - 1] = from + 1
    // The rows of groups move up over those that are no longer needed.
    else worth.copyWithin(ends.push(from + 1) * count - count, row, row + count)
  }
  return { ends, worth }
}

/** A state that a line agrees so little with is not looked at: most lines are no byline, caption or table row. */
const impossible = -25

/** Nats behind the best group at which no step can make up for it: no step costs as much. */
const beaten = 50

/** The best score of each group of states, and the state that has it; made once and used for every line. */
const groupScores = new Float64Array(count)
const groupTops = new Uint8Array(count)
const hopefulGroups = new Uint8Array(count)

/** From the scores of the states at one line to those at the next. */
function advance(
  { ends, worth }: Steps,
  best: Float64Array,
  next: Float64Array,
  emissions: Float64Array,
  cameFrom: Uint8Array,
  at: number,
): void {
  let from = 0
  let highest = Number.NEGATIVE_INFINITY
  for (let group = 0; group < ends.length; group++) {
    const end = ends[group] ?? 0
    let top = from
    for (from++; from < end; from++) if ((best[from] ?? 0) > (best[top] ?? 0)) top = from
    const score = best[top] ?? 0
    if (score > highest) highest = score
    groupScores[group] = score
    groupTops[group] = top
  }
  let hopeful = 0
  for (let group = 0; group < ends.length; group++) {
    if ((groupScores[group] ?? 0) >= highest - beaten) hopefulGroups[hopeful++] = group
  }
  for (let to = 0; to < count; to++) {
    const emitted = emissions[at + to] ?? 0
    if (emitted <= impossible) {
      next[to] = Number.NEGATIVE_INFINITY
      continue
    }
    let score = Number.NEGATIVE_INFINITY
    let top = 0
    for (let k = 0; k < hopeful; k++) {
      const group = hopefulGroups[k] ?? 0
      const candidate = (groupScores[group] ?? 0) + (worth[group * count + to] ?? 0)
      if (candidate <= score) continue
      score = candidate
      top = groupTops[group] ?? 0
    }
    cameFrom[at + to] = top
    next[to] = score + emitted
  }
}

const stateAt = (k: number): LineState => lineStates[k] ?? 'middle'

/** A page may begin in mid-sentence, but not with the second line of a headline. */
const pageStart = (state: LineState) =>
  state === 'headNext' || state === 'dropped' || state === 'captionNext' || state === 'keptNext'
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
