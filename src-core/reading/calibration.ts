import type { Role } from '../model/role'

/** Points [score, share that was right], both rising. */
export type Curve = readonly (readonly [score: number, share: number])[]

/** Printed by tests/bench/calibrate.ts from all pages with gold; not to be edited by hand. */
export const curves: Partial<Record<Role | 'article', Curve>> & { body: Curve } = {
  body: [
    [0.11, 0.82],
    [2.05, 0.87],
    [4.03, 0.97],
    [5.44, 0.98],
    [7.13, 0.99],
    [11.44, 1],
  ],
  headline: [
    [-1, 0.88],
    [-0.04, 0.89],
    [1.07, 0.95],
    [2.49, 0.96],
    [5.14, 0.99],
  ],
  subtitle: [
    [0.46, 0.82],
    [3.56, 0.98],
    [8.05, 0.98],
  ],
  'pull-quote': [
    [2.32, 0.75],
    [4.06, 0.84],
    [5.5, 0.98],
  ],
  article: [
    [-0.08, 0.72],
    [0.95, 0.84],
    [1.24, 0.89],
    [2.01, 0.95],
    [2.82, 0.95],
    [3.19, 0.96],
    [4.06, 1],
  ],
  subhead: [
    [0.49, 0.56],
    [1.26, 0.59],
    [2.21, 0.81],
    [2.79, 0.86],
    [3.24, 0.93],
  ],
  kicker: [
    [-0.48, 0.64],
    [0.56, 0.68],
    [2.25, 0.91],
    [4.54, 0.97],
  ],
}
