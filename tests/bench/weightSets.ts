import { paragraphWeights, stackWeights, weights } from '../../src-core/articles/weights'
import { columnWeights, weights as lineWeights } from '../../src-core/blocks/weights'

const sets: Record<string, Record<string, number>> = {
  columnWeights,
  lineWeights,
  articleWeights: weights,
  stackWeights,
  paragraphWeights,
}

/** Weights by `set.name`. */
export type Weights = Record<string, number>

/** What the engine weighs by now. */
export const weightsNow = (): Weights =>
  Object.fromEntries(
    Object.entries(sets).flatMap(([set, weights]) =>
      Object.entries(weights).map(([name, value]) => [`${set}.${name}`, value] as const),
    ),
  )

/** Sets some of them, in this process alone. */
export function setWeights(changes: Weights): void {
  for (const [key, value] of Object.entries(changes)) {
    const [set = '', name = ''] = key.split('.')
    const weights = sets[set]
    if (!weights || !(name in weights)) throw new Error(`there is no weight ${key}`)
    weights[name] = value
  }
}
