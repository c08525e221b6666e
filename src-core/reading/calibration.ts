import type { Role } from '../model/role'

/** Points [score, share that was right], both rising. */
export type Curve = readonly (readonly [score: number, share: number])[]

/** Printed by tests/bench/calibrate.ts from all pages with gold; not to be edited by hand. */
export const curves: Partial<Record<Role | 'article', Curve>> & { body: Curve } = {
  body: [
    [-0.31, 0.73],
    [1.13, 0.81],
    [3, 0.88],
    [5.21, 0.94],
    [6.19, 0.96],
    [6.75, 1],
  ],
  headline: [
    [0, 0.77],
    [1.69, 0.79],
    [2.54, 0.79],
    [3.17, 0.84],
    [4.65, 0.96],
    [6.88, 0.98],
  ],
  subtitle: [
    [1.29, 0.71],
    [2.48, 0.78],
    [3.01, 0.78],
    [4.61, 0.87],
    [7.33, 0.97],
  ],
  'pull-quote': [
    [4.15, 0.61],
    [4.72, 0.64],
    [5.16, 0.72],
    [5.69, 0.93],
  ],
  article: [
    [2.04, 0.71],
    [3.11, 0.74],
    [3.33, 0.81],
    [3.45, 0.89],
    [3.63, 0.94],
    [4.21, 0.99],
  ],
  kicker: [
    [1.44, 0.47],
    [2.31, 0.5],
    [2.67, 0.61],
    [3.37, 0.75],
  ],
  subhead: [
    [1.72, 0.53],
    [2.99, 0.67],
    [3.71, 0.82],
  ],
}
