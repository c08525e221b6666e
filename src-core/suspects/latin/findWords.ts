import type { Lexicon } from '../../words/lexicon'
import type { PageContext } from '../pageContext'
import { type Suggestion, type Suspect, suspect } from '../suspect'
import { dictionaryOf } from './dictionary'
import { respell } from './respell'

/** A word with what may stand within it by mistake: digits, bars, exclamation marks. */
const wordForm =
  /[\p{Script=Latin}][\p{Script=Latin}\p{M}\d|!'’]*[\p{Script=Latin}\d|]|[\p{Script=Latin}\d|!]*\d+\p{Script=Latin}+/gu

/** An unknown word that the page repeats is a name. */
const ownWord = 3

/** How like a known word a capitalised one has to be to be no name. German capitalises every noun. */
const leastLike = (language: string) => (language.startsWith('de') ? 0.5 : 0.72)

/** Words that are in no dictionary of the language, with what a recogniser may have made of others. */
export function findWords(text: string, language: string, context: PageContext): Suspect[] {
  const lexicon = dictionaryOf(language.split('-')[0] ?? '')
  if (lexicon.isEmpty) return []
  const found: Suspect[] = []
  for (const match of text.matchAll(wordForm)) {
    const one = inWord(text, match[0], match.index, lexicon, context, leastLike(language))
    if (one) found.push(one)
  }
  return [...found, ...saidTwice(text)]
}

function inWord(
  text: string,
  whole: string,
  at: number,
  lexicon: Lexicon,
  context: PageContext,
  least: number,
): Suspect | null {
  const word = whole.replace(/['’]s?$|!+$/u, '')
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (lower.length < 2 || isKnown(lower, lexicon) || isCode(word) || isAddress(text, at, word)) return null
  // Letters of Chinese captions and the like have no neighbours of their own language.
  const name = /^\p{Lu}|\p{Ll}\p{Lu}/u.test(word)
  const capitals = word.length > 1 && word === word.toUpperCase()
  if (capitals && word.length < 5) return null
  const split = runTogether(lower, lexicon)
  const suggestions = respell(lower, lexicon, context.confusions).map((each) => asWritten(each, word))
  const best = suggestions[0]?.score ?? 0
  const often = (context.counts.get(lower) ?? 0) >= ownWord
  const odd =
    (/\d|[|!]|\p{Ll}\p{Lu}/u.test(word) || /[^aeiouyäöüéèà'\d]{5,}/u.test(lower)) &&
    !/^Ma?c\p{Lu}/u.test(word)
  if (name && !odd && (best < least || often || /\p{Ll}\p{Lu}/u.test(word))) return null
  // Parts of compounds: pre-, co-, -like.
  if (!odd && best < 0.8 && /[-–]/.test(text.charAt(at - 1) + text.charAt(at + whole.length))) return null
  if (often && !odd) return null
  if (split && best < 0.6) {
    return {
      ...suspect('blank', 'blank-lost', [at, at + word.length], 0.6),
      suggestions: [asWritten({ text: split, score: 0.6 }, word)],
    }
  }
  if (lower.length < 3 && best < 0.7) return null
  const score = Math.min(0.97, 0.35 + best * 0.5 + (odd ? 0.3 : 0) - (name ? 0.15 : 0))
  return { ...suspect('word', 'not-in-dictionary', [at, at + word.length], score), suggestions }
}

function isKnown(word: string, lexicon: Lexicon): boolean {
  if (lexicon.has(word) || lexicon.has(word.replace(/'\p{L}{1,2}$/u, ''))) return true
  if (/\p{L}n't$/u.test(word)) return true
  if (/'/.test(word)) {
    const parts = word.split("'").filter(Boolean)
    return (
      parts.every((part) => part.length <= 2 || lexicon.has(part)) && parts.some((part) => part.length > 2)
    )
  }
  // Romans, ordinals, decades, sums.
  return /^(?:[ivxlcdm]+|\d+(?:st|nd|rd|th|s|m|bn|k|km|kg|cm|mm|am|pm|p|c|h|e|er|ème|x|px)?|\d{2,4}ers?)$/.test(
    word,
  )
}

/** F16, A4, B2B: letters with numbers that are meant. */
const isCode = (word: string) => /^\p{Lu}{1,4}\d+\p{Lu}?$/u.test(word) || /^\d+\p{Lu}{1,3}$/u.test(word)

const isAddress = (text: string, at: number, word: string) =>
  /[@/_\\]|www\.|https?:/.test(text.slice(Math.max(0, at - 8), at + word.length + 1)) ||
  /^\.(?:com|org|net|cn|de|uk|fr)\b/.test(text.slice(at + word.length))

/** Two words without their blank: `ofthe`. */
function runTogether(word: string, lexicon: Lexicon): string | null {
  for (let i = 2; i <= word.length - 2; i++) {
    const [left, right] = [word.slice(0, i), word.slice(i)]
    if (lexicon.isCommon(left) && lexicon.isCommon(right) && (i >= 3 || shortWords.has(left))) {
      if (right.length >= 3 || shortWords.has(right)) return `${left} ${right}`
    }
  }
  return null
}

const shortWords = new Set('of to in on at by is it be he we as an or so if do no my up us'.split(' '))

function asWritten({ text, score }: Suggestion, model: string): Suggestion {
  if (model.length > 1 && model === model.toUpperCase()) return { text: text.toUpperCase(), score }
  return { text: /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text, score }
}

/** `the the`; what may be said twice (that that, had had) is left alone. */
function saidTwice(text: string): Suspect[] {
  return [...text.matchAll(/(?<![\p{L}\d'’-])(\p{Script=Latin}{2,}) \1(?![\p{L}\d'’-])/gu)]
    .filter(([, word = '']) => !meantTwice.has(word.toLowerCase()))
    .map((match) => {
      const word = match[1] ?? ''
      const from = match.index + word.length
      return suspect('doubled', 'said-twice', [from, from + word.length + 1], 0.85, '')
    })
}

const meantTwice = new Set('that had bye die das der sie nous vous very so long no ha'.split(' '))
