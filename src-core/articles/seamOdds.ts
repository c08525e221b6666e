import type { Block } from '../model/block'
import type { Line } from '../model/line'
import { lexiconOf } from '../words/lexicon'
import { leavesSpeakerOpen } from '../words/speechTag'
import { followsOdds, mostFollowsOdds } from '../words/wordClasses'
import { wordStraddles } from '../words/wordStraddles'
import { weights as w } from './weights'

/** Log-odds that the text of one block goes on in another, by the words on both sides of the break alone. */
export type SeamOdds = (before: number, after: number) => number

/** Remembers what it was asked: the search asks for the same pairs again and again. */
export function seamOddsOf(blocks: readonly Block[], lines: readonly Line[], language: string): SeamOdds {
  const known = new Map<number, number>()
  return (before, after) => {
    const key = before * blocks.length + after
    let odds = known.get(key)
    if (odds === undefined) {
      odds = seamOdds(lines[blocks[before]?.last ?? -1], lines[blocks[after]?.first ?? -1], language)
      known.set(key, odds)
    }
    return odds
  }
}

/** More than any two words say. */
export const mostSeamOdds = () =>
  Math.max(w.seamInWord, w.seamWord, w.seamHyphen, w.seamSpeech, w.seamGrammar * mostFollowsOdds)

export function seamOdds(before: Line | undefined, after: Line | undefined, language: string): number {
  if (!before || !after) return 0
  if (before.script === 'cjk' && after.script === 'cjk') {
    return wordStraddles(before.clean, after.clean) ? w.seamInWord : w.seamBetweenWords
  }
  if (before.script !== 'alphabetic' || after.script !== 'alphabetic') return 0
  const left = before.clean.slice(before.clean.lastIndexOf(' ') + 1)
  const right = /^\S+/u.exec(after.clean)?.[0] ?? ''
  const sentenceOver = /[.!?]["'”’)]*$/u.test(left)
  const small = /^["'“‘(]?\p{Ll}/u.test(right)
  if (sentenceOver) return small ? w.seamSmallAfterStop : 0
  const syllable = /(\p{L}+)[-‐¬=⸗]$/u.exec(left)?.[1]
  if (syllable !== undefined) return hyphenOdds(syllable, right, language)
  if (small && isSyllable(right, language)) return w.seamNoHyphen
  if (leavesSpeakerOpen(before.clean)) return w.seamSpeech
  return language === 'en' ? w.seamGrammar * followsOdds(left, right) : 0
}

const bareWord = (word: string) => /^\p{L}+/u.exec(word)?.[0].toLowerCase() ?? ''

/** Whether the two halves make a word, or the hyphen has nothing to hold on to. */
function hyphenOdds(left: string, right: string, language: string): number {
  const rest = bareWord(right)
  if (/^\d/.test(right)) return w.seamHyphen
  if (!/^\p{Ll}/u.test(right)) return left === left.toUpperCase() ? 0 : w.seamHyphenLost
  const lexicon = lexiconOf(language)
  if (lexicon.isEmpty) return w.seamHyphen
  if (lexicon.has(left.toLowerCase() + rest)) return w.seamWord
  return lexicon.has(rest) ? w.seamHyphenLost / 2 : w.seamHyphen
}

/** Small letters that are no word: the second half of one. */
function isSyllable(word: string, language: string): boolean {
  const lexicon = lexiconOf(language)
  const bare = /^\p{Ll}+(?=[\p{P}]*$)/u.exec(word)?.[0] ?? ''
  return !lexicon.isEmpty && bare.length > 1 && !lexicon.has(bare)
}
