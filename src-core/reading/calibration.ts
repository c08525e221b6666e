import type { Role } from '../model/role'

/** Points [score, share that was right], both rising. */
export type Curve = readonly (readonly [score: number, share: number])[]

/** Printed by tests/bench/calibrate.ts from all pages with gold; not to be edited by hand. */
export const curves: Partial<Record<Role | 'article', Curve>> & { body: Curve } = {
  body: [
    [0.06, 0.78],
    [2.01, 0.86],
    [5.05, 0.97],
    [7.12, 0.99],
    [11.42, 1],
  ],
  headline: [
    [-1, 0.88],
    [-0.05, 0.88],
    [0.64, 0.92],
    [2.33, 0.94],
    [5.21, 0.99],
  ],
  subtitle: [
    [0.46, 0.82],
    [2.43, 0.95],
    [4.53, 0.96],
    [8.03, 0.97],
  ],
  'pull-quote': [
    [2.32, 0.75],
    [4.08, 0.84],
    [5.52, 0.98],
  ],
  article: [
    [-0.07, 0.74],
    [0.9, 0.87],
    [1.94, 0.91],
    [2.83, 0.91],
    [3.13, 0.94],
    [3.75, 0.99],
    [4.71, 0.99],
  ],
  subhead: [
    [1, 0.62],
    [2.04, 0.72],
    [2.74, 0.85],
    [3.26, 0.93],
  ],
  kicker: [
    [-0.48, 0.64],
    [0.55, 0.68],
    [2.25, 0.91],
    [4.56, 0.97],
  ],
}
