import type { Role } from '../model/role'

/** Points [score, share that was right], both rising. */
export type Curve = readonly (readonly [score: number, share: number])[]

/** Printed by tests/bench/calibrate.ts from all pages with gold; not to be edited by hand. */
export const curves: Partial<Record<Role | 'article', Curve>> & { body: Curve } = {
  body: [
    [0.12, 0.7],
    [2.04, 0.89],
    [3.35, 0.89],
    [5.21, 0.97],
    [7.37, 0.98],
    [11.65, 1],
  ],
  headline: [
    [0.72, 0.87],
    [2.67, 0.93],
    [5.26, 0.99],
  ],
  subtitle: [
    [0.79, 0.79],
    [2.47, 0.92],
    [4.35, 0.94],
    [8.01, 0.97],
  ],
  'pull-quote': [
    [3.93, 0.73],
    [5.32, 0.88],
    [5.85, 0.98],
  ],
  article: [
    [0.53, 0.77],
    [2.21, 0.87],
    [3.31, 0.9],
    [3.78, 0.96],
    [4.33, 0.97],
    [5.1, 0.98],
  ],
  subhead: [
    [0.13, 0.3],
    [1.75, 0.76],
    [3.32, 0.9],
  ],
  kicker: [
    [0.65, 0.71],
    [1.88, 0.75],
    [2.67, 0.75],
    [3.69, 0.85],
  ],
}
