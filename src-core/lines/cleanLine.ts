import type { Repair } from '../model/reading'
import { repairReason } from '../model/repairReasons'
import {
  isBlank,
  isCjkLetter,
  isCjkPunctuation,
  isDigit,
  isHangul,
  isSharedPunctuation,
} from '../words/characters'

/** A run of blanks inside a line, between two characters that are none. Offsets into the line. */
interface Gap {
  start: number
  end: number
  before: number
  after: number
}

/**
 * A line's text without the blanks that justification put between its characters, and with every other run of
 * blanks folded into one U+0020.
 *
 * A blank between two Han characters may be meant (`全民防非 行业守护`, two phrases of a headline) or not
 * (`活 动 在 辖 区`). What tells them apart is how short the stretches between blanks are: justification
 * leaves stretches of one character, a meant blank separates phrases.
 *
 * @param text trimmed
 * @param offset where `text` starts in the page's raw text
 */
export function cleanLine(text: string, offset: number): { clean: string; repairs: Repair[] } {
  if (isClean(text)) return { clean: text, repairs: [] }
  const gaps = gapsOf(text)
  const justified = justifiedGaps(text, gaps)
  const repairs: Repair[] = []
  let clean = ''
  let at = 0
  for (const gap of gaps) {
    clean += text.slice(at, gap.start)
    at = gap.end
    const blank = text.slice(gap.start, gap.end)
    const kept = justified.get(gap) ?? (clingsToPunctuation(gap) ? '' : ' ')
    clean += kept
    if (blank === kept) continue
    const kind = justified.has(gap) ? 'justified-blank' : 'blank'
    const reason = repairReason(codes[kind][kept === '' ? 'gone' : 'kept'])
    repairs.push({ kind, span: [offset + gap.start, offset + gap.end], text: kept, reason })
  }
  return { clean: clean + text.slice(at), repairs }
}

const codes = {
  'justified-blank': { gone: 'spaced-out', kept: 'spaced-out-phrases' },
  blank: { gone: 'blank-at-mark', kept: 'blanks-folded' },
} as const

/** Whether every blank is a single U+0020 between two words of a script that has such blanks. */
function isClean(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isBlank(code)) continue
    const square = text.charCodeAt(i - 1) >= firstSquare || text.charCodeAt(i + 1) >= firstSquare
    if (code !== 0x20 || square || isBlank(text.charCodeAt(i + 1))) return false
  }
  return true
}

/** Hangul begins here; everything that is set in a full square follows, and some Latin marks. */
const firstSquare = 0x1100

function gapsOf(text: string): Gap[] {
  const gaps: Gap[] = []
  for (let i = 1; i < text.length; i++) {
    if (!isBlank(text.charCodeAt(i))) continue
    const start = i
    while (isBlank(text.charCodeAt(i))) i++
    gaps.push({ start, end: i, before: text.charCodeAt(start - 1), after: text.charCodeAt(i) })
  }
  return gaps
}

const isSquare = (code: number) =>
  isCjkLetter(code) || isHangul(code) || isCjkPunctuation(code) || isSharedPunctuation(code)

/**
 * The gaps of stretches in which every character stands alone, and what such a gap becomes: nothing, or one
 * blank where the gap is wider than its fellows (a blank of the text was justified along with the rest).
 * A stretch counts where at least two of its blanks are unnatural: those of `6 月 8 日` are not.
 */
function justifiedGaps(text: string, gaps: readonly Gap[]): Map<Gap, '' | ' '> {
  const found = new Map<Gap, '' | ' '>()
  let run: Gap[] = []
  const close = () => {
    // Korean has words of one syllable: there only a whole line of them is set apart.
    const whole = run.length === gaps.length && run.length > 2
    const unnatural = run.filter((gap) => isHanGap(gap) || (whole && isHangulGap(gap)))
    const digits = run.filter((gap) => isDigit(gap.before) && isDigit(gap.after))
    // Single digits alone may be a table's row.
    if (unnatural.length > 0 && unnatural.length + digits.length >= 2) {
      const common = commonWidth(run)
      for (const gap of run) found.set(gap, gap.end - gap.start > common + 1 ? ' ' : '')
    }
    run = []
  }
  gaps.forEach((gap, i) => {
    if (!isSingle(text.slice(gaps[i - 1]?.end ?? 0, gap.start))) close()
    run.push(gap)
    if (!isSingle(text.slice(gap.end, gaps[i + 1]?.start ?? text.length))) close()
  })
  close()
  return found
}

const isHanGap = ({ before, after }: Gap) => isHanOrMark(before) && isHanOrMark(after)
const isHanOrMark = (code: number) => isCjkLetter(code) || isCjkPunctuation(code) || isSharedPunctuation(code)
const isHangulGap = ({ before, after }: Gap) => isHangul(before) && isHangul(after)

/** The width, in characters, that most gaps of a run have. */
function commonWidth(run: readonly Gap[]): number {
  const widths = run.map((gap) => gap.end - gap.start).sort((a, b) => a - b)
  return widths[widths.length >> 1] ?? 1
}

/** One character with the punctuation that clings to it, or one letter or digit. */
function isSingle(piece: string): boolean {
  let letters = 0
  for (const character of piece) {
    const code = character.codePointAt(0) ?? 0
    if (!isCjkPunctuation(code) && !isSharedPunctuation(code)) letters++
  }
  return letters <= 1
}

const closers = new Set([...'，。、；：！？）》」』〉】〕’”'].map((c) => c.charCodeAt(0)))
const openers = new Set([...'（《「『〈【〔‘“'].map((c) => c.charCodeAt(0)))

/** A blank that no reader would miss: before a closing mark or after an opening one, beside a square character. */
function clingsToPunctuation(gap: Gap): boolean {
  return (
    (closers.has(gap.after) && isSquare(gap.before) && isCjkPunctuation(gap.after)) ||
    (openers.has(gap.before) && isSquare(gap.after) && isCjkPunctuation(gap.before))
  )
}
