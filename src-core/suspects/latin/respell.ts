import type { Lexicon } from '../../words/lexicon'
import type { Confusion } from '../pageContext'
import type { Suggestion } from '../suspect'
import { letterConfusions } from './confusions'

/** Costs above which a respelling is no help. */
const most = 6.5
const uncommon = 1.5
/** A letter put in, left out, changed or swapped that no recogniser's habit explains. */
const unexplained = { lacking: 3.5, extra: 3.5, changed: 4.2, swapped: 4, twoForOne: 4.6 }
const suggested = 5

const known = new WeakMap<readonly Confusion[], Map<string, Suggestion[]>>()

/**
 * Words of the lexicon that may have been printed where `word` (lower case) was read, likeliest first. What a page
 * asks for again is remembered for as long as the page's confusions are.
 */
export function respell(word: string, lexicon: Lexicon, confusions: readonly Confusion[]): Suggestion[] {
  const spellings = known.get(confusions) ?? new Map<string, Suggestion[]>()
  known.set(confusions, spellings)
  const found = spellings.get(word) ?? findSpellings(word, lexicon, confusions)
  spellings.set(word, found)
  return found
}

function findSpellings(word: string, lexicon: Lexicon, confusions: readonly Confusion[]): Suggestion[] {
  const found = new Map<string, number>()
  const take = (candidate: string, cost: number) => {
    if (candidate === word || !lexicon.has(candidate)) return
    const whole = cost + (lexicon.isCommon(candidate) ? 0 : uncommon)
    if (whole <= most && whole < (found.get(candidate) ?? most + 1)) found.set(candidate, whole)
  }
  const rules = [...letterConfusions, ...learnt(confusions)]
  const once = rewrites(word, rules)
  for (const [candidate, cost] of once) take(candidate, cost)
  if (word.length >= 5 && word.length <= 24)
    for (const [candidate, cost] of once)
      if (cost <= 2.5)
        for (const [second, more] of rewrites(candidate, rules)) take(second, cost + more + 0.8)
  if (word.length >= 4 && word.length <= 24)
    for (const [candidate, cost] of slips(word)) take(candidate, cost)
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, suggested)
    .map(([text, cost]) => ({ text, score: Math.exp(-cost / 5) }))
}

type Rule = { read: string; printed: string; cost: number }

function learnt(confusions: readonly Confusion[]): Rule[] {
  return confusions
    .filter(({ wrong, taken, refused }) => wrong.length > 0 && wrong.length <= 3 && taken > refused)
    .map(({ wrong, right, taken, refused }) => ({
      read: wrong.toLowerCase(),
      printed: right.toLowerCase(),
      cost: Math.max(0.2, 1.2 - Math.log1p(taken - refused) / 4),
    }))
}

function rewrites(word: string, rules: readonly Rule[]): [string, number][] {
  return rules.flatMap(({ read, printed, cost }) => {
    const made: [string, number][] = []
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1))
      made.push([word.slice(0, at) + printed + word.slice(at + read.length), cost])
    return made
  })
}

const letters = [..."abcdefghijklmnopqrstuvwxyzäöüßéèêàâçîïôûùœ'"]

function slips(word: string): [string, number][] {
  const made: [string, number][] = []
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)]
    if (after)
      made.push([before + after.slice(1), unexplained.extra - (after[0] === before.at(-1) ? 1.5 : 0)])
    if (after.length > 1)
      for (const letter of letters) made.push([before + letter + after.slice(2), unexplained.twoForOne])
    if (after.length > 1) made.push([before + after[1] + after[0] + after.slice(2), unexplained.swapped])
    for (const letter of letters) {
      made.push([before + letter + after, unexplained.lacking - (letter === before.at(-1) ? 1 : 0)])
      if (after) made.push([before + letter + after.slice(1), unexplained.changed])
    }
  }
  return made
}
