import { behindPersons, posts, rareSurnames, sentenceSigns } from '../words/nameSigns'
import { isChineseName } from '../words/surnames'
import { foldForms } from './foldForms'

/** A stretch of text: UTF-16 offsets, half-open. */
export interface NameRange {
  from: number
  to: number
}

/** A word of the text as a dictionary parts it. */
export interface Word extends NameRange {
  text: string
}

/** What tells a name, in steps of about the same worth; found on the sentences of the tests. */
const worth = {
  afterPost: 2,
  beforePost: 1.5,
  beforeVerb: 1.5,
  atSign: 1,
  threeCharacters: 0.6,
  sentenceSign: -3,
  surnameIsSign: -2,
  // `能` is a given name's as often as an auxiliary verb's.
  maybeSign: -1.5,
  cutsWordBefore: -3,
  cutsWordBehind: -1.5,
  isWord: -3,
  beginsWithWord: -2,
  again: 1,
}

/** Less than this is no name. */
const enough = 0.5

/**
 * The Chinese person's name that covers the character at `offset`: a surname with one or two characters that fits best
 * into its sentence. Null where none does.
 *
 * @param words of the text around the offset, as a dictionary parts them
 */
export function personAt(
  text: string,
  offset: number,
  words: readonly Word[],
): (NameRange & { score: number }) | null {
  const folded = foldForms(text)
  let best: (NameRange & { score: number }) | null = null
  for (let from = Math.max(0, offset - 3); from <= offset; from++) {
    for (let to = Math.max(offset + 1, from + 2); to <= Math.min(text.length, from + 4); to++) {
      const name = folded.slice(from, to)
      if (!mayBeName(name)) continue
      const score = scoreOf(folded, from, to, words)
      if (!best || score > best.score) best = { from, to, score }
    }
  }
  return best && best.score >= enough ? best : null
}

function mayBeName(name: string): boolean {
  if (name.trim() !== name) return false
  return isChineseName(name) || (rareSurnames.has(name.charAt(0)) && isChineseName(`王${name.slice(1)}`))
}

function scoreOf(text: string, from: number, to: number, words: readonly Word[]): number {
  const name = text.slice(from, to)
  const before = text.slice(0, from)
  const behind = text.slice(to)
  const long = words.filter((word) => word.to - word.from > 1)
  let score = 0
  if (posts.some((post) => before.endsWith(post))) score += worth.afterPost
  else if (/(?:^|[^\p{sc=Han}])$/u.test(before) || /[和与、]$/.test(before)) score += worth.atSign
  if (posts.some((post) => behind.startsWith(post))) score += worth.beforePost
  else if (behindPersons.some((verb) => behind.startsWith(verb))) score += worth.beforeVerb
  else if (/^(?:$|[^\p{sc=Han}])/u.test(behind)) score += worth.atSign
  if (name.length >= 3) score += worth.threeCharacters
  const alone = words.filter((word) => word.from > from && word.to <= to && word.text.length === 1)
  if (alone.some((word) => word.text !== '能' && sentenceSigns.has(word.text))) score += worth.sentenceSign
  else if (alone.some((word) => word.text === '能')) score += worth.maybeSign
  if (sentenceSigns.has(name.charAt(0))) score += worth.surnameIsSign
  if (long.some((word) => word.from < from && from < word.to)) score += worth.cutsWordBefore
  if (long.some((word) => from < word.from && word.from < to && to < word.to)) score += worth.cutsWordBehind
  if (long.some((word) => word.from === from && word.to === to)) score += worth.isWord
  else if (long.some((word) => word.from === from && !isChineseSurname(word.text)))
    score += worth.beginsWithWord
  return score + againIn(text, name)
}

/** A name that is printed again counts for more, and for less where most of its places go on in the same way. */
function againIn(text: string, name: string): number {
  const places = text.split(name)
  return places.length > 2 ? worth.again * (name.length >= 3 ? 1 : followersDiffer(places) ? 1 : 0) : 0
}

function followersDiffer(places: readonly string[]): boolean {
  return new Set(places.slice(1).map((after) => after.charAt(0))).size > 1
}

const isChineseSurname = (word: string) =>
  word.length === 2 && isChineseName(`${word}一`) && !isChineseName(word)
