import { type HashState, hashOf, WordPairs } from './WordPairs'
import { WordTree } from './WordTree'

/** What newspapers say, as words and as pairs of words. Nats: a cost is minus a probability's logarithm. */
export interface LanguageModel {
  tree: WordTree
  /** Cost of a word of this level without its neighbours. */
  wordCost(level: number): number
  /**
   * Cost of a word after another.
   *
   * @param before hash of the word before and `@`
   */
  pairCost(before: HashState, beforeCount: number, word: string, wordCost: number): number
  /** About how often a word of this level was met. */
  countOf(level: number): number
  /** How often a name, number or the like was met, whatever it was: `未##人`. */
  classCount(name: string): number
  total: number
}

interface PackedModel {
  classes: Record<string, number>
  total: number
  words: string
  pairs: string
}

let loaded: LanguageModel | undefined

/** Loads the model, which takes about a fifth of a second the first time. */
export async function loadLanguageModel(): Promise<void> {
  loaded ??= unpack((await import('../data/chinese.json')).default)
}

/** The model; it has to be loaded. */
export function languageModel(): LanguageModel {
  if (!loaded) throw new Error('the language model is not loaded')
  return loaded
}

/** How much a pair's own frequency counts, against its second word's. */
const pairShare = 0.9

function unpack(chinese: PackedModel): LanguageModel {
  const words: string[] = []
  const levels: number[] = []
  let before = ''
  for (const [, shared, rest, level] of chinese.words.matchAll(/([a-z])([^A-Za-z]*)([A-Z])/g)) {
    before = before.slice(0, (shared ?? 'a').charCodeAt(0) - 97) + rest
    words.push(before)
    levels.push((level ?? 'A').charCodeAt(0) - 65)
  }
  const pairs = new WordPairs(chinese.pairs)
  const { classes } = chinese
  const countOf = (level: number) => Math.max(0.6, 1.7 ** level - 1)
  const total = chinese.total
  return {
    tree: new WordTree(words, levels),
    total,
    countOf,
    wordCost: (level) => -Math.log(countOf(level) / total),
    classCount: (name) => classes[name] ?? 1,
    pairCost(beforeHash, beforeCount, word, wordCost) {
      const own = Math.exp(-wordCost)
      const met = pairs.count(hashOf(word, beforeHash))
      const share = (pairShare * beforeCount) / (beforeCount + 20)
      return -Math.log(share * Math.min(1, met / Math.max(beforeCount, 1)) + (1 - share) * own)
    },
  }
}
