import type { Piece, Term, TextPattern } from '../query/TextPattern'
import { stringOf } from '../stringOf'
import { type RandomFile, readExactly } from './files'
import { foundIn, only } from './foundIn'
import { KeyTable } from './KeyTable'
import { meet } from './meet'
import { PositionReader, type TermList } from './PositionReader'
import { packedLines } from './packText'
import { numbersOf, readSections } from './sections'
import { type FieldColumn, type Found, nothing, type Shelf } from './shelf'
import { TextCode } from './TextCode'
import { Vocabulary } from './Vocabulary'

/** Bytes of text that are read at a time: neighbours are often asked for next. */
const readAhead = 1 << 16

/** An article's text is looked through in the time in which this many places are read. */
const placesPerText = 120

/** No more places than these have terms that stand together. */
const leastCount = (lists: readonly TermList[]) => Math.min(...lists.map(({ count }) => count))

/** Articles on disk. Their texts never change; an article that is edited is gone from here and stands elsewhere. */
export class Segment implements Shelf {
  readonly size: number
  readonly gone: Uint8Array
  goneCount = 0
  readonly #ids: string[]
  readonly #lengths: Uint32Array
  /** Where each article's units begin; one more says where the last one's end. */
  readonly #starts: Uint32Array
  readonly #textStarts: Uint32Array
  readonly #textAt: number
  readonly #code: TextCode
  readonly #signs: KeyTable
  readonly #words: KeyTable
  readonly #vocabulary: Vocabulary
  readonly #positions: PositionReader
  #ahead: Uint8Array = new Uint8Array(0)
  #aheadAt = 0
  /** Asked for twice: how many there are, and where they stand. */
  #lastWords: { expression: RegExp; list: TermList } | undefined

  constructor(
    readonly name: string,
    readonly file: RandomFile,
    public fields: Map<string, FieldColumn>,
  ) {
    const sections = readSections(file)
    const part = (name: string) => numbersOf(sections.part(name))
    this.#ids = packedLines(sections.part('ids'))
    this.size = this.#ids.length
    this.gone = new Uint8Array(this.size)
    this.#lengths = part('lengths')
    this.#starts = new Uint32Array(this.size + 1)
    for (let i = 0; i < this.size; i++) {
      this.#starts[i + 1] = (this.#starts[i] ?? 0) + (this.#lengths[i] ?? 0) + 1
    }
    this.#textStarts = part('textStarts')
    this.#textAt = sections.place('texts')[0]
    this.#code = new TextCode(new Uint16Array(sections.part('code').slice().buffer))
    this.#positions = new PositionReader(file, sections.place('postings')[0], this.#starts[this.size] ?? 0)
    const table = (name: string) =>
      new KeyTable(
        file,
        sections.place(`${name}s`)[0],
        part(`${name}Keys`),
        part(`${name}Blocks`),
        part(`${name}Postings`),
      )
    this.#signs = table('sign')
    this.#words = table('word')
    this.#vocabulary = new Vocabulary(
      file,
      sections.place('vocabulary')[0],
      packedLines(sections.part('vocabularyFirsts')),
      part('vocabularyBlocks'),
    )
  }

  isGone(article: number): boolean {
    return this.gone[article] === 1
  }

  forget(article: number): void {
    if (this.gone[article] === 0) this.goneCount += 1
    this.gone[article] = 1
  }

  idOf(article: number): string {
    return this.#ids[article] ?? ''
  }

  lengthOf(article: number): number {
    return this.#lengths[article] ?? 0
  }

  column(field: string): FieldColumn | undefined {
    return this.fields.get(field)
  }

  printed(article: number): string {
    return this.#text(article, false)
  }

  folded(article: number): string {
    return this.#text(article, true)
  }

  find(pattern: TextPattern): Found {
    // The rarest first: of the others the text of what is left tells.
    const [first, ...others] = pattern.pieces
      .map((piece) => this.#lists(piece))
      .sort((a, b) => leastCount(a) - leastCount(b))
    if (!first || leastCount(first) === 0) return nothing
    const places = meet(first, this.#positions)
    if (others.length === 0) return this.#left(foundIn(places, this.#starts))
    // Blanks between pieces may be many or one: the text tells.
    let found = foundIn(places, this.#starts)
    for (const lists of others) {
      if (leastCount(lists) > found.articles.length * placesPerText) continue
      const there = foundIn(meet(lists, this.#positions), this.#starts)
      const set = new Set(there.articles)
      found = only(found, (article) => set.has(article))
    }
    found = only(found, (article) => !this.isGone(article))
    found.articles.forEach((article, i) => {
      found.counts[i] = [...pattern.find(this.folded(article))].length
    })
    const counts = found.counts
    let i = 0
    return only(found, () => (counts[i++] ?? 0) > 0)
  }

  mostPlaces(pattern: TextPattern): number {
    return Math.min(...pattern.pieces.map((piece) => leastCount(this.#lists(piece))))
  }

  findWords(expression: RegExp): Found {
    const list = this.#wordsMet(expression)
    return list.count === 0 ? nothing : this.#left(foundIn(this.#positions.read(list), this.#starts))
  }

  mostWords(expression: RegExp): number {
    return this.#wordsMet(expression).count
  }

  close(): void {
    this.file.close()
  }

  #left(found: Found): Found {
    return this.goneCount === 0 ? found : only(found, (article) => !this.isGone(article))
  }

  #lists({ terms }: Piece): TermList[] {
    return terms.map((term) => this.#list(term))
  }

  #list(term: Term): TermList {
    const entries = this.#entries(term)
    const count = entries.reduce((sum, entry) => sum + entry.count, 0)
    return { entries, count, at: term.at, span: term.kind === 'pair' ? 2 : 1 }
  }

  #wordsMet(expression: RegExp): TermList {
    if (this.#lastWords?.expression === expression) return this.#lastWords.list
    const numbers = new Set(this.#vocabulary.metBy(expression))
    const all = numbers.size === 0 ? [] : this.#words.range(Math.min(...numbers), Math.max(...numbers))
    const entries = all.filter(({ key }) => numbers.has(key))
    const list = { entries, count: entries.reduce((sum, { count }) => sum + count, 0), at: 0, span: 1 }
    this.#lastWords = { expression, list }
    return list
  }

  #entries(term: Term) {
    if (term.kind === 'single') return this.#signs.range(term.first * 0x10000, term.first * 0x10000 + 0xffff)
    if (term.kind === 'pair') {
      const entry = this.#signs.get(term.first * 0x10000 + term.second)
      return entry ? [entry] : []
    }
    if (term.prefix) {
      const [from, to] = this.#vocabulary.rangeOf(term.word)
      return to > from ? this.#words.range(from, to - 1) : []
    }
    const number = this.#vocabulary.numberOf(term.word)
    const entry = number < 0 ? undefined : this.#words.get(number)
    return entry ? [entry] : []
  }

  #text(article: number, folded: boolean): string {
    const units = new Uint16Array(this.lengthOf(article))
    const from = this.#textAt + (this.#textStarts[article] ?? 0)
    const to = this.#textAt + (this.#textStarts[article + 1] ?? 0)
    if (from < this.#aheadAt || to > this.#aheadAt + this.#ahead.length) {
      const left = this.#textAt + (this.#textStarts[this.size] ?? 0) - from
      this.#ahead = readExactly(this.file, from, Math.min(left, Math.max(to - from, readAhead)))
      this.#aheadAt = from
    }
    this.#code.decode(this.#ahead, from - this.#aheadAt, units, folded)
    return stringOf(units)
  }
}
