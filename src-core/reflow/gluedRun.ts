import { isCalendarWord } from '../words/calendar'
import type { PageEvidence } from './pageEvidence'
import { shortWords } from './shortWords'

/** A shorter name is rather a name than words. */
const longestName = 7
/** Longer words are none. */
const longestWord = 18

/** Where one word stops and another starts without a doubt, if the blanks of a run are lost. */
const seams =
  /(?<=\p{Ll})(?=\p{Lu}[\p{Ll}\p{Lu}])|(?<=\d\.)(?=-\p{L})|(?<=\.-)(?=\p{L})|(?<=\p{L}{2}\.)(?=\d)|(?<=\p{Lu}{2})(?=\p{Ll}{3})|(?<=\p{L}[,;!?]|\p{L}{2}\.|\d,)(?=\p{L})|(?<=[:,])(?=["“]\p{L})|(?<=\p{Ll}[.,!?]["”])(?=\p{L})|(?<=\p{Ll})(?=[£$€]?\d)|(?<=\d%?)(?=\p{Lu}\p{Ll}|(?!(?:st|nd|rd|th|s|m|bn|k|km|kg|cm|mm|pm|am)\b)\p{Ll}{2})/u

/** A word with the marks that cling to it, or one of figures. */
const marked = /^["“'‘(]*(?<word>[\p{L}]+)(?:['’](?:s|t|re|ve|ll|d|m))?["”'’)]*[.,;:!?]*["”'’)]*$/u
const figures = /^["“(]*[£$€]?(?:\p{Lu}+)?\d[\d.,]*(?:%|\p{L}{1,2})?["”)]*[.,;:!?]*["”)]*$/u

/**
 * Offsets into `run` at which blanks were lost, if a whole stretch of a line lost them: justified lines are set so
 * close that an extractor sees none (`activelyseekingwork.`). Only where all of it falls apart into words, so that
 * a name, a compound or an address stays whole, and into three at least (`showbusiness` is one word).
 */
export function gluedRun(page: PageEvidence, run: string): number[] {
  if (page.lexicon.isEmpty) return []
  if ((page.words.get(run.toLowerCase()) ?? 0) > 1) return []
  const found: number[] = []
  let words = 0
  let at = 0
  for (const token of run.split(seams)) {
    if (at > 0) found.push(at)
    const ends = wordsOf(page, token)
    if (!ends) return []
    for (const end of ends.slice(0, -1)) found.push(at + end)
    words += ends.length
    at += token.length
  }
  return words > 2 ? found : []
}

/** Where the words of a token end; undefined if it is made of none. */
function wordsOf(page: PageEvidence, token: string): number[] | undefined {
  if (token === '-' || figures.test(token)) return [token.length]
  const word = marked.exec(token)?.groups?.word
  if (word === undefined) return undefined
  const lower = word.toLowerCase()
  if (page.lexicon.has(lower) || isCalendarWord(lower) || (page.words.get(lower) ?? 0) > 1)
    return [token.length]
  const isName = /^\p{Lu}\p{Ll}/u.test(word)
  const ends = isName && word.length <= longestName ? undefined : partsOf(page, lower)
  if (!ends) return /^\p{Lu}\p{Ll}{2,11}$/u.test(word) ? [token.length] : undefined
  const from = token.indexOf(word)
  return [...ends.slice(0, -1).map((end) => from + end), token.length]
}

/** Words that stand between others more often than they end by chance with another's letters. */
const grammar = new Set(
  'the and for with was were that from has had his her its are not but this said'.split(' '),
)

/** The parting of letters into the fewest words of the lexicon or page, common ones first. */
function partsOf(page: PageEvidence, letters: string): number[] | undefined {
  const cost = new Float64Array(letters.length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(letters.length + 1)
  cost[0] = 0
  for (let to = 1; to <= letters.length; to++) {
    for (let start = Math.max(0, to - longestWord); start < to; start++) {
      const sum = (cost[start] ?? 0) + costOf(page, letters.slice(start, to))
      if (sum >= (cost[to] ?? 0)) continue
      cost[to] = sum
      from[to] = start
    }
  }
  if (cost[letters.length] === Number.POSITIVE_INFINITY) return undefined
  const ends: number[] = []
  for (let to = letters.length; to > 0; to = from[to] ?? 0) ends.unshift(to)
  return ends
}

function costOf(page: PageEvidence, word: string): number {
  if (grammar.has(word)) return 0.7
  if (word.length < 3) return shortWords.has(word) || word === 'mr' ? 1.2 : Number.POSITIVE_INFINITY
  if (page.lexicon.isCommon(word) || (page.words.get(word) ?? 0) > 1) return 1
  return word.length > 3 && page.lexicon.has(word) ? 1.6 : Number.POSITIVE_INFINITY
}
