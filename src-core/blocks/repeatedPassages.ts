import type { Line } from '../model/line'

/** Where a line stands in a passage of whole lines that the page says once more, word for word. */
export interface Passage {
  /** Indices into the page's lines. */
  first: number
  last: number
}

/** Letters by which a passage's beginning is looked for: no more than the shortest passage has. */
const gram = 16
/** Fewer letters are said again by chance. */
const least = { cjk: 16, other: 60 }
/** Longer texts are no quotations. */
const most = 700
/** Letters by which a passage may miss its lines' ends: a misread letter, a word's ending. */
const slack = 1
/** Beginnings that are alike, and places where one stands, of which more are not looked at. */
const alikeLimit = 4
const placesLimit = 8

/**
 * Runs of whole lines that stand on the page a second time: from a line's start to a line's end, no letter more.
 * A quotation or an opening set apart is such a run; the text that it was taken from seldom is, since it goes on or
 * begins in mid-line. By line; undefined where none runs.
 */
export function repeatedPassages(lines: readonly Line[]): (Passage | undefined)[] {
  const page = lettersOf(lines)
  const found = new Array<Passage | undefined>(lines.length).fill(undefined)
  const ends = new Map<number, number>()
  for (const [line, place] of repeatedStarts(page)) {
    const last = lastLine(page, line, place)
    if (last < 0 || last <= (ends.get(line) ?? -1)) continue
    const letters = (page.starts[last + 1] ?? 0) - (page.starts[line] ?? 0)
    if (letters >= (lines[line]?.script === 'cjk' ? least.cjk : least.other)) ends.set(line, last)
  }
  for (const [first, last] of [...ends].sort((a, b) => a[0] - b[0])) {
    if (last === first || found[first]) continue
    found.fill({ first, last }, first, last + 1)
  }
  return found
}

interface Letters {
  codes: Uint16Array
  count: number
  /** By line: where its letters begin; and, at the end, how many there are. */
  starts: Int32Array
}

function lettersOf(lines: readonly Line[]): Letters {
  const codes = new Uint16Array(lines.reduce((sum, line) => sum + line.clean.length, 0))
  const starts = new Int32Array(lines.length + 1)
  let count = 0
  lines.forEach(({ clean }, i) => {
    starts[i] = count
    for (let at = 0; at < clean.length; at++) {
      const code = clean.charCodeAt(at)
      if (isLetter(code)) codes[count++] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code
    }
  })
  starts[lines.length] = count
  return { codes, count, starts }
}

/** Roughly: what no mark or blank is. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || isCapital(code)
  if (code < 0x2000) return code >= 0xc0
  return code >= 0x3041 && code < 0xff00
}

const isCapital = (code: number) => code >= 0x41 && code <= 0x5a

/** Lines, and the places at which their first letters stand once more. */
function repeatedStarts({ codes, count, starts }: Letters): [line: number, place: number][] {
  const wanted = new Uint8Array(1 << 16)
  const linesAt = new Map<number, number[]>()
  const hashAt = (at: number) => {
    let hash = 0
    for (let i = 0; i < gram; i++) hash = Math.imul(hash, 31) + (codes[at + i] ?? 0)
    return hash
  }
  const slotOf = (hash: number) => (hash ^ (hash >>> 16)) & 0xffff
  for (let line = 0; line + 1 < starts.length; line++) {
    const at = starts[line] ?? 0
    if (at + gram > count) break
    const hash = hashAt(at)
    wanted[slotOf(hash)] = 1
    const alike = linesAt.get(hash)
    if (!alike) linesAt.set(hash, [line])
    else if (alike.length < alikeLimit) alike.push(line)
  }
  const found: [number, number][] = []
  const places = new Map<number, number>()
  const top = power(31, gram - 1)
  let hash = count >= gram ? hashAt(0) : 0
  for (let at = 0; at + gram <= count; at++) {
    if (wanted[slotOf(hash)]) {
      for (const line of linesAt.get(hash) ?? []) {
        const seen = places.get(line) ?? 0
        if (starts[line] === at || seen >= placesLimit) continue
        places.set(line, seen + 1)
        found.push([line, at])
      }
    }
    hash = Math.imul(hash - Math.imul(codes[at] ?? 0, top), 31) + (codes[at + gram] ?? 0)
  }
  return found
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base)
  return result
}

/** The line with whose end the letters from `line` on cease to be those from `place` on; -1 if they do elsewhere. */
function lastLine({ codes, count, starts }: Letters, line: number, place: number): number {
  const start = starts[line] ?? 0
  if (
    start > 0 &&
    place > 0 &&
    codes[start - 1] === codes[place - 1] &&
    codes[start - 2] === codes[place - 2]
  ) {
    return -1
  }
  const limit = Math.min(most, count - Math.max(start, place), Math.abs(place - start))
  let length = 0
  while (length < limit && codes[start + length] === codes[place + length]) length++
  let last = line
  while (last + 1 < starts.length - 1 && (starts[last + 2] ?? 0) <= start + length + slack) last++
  const end = (starts[last + 1] ?? 0) - start
  return Math.abs(length - end) <= slack ? last : -1
}
