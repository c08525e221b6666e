import { unitKind, wordUnit } from '../folding/unitKind'

/** Where the terms of some texts stand. */
export interface Terms {
  /** Places of signs, by the sign and the unit after it. */
  signs: Uint32Array
  /** Words in code order; place `words[i]` is one of word `of[i]`, by word and place. */
  vocabulary: string[]
  words: Uint32Array
  of: Uint32Array
}

/**
 * Finds and sorts the terms of folded texts, which lie one after another with a zero after each: every sign (a Han
 * character, punctuation: what is no blank and not of a word) and every word. Two passes of a counting sort: linear.
 */
export function layOutTerms(units: Uint16Array): Terms {
  const found = new Map<string, number>()
  let signs = 0
  let wordPlaces = new Uint32Array(1024)
  let wordIds = new Uint32Array(1024)
  let words = 0
  const seconds = new Uint32Array(0x10001)
  const firsts = new Uint32Array(0x10001)
  for (let at = 0; at < units.length; ) {
    const unit = units[at] ?? 0
    const kind = unitKind(unit)
    if (kind === wordUnit) {
      let end = at + 1
      while (unitKind(units[end] ?? 0) === wordUnit) end++
      const word = String.fromCharCode.apply(null, units.subarray(at, end) as unknown as number[])
      let id = found.get(word)
      if (id === undefined) {
        id = found.size
        found.set(word, id)
      }
      if (words === wordPlaces.length) {
        wordPlaces = grown(wordPlaces)
        wordIds = grown(wordIds)
      }
      wordPlaces[words] = at
      wordIds[words++] = id
      at = end
      continue
    }
    if (kind !== 0) {
      signs += 1
      seconds[(units[at + 1] ?? 0) + 1] = (seconds[(units[at + 1] ?? 0) + 1] ?? 0) + 1
      firsts[unit + 1] = (firsts[unit + 1] ?? 0) + 1
    }
    at += 1
  }
  return {
    signs: sortedSigns(units, signs, seconds, firsts),
    ...sortedWords(found, wordPlaces, wordIds, words),
  }
}

function sortedSigns(
  units: Uint16Array,
  count: number,
  seconds: Uint32Array,
  firsts: Uint32Array,
): Uint32Array {
  addUp(seconds)
  addUp(firsts)
  const bySecond = new Uint32Array(count)
  for (let at = 0; at < units.length; at++) {
    if (unitKind(units[at] ?? 0) !== 2) continue
    const second = units[at + 1] ?? 0
    const to = seconds[second] ?? 0
    bySecond[to] = at
    seconds[second] = to + 1
  }
  const sorted = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    const at = bySecond[i] ?? 0
    const first = units[at] ?? 0
    const to = firsts[first] ?? 0
    sorted[to] = at
    firsts[first] = to + 1
  }
  return sorted
}

function sortedWords(
  found: ReadonlyMap<string, number>,
  places: Uint32Array,
  ids: Uint32Array,
  count: number,
) {
  const vocabulary = [...found.keys()].sort((a, b) => (a < b ? -1 : 1))
  const rank = new Uint32Array(vocabulary.length)
  vocabulary.forEach((word, place) => {
    rank[found.get(word) ?? 0] = place
  })
  const starts = new Uint32Array(vocabulary.length + 1)
  for (let i = 0; i < count; i++) {
    const word = rank[ids[i] ?? 0] ?? 0
    starts[word + 1] = (starts[word + 1] ?? 0) + 1
  }
  addUp(starts)
  const words = new Uint32Array(count)
  const of = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    const word = rank[ids[i] ?? 0] ?? 0
    const to = starts[word] ?? 0
    words[to] = places[i] ?? 0
    of[to] = word
    starts[word] = to + 1
  }
  return { vocabulary, words, of }
}

function addUp(counts: Uint32Array): void {
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0)
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(numbers.length * 2)
  twice.set(numbers)
  return twice
}
