import { isCjkLetter } from '../../words/characters'
import { toSimplified } from '../../words/scripts'
import type { PageContext } from '../pageContext'
import { type Suggestion, type Suspect, type SuspectKind, suspect } from '../suspect'
import { alikeTo } from './alike'
import { type Arc, arcsOf, type Change, type Learnt } from './arcs'
import { bestPath } from './bestPath'
import { languageModel } from './language'

/** Nats by which a changed sentence must be likelier than the read one to be worth a mark. */
const leastGain = 1
/** What the page repeats is its own word, however odd: nats against a change, by how often it stands there. */
const ownWordCosts = [0, 0, 1, 2, 3, 4.5]
/** Nats: no change outweighs it. */
const ownName = 30
const mostSuggestions = 5

const kinds: Record<Change['why'], SuspectKind> = {
  'looks-like': 'look-alike',
  'two-for-one': 'look-alike',
  'one-for-two': 'look-alike',
  learnt: 'look-alike',
  'word-lacks': 'dropped',
  'said-twice': 'doubled',
}

/**
 * Characters of Chinese text that were probably read for others: where a sentence with one character changed for one
 * that looks like it (or two joined, one taken apart, doubled, dropped) is much likelier than the sentence as it
 * stands, in the words and pairs of words that newspapers use.
 */
export function findMisread(text: string, context: PageContext): Suspect[] {
  const learnt = learntFrom(context)
  const traditional = context.traditional > 0.5
  return [...text.matchAll(/[^。！？；\n]{1,120}[。！？；]?/gu)].flatMap((match) =>
    /\p{sc=Han}.*\p{sc=Han}/su.test(match[0])
      ? inSentence(match[0], context, traditional, learnt).map((found) => moved(found, match.index))
      : [],
  )
}

function inSentence(sentence: string, context: PageContext, traditional: boolean, learnt: Learnt): Suspect[] {
  const model = languageModel()
  const arcs = arcsOf(sentence, traditional, learnt, model)
  const best = bestPath(arcs, model, () => true)
  const changes = best.arcs.flatMap(({ change }) => change ?? [])
  const strangers = strangersIn(sentence, best.arcs, context)
  return strangers.concat(changes.flatMap((change): Suspect[] => weighed(change)))

  function weighed(change: Change): Suspect[] {
    // The other changes stay: each is weighed by itself.
    const others = new Set(changes.filter((each) => each !== change).map(keyOf))
    const within = ({ from, to }: Change) => from < change.to + 1 && to > change.from - 1
    const suggestions: Suggestion[] = []
    const refused = new Set<string>()
    const allowed = (arc: Arc) => {
      if (!arc.change || refused.has(keyOf(arc.change))) return false
      return within(arc.change) || others.has(keyOf(arc.change))
    }
    const plain = bestPath(arcs, model, (arc) => arc.change !== null && others.has(keyOf(arc.change)))
    let gain = 0
    for (let turn = 0; turn < mostSuggestions; turn++) {
      const path = turn === 0 ? best : bestPath(arcs, model, allowed)
      const here =
        turn === 0 ? change : path.arcs.find((arc) => arc.change && !others.has(keyOf(arc.change)))?.change
      if (!here) break
      const own = plain.cost - path.cost + evidence(sentence, here, context)
      if (turn === 0) gain = own
      // Only what replaces the same stretch is another suggestion for it.
      if (own > leastGain / 2 && here.from === change.from && here.to === change.to)
        suggestions.push({ text: here.text, score: certainty(own) })
      refused.add(keyOf(here))
    }
    if (gain < leastGain || suggestions.length === 0) return []
    return [
      {
        from: change.from,
        to: change.to,
        kind: kinds[change.why],
        score: certainty(gain),
        suggestions: suggestions.sort((a, b) => b.score - a.score),
        reason: change.why,
      },
    ]
  }
}

/** Characters that no word is made of: what a recogniser gives for a speck or a picture, or a very rare name. */
function strangersIn(sentence: string, arcs: readonly Arc[], { counts }: PageContext): Suspect[] {
  const { tree } = languageModel()
  return arcs.flatMap(({ from, to, word, change }) => {
    if (change || word.length !== 1 || !isCjkLetter(word.charCodeAt(0)) || tree.levelOf(word) >= 0) return []
    const read = sentence.slice(from, to)
    const pair = Math.max(
      counts.get(sentence.slice(from - 1, to)) ?? 0,
      counts.get(sentence.slice(from, to + 1)) ?? 0,
    )
    if (pair > 1 || alikeTo(read, false).length > 0) return []
    return [suspect('unfit', 'no-neighbour', [from, to], 0.45)]
  })
}

/** What the rest of the page says about a change, in nats. */
function evidence(sentence: string, { from, to, text }: Change, { counts }: PageContext): number {
  const before = sentence.charAt(from - 1)
  const after = sentence.charAt(to)
  const pairs = (middle: string) => {
    const whole = before + middle + after
    let most = 0
    for (let i = 0; i + 1 < whole.length; i++) most = Math.max(most, counts.get(whole.slice(i, i + 2)) ?? 0)
    return most
  }
  const read = sentence.slice(from, to)
  // 祈祈, 看看: what a page doubles more than once is written so.
  if ((read === before || read === after) && (counts.get(read + read) ?? 0) > 1) return -ownName
  const met = pairs(read)
  const wanted = pairs(text)
  return Math.min(3, Math.log1p(wanted)) - (ownWordCosts[Math.min(met, 5)] ?? 0)
}

const certainty = (gain: number) => 1 / (1 + Math.exp(-(gain - 2) / 2))
const keyOf = ({ from, to, text }: Change) => `${from}:${to}:${text}`
const moved = (found: Suspect, by: number): Suspect => ({
  ...found,
  from: found.from + by,
  to: found.to + by,
})

/** What was corrected before is likelier than what only looks alike; what was refused is less so. */
function learntFrom({ confusions }: PageContext): Learnt {
  const learnt = new Map<string, { wrong: string; right: string; cost: number }[]>()
  for (const { wrong, right, taken, refused } of confusions) {
    if (!wrong || wrong.length > 4 || right.length > 4 || taken <= refused) continue
    if (!isCjkLetter(right.charCodeAt(0)) || toSimplified(wrong) === toSimplified(right)) continue
    const first = wrong.charAt(0)
    const entry = { wrong, right, cost: Math.max(3, 6.5 - Math.log1p(taken - refused)) }
    learnt.set(first, [...(learnt.get(first) ?? []), entry])
  }
  return learnt
}
