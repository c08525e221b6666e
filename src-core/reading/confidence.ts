import type { Role } from '../model/role'
import { type Curve, curves } from './calibration'

/**
 * How sure the engine is, from 0 to 1: of the decisions of one kind that scored as much, this share was right on
 * pages with gold (see docs/reading.md).
 *
 * @param score in nats, as the stages give it
 */
export function confidenceOf(kind: Role | 'article', score: number): number {
  return Math.round(interpolate(curves[kind] ?? curves.body, score) * 1000) / 1000
}

/** The curve's value at `score`; level beyond its ends. */
function interpolate(curve: Curve, score: number): number {
  let before = curve[0] ?? [0, 0.5]
  for (const point of curve) {
    if (score <= point[0]) {
      const width = point[0] - before[0]
      if (width <= 0) return point[1]
      return before[1] + ((score - before[0]) / width) * (point[1] - before[1])
    }
    before = point
  }
  return before[1]
}
