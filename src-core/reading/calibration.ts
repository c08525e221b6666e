import type { Role } from '../model/role'

/** Points [score, share that was right], both rising. */
export type Curve = readonly (readonly [score: number, share: number])[]

/** Printed by tests/bench/calibrate.ts from all pages with gold; not to be edited by hand. */
export const curves: Partial<Record<Role | 'article', Curve>> & { body: Curve } = {
  body: [
    [-0.1, 0.7],
    [2.06, 0.89],
    [3.36, 0.89],
    [5.22, 0.97],
    [7.37, 0.98],
    [11.65, 1],
  ],
  headline: [
    [0.72, 0.88],
    [2.67, 0.92],
    [5.26, 0.99],
  ],
  subtitle: [
    [0.78, 0.79],
    [2.62, 0.91],
    [4.66, 0.92],
    [8.01, 0.97],
  ],
  'pull-quote': [
    [3.94, 0.73],
    [5.32, 0.88],
    [5.85, 0.98],
  ],
  article: [
    [0.6, 0.75],
    [2.14, 0.86],
    [3.31, 0.9],
    [3.78, 0.96],
    [4.34, 0.97],
    [5.1, 0.98],
  ],
  subhead: [
    [0.14, 0.3],
    [1.75, 0.76],
    [3.32, 0.9],
  ],
  kicker: [
    [0.59, 0.68],
    [1.89, 0.75],
    [2.85, 0.78],
    [4.68, 0.81],
  ],
}
