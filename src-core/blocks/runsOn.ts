import type { Line } from '../model/line'
import { isCjkLetter, isLetterOrNumber } from '../words/characters'

/**
 * Whether each line goes on from the one before it, by what the page says elsewhere: both ways to take three Han
 * characters, or three words, across the break stand together inside other lines.
 */
export function runsOn(lines: readonly Line[]): boolean[] {
  const straddling = lines.map((line, i) => straddles(lines[i - 1], line))
  const wanted = new WantedTerms(straddling.flat())
  for (const line of lines) wanted.lookIn(line)
  return straddling.map((terms) => terms.length > 1 && terms.every((term) => wanted.found.has(term)))
}

/** Both ways to take three across the break; none where a mark stands there. */
function straddles(before: Line | undefined, line: Line): string[] {
  if (!before || before.script !== line.script) return []
  const sides =
    line.script === 'cjk' ? hanAround(before.clean, line.clean) : wordsAround(before.clean, line.clean)
  if (!sides) return []
  const [a = '', b = '', c = '', d = ''] = sides
  return isPlain(b) && isPlain(c) && isPlain(a) && isPlain(d) ? [together(a, b, c), together(b, c, d)] : []
}

/** The last two characters of one line and the first two of the next. */
function hanAround(before: string, after: string): string[] | undefined {
  if (!mayEndInHan(before)) return undefined
  // Four code units hold at least two characters.
  const end = [...before.slice(-4)].slice(-2)
  const start = [...after.slice(0, 4)].slice(0, 2)
  return end.length === 2 && start.length === 2 ? [...end, ...start] : undefined
}

/** The last two words of one line and the first two of the next, in small letters; marks stay, so that they part. */
function wordsAround(before: string, after: string): string[] | undefined {
  const last = before.lastIndexOf(' ') + 1
  const first = after.indexOf(' ')
  if (last === 0 || first < 0) return undefined
  // Most breaks with a mark are told by it.
  if (isMark(before, before.length - 1, last) || isMark(after, 0, 0)) return undefined
  const second = after.indexOf(' ', first + 1)
  return [
    before.slice(before.lastIndexOf(' ', last - 2) + 1, last - 1).toLowerCase(),
    before.slice(last).toLowerCase(),
    after.slice(0, first).toLowerCase(),
    after.slice(first + 1, second < 0 ? after.length : second).toLowerCase(),
  ]
}

/** Whether a mark stands at `at`, in a word that begins at `start` and not with Han. */
function isMark(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at)
  if (isLetterOrNumber(code) || code === 0x27 || code === 0x2019 || code === 0x2d) return false
  return !isCjkLetter(text.charCodeAt(start))
}

/** Told by the last code unit, which may be the second half of a pair. */
function mayEndInHan(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return isCjkLetter(last) || (last >= 0xdc00 && last <= 0xdfff)
}

/** A line's words in small letters; marks stay, so that they part. */
const wordsOf = (text: string) => text.toLowerCase().split(' ')

function threes(units: readonly string[]): string[] {
  const found: string[] = []
  for (let i = 2; i < units.length; i++) {
    const [a = '', b = '', c = ''] = [units[i - 2], units[i - 1], units[i]]
    if (isPlain(a) && isPlain(b) && isPlain(c)) found.push(together(a, b, c))
  }
  return found
}

/** Words with the blanks between them; characters, and words beside them, without. */
const together = (a: string, b: string, c: string) =>
  isWord(a) && isWord(b) && isWord(c) ? `${a} ${b} ${c}` : a + b + c

const isWord = (unit: string) => !isCjkLetter(unit.codePointAt(0) ?? 0)
const isPlain = (unit: string) => (isWord(unit) ? isSmallWord(unit) || plainWord.test(unit) : true)
const plainWord = /^[\p{L}\p{N}'’-]{2,}$/u

/** What nearly all words are, told without a regular expression: small Latin letters alone. */
function isSmallWord(unit: string): boolean {
  for (let i = 0; i < unit.length; i++) {
    const code = unit.charCodeAt(i)
    if (code < 0x61 || code > 0x7a) return false
  }
  return unit.length > 1
}

/**
 * Terms to be found among all of a page's lines. Nearly every stretch of a page is none of them, so a table of
 * hashes turns it away before its text is cut out and looked up.
 */
class WantedTerms {
  readonly found = new Set<string>()
  readonly #terms: ReadonlySet<string>
  readonly #hashes = new Uint8Array(1 << 16)

  constructor(terms: readonly string[]) {
    this.#terms = new Set(terms)
    for (const term of this.#terms) this.#hashes[hashOf(term, 0, term.length)] = 1
  }

  lookIn({ clean, script }: Line): void {
    if (script === 'cjk' && !surrogate.test(clean)) this.#lookAmongHan(clean)
    else if (script === 'cjk') this.#take(threes([...clean]))
    else if (hasHan(clean)) this.#take(threes(wordsOf(clean)))
    else this.#lookAmongWords(clean.toLowerCase())
  }

  #lookAmongHan(text: string): void {
    let run = 0
    for (let i = 0; i < text.length; i++) {
      run = isCjkLetter(text.charCodeAt(i)) ? run + 1 : 0
      if (run > 2) this.#lookAt(text, i - 2, i + 1)
    }
  }

  #lookAmongWords(text: string): void {
    let first = -1
    let second = -1
    for (let start = 0; start < text.length; ) {
      const blank = text.indexOf(' ', start)
      const end = blank < 0 ? text.length : blank
      if (first >= 0) this.#lookAt(text, first, end)
      first = second
      second = start
      start = end + 1
    }
  }

  #lookAt(text: string, start: number, end: number): void {
    if (this.#hashes[hashOf(text, start, end)]) this.#take([text.slice(start, end)])
  }

  #take(terms: readonly string[]): void {
    for (const term of terms) if (this.#terms.has(term)) this.found.add(term)
  }
}

const surrogate = /[\ud800-\udfff]/

function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isCjkLetter(text.charCodeAt(i))) return true
  return false
}

function hashOf(text: string, start: number, end: number): number {
  const middle = (start + end) >> 1
  const ends = text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)
  return (ends * 31 + text.charCodeAt(middle) + (end - start)) & 0xffff
}
