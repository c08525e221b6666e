import type { Repair } from '../model/reading'
import { repairReason } from '../model/repairReasons'
import type { Span } from '../model/span'
import { gluedRun } from './gluedRun'
import { isKnownWord, type PageEvidence } from './pageEvidence'
import { shortWords } from './shortWords'

/** Words that stand in no closed compound, so that finding one glued to another word is strong evidence. */
const glue = new Set(
  'the of and that which with from were was been their this these those because before'.split(' '),
)

/** A shorter run holds no two words. */
const shortest = 5

/** A longer run is no words without their blanks, and looking for them would take long. */
const longest = 80

/** A line from this length on whose words are as long as this on average has lost blanks, or one very long word. */
const sparseFrom = 12
const sparseWord = 9

/** A mark that ends a word and touches the next one; after a full stop a small letter begins no sentence (`notes.txt`). */
const touching = /(?<=[\p{Ll}\p{M}]{2})(?:[,;:](?=\p{L}\p{Ll})|[.!?](?=\p{Lu}\p{Ll}))/gu

const innerMark = /[,;:.!?]\p{L}/u

/** Network names hold marks without blanks. */
const address = /www\.|@|\/|\.(?:com|org|net|gov|edu|info|cn|hk|tw|jp|kr|uk|de|fr|es|it|eu|us)\b/i

/**
 * Blanks that the extractor dropped between words: `breakfast.One`, `oneinfive`. Only where both sides are
 * words of the page or the lexicon; a run of letters is parted only into common words, and in two only when
 * one of them forms no compounds (a lexicon never holds all compounds: `smartphone`).
 */
export function lostBlanks(page: PageEvidence, [start, end]: Span): Repair[] {
  if (!page.losesBlanks) return []
  const repairs: Repair[] = []
  for (const [from, to] of runsOf(page.raw, start, end)) {
    const run = page.raw.slice(from, to)
    if (address.test(run)) continue
    const glued = isSparse(to - from, page.raw, start, end) ? gluedRun(page, run) : []
    if (glued.length === 0 && isWordWithMarks(page, run)) continue
    for (const offset of glued.length > 0 ? glued : cutsOfRun(page, run)) {
      const at = from + offset
      const code = /\p{L}/u.test(run.charAt(offset - 1)) ? 'words-run-together' : 'mark-touches-word'
      repairs.push({ kind: 'lost-blank', span: [at, at], text: ' ', reason: repairReason(code) })
    }
  }
  return repairs
}

/** Whether a line with a run of some length has lost blanks, by how long its words are on average. */
function isSparse(run: number, raw: string, start: number, end: number): boolean {
  if (run < sparseWord || end - start < sparseFrom) return false
  const text = raw.slice(start, end).trim()
  return text.length >= sparseWord * text.split(/\s+/).length
}

/** The stretches without white space that may be words without their blanks; a page has thousands. */
function runsOf(raw: string, start: number, end: number): Span[] {
  const runs: Span[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && !isWhite(raw.charCodeAt(i))) continue
    if (i - from >= shortest && i - from <= longest) runs.push([from, i])
    from = i + 1
  }
  return runs
}

/** What `\s` matches. */
const isWhite = (code: number) =>
  code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0xa0 && white.has(code)
const white = new Set(
  [
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ].map((blank) => blank.charCodeAt(0)),
)

const wordWithMarks = /^["'(“‘]*([A-Za-z]+)(?:['’]s)?[.,;:!?)"'”’]*$/

/** A name, with hyphens and apostrophes: `cutsOfRun` finds nothing in one. */
const name = /^["'(“‘]*\p{Lu}[\p{L}'’-]*[.,;:!?)"'”’]*$/u

/** Whether a stretch is a word with the marks that cling to it: nearly all are, and nothing was lost in them. */
function isWordWithMarks(page: PageEvidence, run: string): boolean {
  if (isSmall(run)) return page.lexicon.has(run)
  if (name.test(run)) return true
  const word = wordWithMarks.exec(run)?.[1]
  return word !== undefined && page.lexicon.has(word.toLowerCase())
}

/** Small Latin letters alone: nearly every run, told without a regular expression. */
function isSmall(run: string): boolean {
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

/** Offsets into `run`, a stretch without blanks, before which a blank was lost; ascending. */
function cutsOfRun(page: PageEvidence, run: string): number[] {
  // Without a lexicon no run falls apart into words, and only a mark can touch one.
  if (page.lexicon.isEmpty && !innerMark.test(run)) return []
  const found = new Set<number>()
  for (const mark of run.matchAll(touching)) {
    const before = /\p{L}+$/u.exec(run.slice(0, mark.index))?.[0] ?? ''
    const after = /^\p{L}+/u.exec(run.slice(mark.index + 1))?.[0] ?? ''
    if (partable(page, before) && partable(page, after)) found.add(mark.index + 1)
  }
  if (page.lexicon.isEmpty) return [...found]
  for (const { 0: word, index } of run.matchAll(/(?<![\p{L}\p{N}'’-])\p{L}{5,}(?![\p{L}\p{N}'’-])/gu)) {
    // A capital inside a sentence begins a name, and names fall apart into words by chance (Indrawati).
    if (/^\p{Lu}/u.test(word) && !/[.!?]/.test(run.charAt(index - 1))) continue
    for (const cut of cuts(page, word.toLowerCase())) found.add(index + cut)
  }
  return [...found].sort((a, b) => a - b)
}

const partable = (page: PageEvidence, word: string) =>
  isKnownWord(page, word.toLowerCase()) || cuts(page, word.toLowerCase()).length > 0

/** Offsets at which `word` falls apart into the fewest common words, if it is no word itself. */
function cuts(page: PageEvidence, word: string): number[] {
  // A glued pair may occur twice on a page; what occurs more often is a word that the lexicon misses.
  if (word.length < 5 || page.lexicon.has(word) || (page.words.get(word) ?? 0) > 2) return []
  // best[i]: the fewest words that make up the first i letters, as the offsets where they end.
  const best: (number[] | undefined)[] = [[]]
  for (let to = 1; to <= word.length; to++) {
    for (let from = Math.max(0, to - 16); from < to; from++) {
      const head = best[from]
      if (!head || !isCommonPiece(page, word.slice(from, to))) continue
      if (!best[to] || head.length + 1 < (best[to]?.length ?? 0)) best[to] = [...head, to]
    }
  }
  const ends = best[word.length] ?? []
  const pieces = ends.map((end, i) => word.slice(ends[i - 1] ?? 0, end))
  if (pieces.length < 2 || !pieces.some((piece) => piece.length > 3 || piece === 'the')) return []
  const sure =
    pieces.length === 2
      ? pieces.some((piece) => glue.has(piece))
      : pieces.some((p) => shortWords.has(p) || glue.has(p))
  return sure ? ends.slice(0, -1) : []
}

const isCommonPiece = (page: PageEvidence, piece: string) =>
  piece.length < 3 ? shortWords.has(piece) : page.lexicon.isCommon(piece)
