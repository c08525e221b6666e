import { stopWordLanguages } from '../../words/stopWords'
import { foldForSearch } from '../folding/searchFold'
import type { Shelf } from '../index/shelf'
import { TextPattern } from '../query/TextPattern'
import type { ConcordanceLine } from './concordance'

/** A word that stands near the places found. */
export interface Collocate {
  word: string
  /** Lines in which it stands before the place, and after it. */
  before: number
  after: number
  /** Places in the archive. */
  everywhere: number
  /** logDice, at most 14: 14 + log2(2 · together / (found + everywhere)). Rychlý 2008. */
  score: number
}

/** Candidates that are looked up in the archive. */
const candidates = 120
/** A word has to stand near so many places. */
const least = 3

/**
 * The words that stand in the lines more than their frequency lets expect, the strongest first.
 *
 * @param found places of which the lines are some or all
 */
export function* collocates(
  lines: readonly ConcordanceLine[],
  found: number,
  shelves: readonly Shelf[],
  language: string,
): Generator<void, Collocate[]> {
  const near = new Map<string, { before: number; after: number }>()
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  for (const [i, line] of lines.entries()) {
    if (i % 100 === 99) yield
    for (const side of ['before', 'after'] as const) {
      for (const word of wordsOf(line[side], side, segmenter)) {
        const counts = near.get(word) ?? { before: 0, after: 0 }
        counts[side] += 1
        near.set(word, counts)
      }
    }
  }
  const often = [...near]
    .map(([word, counts]) => ({ word, ...counts }))
    .filter(({ before, after }) => before + after >= least)
    .sort((a, b) => b.before + b.after - a.before - a.after)
    .slice(0, candidates)
  // Lines that are a sample stand for all.
  const scale = lines.length > 0 ? found / lines.length : 0
  const scored: Collocate[] = []
  for (const { word, before, after } of often) {
    yield
    const everywhere = placesOfWord(word, shelves)
    const together = Math.min((before + after) * scale, everywhere)
    const score = 14 + Math.log2((2 * together) / Math.max(1, found + everywhere))
    scored.push({ word, before, after, everywhere, score })
  }
  return scored.sort((a, b) => b.score - a.score)
}

/** The words of a side, each once. What the line's end may have cut is left out. */
function wordsOf(text: string, side: 'before' | 'after', segmenter: Intl.Segmenter): Set<string> {
  const words = [...segmenter.segment(text)]
  if (side === 'before') words.shift()
  else words.pop()
  const kept = words.filter(({ isWordLike }) => isWordLike).map(({ segment }) => foldForSearch(segment))
  return new Set(
    kept.filter((word) => word.length > 1 && !stopWordLanguages.has(word) && !/^\d+$/.test(word)),
  )
}

function placesOfWord(word: string, shelves: readonly Shelf[]): number {
  const pattern = new TextPattern(word, false)
  let places = 0
  for (const shelf of shelves) for (const count of shelf.find(pattern).counts) places += count
  return places
}
