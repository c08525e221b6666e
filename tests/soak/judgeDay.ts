import { median, type Sample } from './Gauge'

export interface DayVerdict {
  /** Medians of the last window over those of the first after the warm-up. */
  heap_growth: number
  renderer_growth: number
  host_growth: number
  nodes_growth: number
  listeners_growth: number
  key_ratio: number
  /** Open files, sockets and pipes more in the last window than in the first. */
  handles_growth: number
  journal_mb: number
  /** What an act added to the journal's segments in the second half over what it added in the first. */
  journal_growth: number
  level: boolean
}

/** Of a day: what counts as warm-up, and how long a window is. */
const warmUp = 0.2
const window = 0.2

/**
 * What may be. A library grows in a day of work by the pages that come in and by what is written on them, so not all of
 * it is a leak; a leak that costs a tenth a day shows in the figures, and one that is worse fails.
 */
const most: Partial<Record<keyof DayVerdict, number>> = {
  heap_growth: 1.15,
  renderer_growth: 1.25,
  host_growth: 1.25,
  nodes_growth: 1.1,
  listeners_growth: 1.1,
  key_ratio: 1.25,
  handles_growth: 2,
  journal_growth: 1.5,
}

/** Whether an app stayed level over a day's samples, of which there are at least ten. */
export function judgeDay(samples: readonly Sample[]): DayVerdict {
  const { length } = samples
  const first = samples.slice(Math.floor(length * warmUp), Math.ceil(length * (warmUp + window)))
  const last = samples.slice(Math.floor(length * (1 - window)))
  const of = (what: keyof Sample, some: readonly Sample[]) => median(some.map((sample) => sample[what]))
  const growth = (what: keyof Sample) => round(of(what, last) / of(what, first))
  const middle = samples[length >> 1]
  const verdict = {
    heap_growth: growth('heap'),
    renderer_growth: growth('renderer'),
    host_growth: growth('host'),
    nodes_growth: growth('nodes'),
    listeners_growth: growth('listeners'),
    key_ratio: growth('key'),
    handles_growth: of('handles', last) - of('handles', first),
    journal_mb: round(samples.at(-1)?.journal ?? 0),
    journal_growth: round(perAct(middle, samples.at(-1)) / perAct(first[0], middle)),
  }
  const limits = Object.entries(most) as [keyof typeof verdict, number][]
  return { ...verdict, level: limits.every(([what, limit]) => verdict[what] <= limit) }
}

function perAct(from: Sample | undefined, to: Sample | undefined): number {
  if (!from || !to) return Number.NaN
  return (to.records - from.records) / (to.acts - from.acts)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
