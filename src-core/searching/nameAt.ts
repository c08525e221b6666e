import { bodyEnd, placeEnd, posts, sentenceSigns } from '../words/nameSigns'
import { stopWords } from '../words/stopWords'
import { type NameRange, personAt, type Word } from './personAt'

/** What a name is of: it decides where the name ends. Empty: not known. */
export type NameKind = 'person' | 'place' | 'organisation' | 'date' | ''

/** Characters looked at on either side: dictionaries are slow on long texts. */
const reach = 40
/** Words of which a Chinese name is put together at most. */
const mostWords = 6

/**
 * The name that stands at `offset`, or ends there: of a person, a place or a body, as it is printed; else the word. An
 * empty range where there is no word.
 *
 * @param offset UTF-16, as those of the answer
 */
export function nameAt(text: string, offset: number, kind: NameKind): NameRange {
  const start = Math.max(0, offset - reach)
  const part = text.slice(start, offset + reach)
  const words = wordsOf(part)
  const found = nameIn(part, offset - start, words, kind)
  return { from: start + found.from, to: start + found.to }
}

function wordsOf(text: string): Word[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)
  return [...words].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ from: index, to: index + segment.length, text: segment }] : [],
  )
}

/** A caret stands between two characters: the name behind it or before it may be meant. */
function nameIn(text: string, offset: number, words: readonly Word[], kind: NameKind): NameRange {
  // The third is for the blank behind an initial.
  const sides = [offset, offset - 1, offset + 1].flatMap((at, i) => {
    if (i === 2 && text.charAt(offset) !== ' ') return []
    const word = words.find(({ from, to }) => from <= at && at < to)
    return word ? [{ at, word }] : []
  })
  const date = kind === 'date' && dateAt(text, offset)
  if (date) return date
  const [first] = sides
  if (!first) return { from: offset, to: offset }
  const han = sides.filter(({ word }) => /\p{sc=Han}/u.test(word.text))
  if (kind === 'person' || kind === '') {
    const persons = han.flatMap(({ at }) => personAt(text, at, words) ?? [])
    const [best] = persons.toSorted((a, b) => b.score - a.score)
    if (best) return best
  }
  const ends = {
    person: [],
    date: [],
    place: [placeEnd],
    organisation: [bodyEnd, placeEnd],
    '': [bodyEnd, placeEnd],
  }[kind]
  for (const { word } of han) {
    for (const end of ends) {
      const found = endedName(word, words, end)
      if (found) return found
    }
  }
  return han.length === sides.length ? first.word : spacedName(text, first.word, words)
}

const number = '[\\d０-９〇零○一二三四五六七八九十廿卅]+ ?'
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dates = new RegExp(
  `(?:(?:公元|民国|民國|农历|農曆)?${number}年 ?)?(?:闰|閏)?${number}月(?: ?(?:初)?${number}[日号號])?|(?:公元|民国|民國)?${number}年|${number}[日号號]|(?:\\d{1,2} )?(?:${months})(?: \\d{1,2}(?!\\d))?(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d`,
  'gu',
)

/** The date that goes across the offset, or ends there. */
function dateAt(text: string, offset: number): NameRange | undefined {
  const all = [...text.matchAll(dates)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }))
  return all.find(({ from, to }) => from <= offset && offset <= to)
}

/** From the word on to the next that ends like a name, and back over what belongs to it. */
function endedName(word: Word, words: readonly Word[], pattern: RegExp): NameRange | null {
  if (isStop(word)) return null
  const at = words.indexOf(word)
  let last = at
  while (last < at + mostWords && !pattern.test(textOf(words, at, last))) {
    if (!touch(words, last) || isStop(words[last + 1])) return null
    last += 1
  }
  if (last === at + mostWords) return null
  // `人民` `政府`, `街道` `办事处`: an end may go on into a longer one.
  while (touch(words, last) && !isStop(words[last + 1]) && pattern.test(words[last + 1]?.text ?? ''))
    last += 1
  let first = at
  while (first > at - mostWords && touch(words, first - 1) && !isStop(words[first - 1])) {
    // A town in a county is a place of its own; a county's school is not one without it.
    if (pattern === placeEnd && /[省市县區区镇鎮乡鄉縣]$/.test(words[first - 1]?.text ?? '')) break
    first -= 1
  }
  return { from: words[first]?.from ?? word.from, to: words[last]?.to ?? word.to }
}

const textOf = (words: readonly Word[], first: number, last: number) =>
  words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('')

/** Whether the next word follows at once. */
const touch = (words: readonly Word[], at: number) => words[at]?.to === words[at + 1]?.from

/** What belongs to the sentence and not to the name. */
function isStop(word: Word | undefined): boolean {
  if (!word) return true
  return (
    [...word.text].every((sign) => sentenceSigns.has(sign)) ||
    posts.includes(word.text) ||
    /^(?:[来去由经沿往赴至据为以当每新全本该某]|位于|沿着|来自|前往|记者|今天|昨天|日前|当天|近日|随后|目前)$/.test(
      word.text,
    )
  )
}

/** Words with capitals that stand together: `Ruth Calder`, `Bank of Harwick`, `J. M. Lind`. */
function spacedName(text: string, word: Word, words: readonly Word[]): NameRange {
  const capital = ({ text: printed }: Word) => /^\p{Lu}|^\p{N}/u.test(printed)
  const here = words.indexOf(word)
  // `of` in `Bank of Harwick`: the name goes on behind it.
  const at = particles.has(word.text) && capital(words[here + 1] ?? word) ? here + 1 : here
  if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) return word
  const joined = (left: Word | undefined, right: Word | undefined) =>
    left !== undefined &&
    right !== undefined &&
    /^(?:[ \u00a0]|\. ?|-|’|')$/u.test(text.slice(left.to, right.from))
  let last = at
  let first = at
  for (let next = at + 1; joined(words[next - 1], words[next]); next++) {
    const each = words[next]
    if (each && capital(each) && !endsSentence(text, words[next - 1], each)) last = next
    else if (!each || !particles.has(each.text)) break
  }
  for (let next = at - 1; joined(words[next], words[next + 1]); next--) {
    const each = words[next]
    const following = words[next + 1]
    if (each && capital(each) && following && !endsSentence(text, each, following)) first = next
    else if (!each || !particles.has(each.text)) break
  }
  while (first < here && isFunctionWord(words[first])) first += 1
  const from = words[first]?.from ?? word.from
  const to = words[last]?.to ?? word.to
  return { from, to: to - (/[’']s$/.exec(text.slice(from, to))?.[0].length ?? 0) }
}

const particles = new Set(
  'of the and for de del della di da dos du la le las los van von der den zu zum zur am im ter ten y e et und'.split(
    ' ',
  ),
)

/** A full stop ends a sentence unless an initial or a short title stands before it: `J. Lind`, `St. Mary`. */
function endsSentence(text: string, left: Word | undefined, right: Word): boolean {
  if (!left || !text.slice(left.to, right.from).startsWith('.')) return false
  return !/^(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|Mt|Ft|Jr|Sr|Prof|Rev|Gen|Col|Capt|Lt|Sgt|Gov|Sen)$/u.test(left.text)
}

/** Words that have a capital for their place in the sentence, and days. */
const isFunctionWord = (word: Word | undefined) =>
  word !== undefined &&
  (/^(?:near|after|before|since|under|over|across|behind|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(
    word.text,
  ) ||
    [...stopWords.values()].some((words) => words.has(word.text.toLowerCase())))
