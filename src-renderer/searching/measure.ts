import type { Tally } from '../../src-core/searching/results/timeline'

export const measures = ['places', 'articles', 'rate'] as const
export type Measure = (typeof measures)[number]

/** A tally in the measure: places, articles, or places per million characters. */
export function measured(tally: Tally, measure: Measure): number {
  if (measure !== 'rate') return tally[measure]
  return tally.allUnits > 0 ? (tally.places / tally.allUnits) * 1e6 : 0
}
