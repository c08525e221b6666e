import type { Arc } from './arcs'
import type { LanguageModel } from './language'
import { type HashState, hashOf } from './WordPairs'

/** A way to read a sentence, and what it costs in nats. */
export interface Path {
  arcs: Arc[]
  cost: number
}

interface Step {
  arc: Arc
  cost: number
  before: Step | null
}

/** Of the ways to an offset so many are followed on. */
const followed = 10
const startWord: HashState = hashOf('始##始@')
const endWord = '末##末'

/** The likeliest way through the words, those changes left out that `allowed` refuses. */
export function bestPath(arcs: readonly Arc[][], model: LanguageModel, allowed: (arc: Arc) => boolean): Path {
  const sentences = model.classCount('始##始')
  const ends: Step[][] = Array.from({ length: arcs.length + 1 }, () => [])
  const follow = (step: Step | null, arc: Pick<Arc, 'word' | 'cost'>) =>
    step
      ? step.cost + model.pairCost(step.arc.hash, step.arc.count, arc.word, arc.cost)
      : model.pairCost(startWord, sentences, arc.word, arc.cost)
  for (let at = 0; at < arcs.length; at++) {
    const steps: (Step | null)[] = at === 0 ? [null] : likeliest(ends[at] ?? [])
    if (steps.length === 0) continue
    for (const arc of arcs[at] ?? []) {
      if (arc.change && !allowed(arc)) continue
      let best: Step | null = null
      for (const before of steps) {
        const cost = follow(before, arc) + arc.inner + (arc.change?.cost ?? 0)
        if (!best || cost < best.cost) best = { arc, cost, before }
      }
      if (best) ends[arc.to]?.push(best)
    }
  }
  const end = { word: endWord, cost: -Math.log(sentences / model.total) }
  let best: Step | null = null
  let least = Number.POSITIVE_INFINITY
  for (const step of likeliest(ends[arcs.length] ?? [])) {
    const cost = follow(step, end)
    if (cost < least) {
      least = cost
      best = step
    }
  }
  const path: Arc[] = []
  for (let step = best; step; step = step.before) path.unshift(step.arc)
  return { arcs: path, cost: least }
}

function likeliest(steps: Step[]): Step[] {
  return steps.length <= followed ? steps : steps.sort((a, b) => a.cost - b.cost).slice(0, followed)
}
