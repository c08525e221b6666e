import type { Repair } from '../model/reading'
import { type RepairCode, repairReason } from '../model/repairReasons'
import type { Span } from '../model/span'
import { isAlphabetic, isCjkLetter, isCjkPunctuation, isDigit, isHangul } from '../words/characters'
import { hyphenFate } from './hyphen'
import { hyphenAtEnd } from './hyphenAtEnd'
import { isBlankAt, type PageEvidence } from './pageEvidence'
import type { ReflowKind } from './reflowKind'
import { splitsWord } from './splitsWord'

/** What puts two neighbouring lines of a part together: a blank, a line feed, a hyphen taken out, or nothing. */
export function joinRepairs(page: PageEvidence, before: Span, after: Span, kind: ReflowKind): Repair[] {
  const { raw } = page
  // Two pieces of one line that touch.
  if (before[1] === after[0]) return []
  const reason = repairReason(joinCode(raw, before, after, kind))
  const join = (text: string): Repair => ({ kind: 'join', span: [after[0], after[0]], text, reason })
  if (kind === 'kept') return [join('\n')]
  // A soft hyphen at the line's end is white space to a span, but says that the word goes on.
  if (raw.charCodeAt(before[1]) === 0xad) return [join('')]
  const length = hyphenAtEnd(raw.slice(Math.max(before[0], before[1] - 40), before[1]))
  if (length === 0) return [join(needsBlank(page, before, after, kind) ? ' ' : '')]
  const cut = before[1] - length
  const { fate, known } = hyphenFate(raw.slice(before[0], cut), raw.slice(after[0], after[1]), page)
  const kept = fate === 'goes' ? '' : '-'
  const code = fate !== 'goes' ? 'hyphen-of-word' : known ? 'hyphen-known-word' : 'hyphen-by-habit'
  const hyphen: Repair[] =
    raw.slice(cut, before[1]) === kept
      ? []
      : [{ kind: 'hyphen', span: [cut, before[1]], text: kept, reason: repairReason(code) }]
  return [...hyphen, join(fate === 'hangs' ? ' ' : '')]
}

/** What the two lines look like, which tells how sure it is that they belong together. */
function joinCode(raw: string, before: Span, after: Span, kind: ReflowKind): RepairCode {
  if (kind === 'kept') return 'row-kept'
  if (kind !== 'paragraph') return 'heading-lines'
  const stops = stop.test(raw.slice(Math.max(before[0], before[1] - 4), before[1]))
  if (followsDirectly(raw, before[1], after[0])) return stops ? 'stop-at-line-end' : 'sentence-goes-on'
  return stops ? 'stop-before-gap' : 'goes-on-over-gap'
}

/** A sentence's end, whatever closes behind it. */
const stop = /[。！？!?.…][”’"'」』）)]*$/u

/** Whether nothing but one line break and blanks stands between two offsets. */
function followsDirectly(raw: string, from: number, to: number): boolean {
  if (to < from) return false
  let breaks = 0
  for (let i = from; i < to; i++) {
    const code = raw.charCodeAt(i)
    if (code === 0x0a || (code === 0x0d && raw.charCodeAt(i + 1) !== 0x0a)) breaks++
    else if (code > 0x20 && !isBlankAt(raw, i) && code !== 0x0d) return false
    if (breaks > 1) return false
  }
  return true
}

function needsBlank(page: PageEvidence, before: Span, after: Span, kind: ReflowKind): boolean {
  const { raw, language } = page
  const last = raw.charCodeAt(before[1] - 1)
  const first = raw.charCodeAt(after[0])
  if (language.startsWith('zh') || language === 'ja' || isSquare(last) || isSquare(first)) {
    if (isAlphabetic(last) && isAlphabetic(first)) return true
    // Where lines have no blanks at their ends as a rule, one that is there separates two phrases.
    const blank = isBlankAt(raw, before[1]) || isBlankAt(raw, after[0] - 1)
    return kind === 'headline' && !page.edgeBlanks && blank && !(isDigit(last) && isDigit(first))
  }
  if (page.splitsWords && isHangul(last) && isHangul(first)) return !splitsWord(page, before, after)
  // A dash that clings to the word before clings to the one after, too; a free-standing one has two blanks.
  const clings = /[/—–-]/.test(raw.charAt(before[1] - 1)) && !isBlankAt(raw, before[1] - 2)
  return !(clings && before[1] - before[0] > 1)
}

const isSquare = (code: number) => isCjkLetter(code) || isCjkPunctuation(code)
