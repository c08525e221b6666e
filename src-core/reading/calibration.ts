import type { Role } from '../model/role'

/** Points [score, share that was right], both rising. */
export type Curve = readonly (readonly [score: number, share: number])[]

/** Printed by tests/bench/calibrate.ts from all pages with gold; not to be edited by hand. */
export const curves: Partial<Record<Role | 'article', Curve>> & { body: Curve } = {
  body: [
    [0.22, 0.84],
    [0.87, 0.88],
    [1.54, 0.92],
    [2.94, 0.94],
    [5.16, 0.95],
    [6.53, 0.98],
  ],
  headline: [
    [1.87, 0.88],
    [5.49, 0.99],
  ],
  subtitle: [
    [0.93, 0.73],
    [2.64, 0.85],
    [5.1, 0.91],
    [8.11, 0.96],
  ],
  'pull-quote': [
    [3.82, 0.66],
    [5.15, 0.72],
    [5.73, 0.98],
  ],
  article: [
    [0.62, 0.66],
    [1.4, 0.81],
    [2.47, 0.83],
    [2.93, 0.84],
    [3.24, 0.84],
    [3.73, 0.96],
    [4.34, 0.96],
    [5.04, 0.99],
  ],
  subhead: [
    [0.38, 0.42],
    [1.81, 0.7],
    [2.7, 0.75],
    [3.28, 0.83],
  ],
  kicker: [
    [0.84, 0.68],
    [1.99, 0.69],
    [2.88, 0.78],
    [5.2, 0.78],
  ],
}
