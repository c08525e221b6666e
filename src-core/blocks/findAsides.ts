import type { Aside } from '../model/block'
import type { Line } from '../model/line'
import {
  advertWordPattern,
  contactPattern,
  contentsTitlePattern,
  noticeFormulaPattern,
  noticeTitlePattern,
  pageReferencePattern,
  pricePattern,
} from '../words/asides'
import { isDateline, isLeadingByline } from '../words/marks'
import { endsInStop } from '../words/sentence'

/** Signs it takes, and how many lines one sign can speak for. */
const enough = 3
const linesPerSign = 4
/** More signs than `roleOf` can count. */
const mostSigns = 8
/** Stretches between blank lines that one notice may have below its title. */
const longestNotice = 4
/** Lines between two blank lines that are still looked at. */
const longestStretch = 60
/** Lines in which a notice is signed and dated. */
const signatureLines = 3

/** From `first` to before `end`: lines with no blank line between them. */
interface Stretch {
  first: number
  end: number
}

/**
 * Notices, adverts and boxes of contents, by their shape: what a notice calls itself and ends with, how an advert
 * is answered and what it costs, pages referred to at the ends of lines. Line by line, one object per aside.
 */
export function findAsides(lines: readonly Line[]): (Aside | undefined)[] {
  const found: (Aside | undefined)[] = new Array(lines.length)
  const stretches = stretchesOf(lines)
  for (let s = 0; s < stretches.length; s++) {
    const notice = noticeFrom(lines, stretches, s)
    const role = notice > 0 ? 'notice' : roleOf(lines, stretches, s)
    const first = stretches[s]?.first
    if (!role || first === undefined) continue
    // A title by itself stands over what is found below it.
    const count = notice > 0 ? notice : role === 'contents' && isTitle(lines, stretches[s]) ? 2 : 1
    s += count - 1
    found.fill({ role }, first, stretches[s]?.end)
  }
  return found
}

function stretchesOf(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = []
  lines.forEach((line, i) => {
    const last = stretches.at(-1)
    if (last && line.blankBefore === 0) last.end = i + 1
    else stretches.push({ first: i, end: i + 1 })
  })
  return stretches
}

/** The lines of a stretch; none where it is too long to be an aside. */
const textsOf = (lines: readonly Line[], stretch: Stretch | undefined) =>
  stretch && stretch.end - stretch.first <= longestStretch
    ? lines.slice(stretch.first, stretch.end).map((line) => line.clean)
    : []

const isTitle = (lines: readonly Line[], stretch: Stretch | undefined) =>
  stretch !== undefined &&
  stretch.end === stretch.first + 1 &&
  contentsTitlePattern.test(lines[stretch.first]?.clean ?? '')

/** How many stretches make up a notice that begins with the one at `s`: its title, its text, its signature; 0 if none. */
function noticeFrom(lines: readonly Line[], stretches: readonly Stretch[], s: number): number {
  const own = textsOf(lines, stretches[s])
  if (!noticeTitlePattern.test(own[0] ?? '')) return 0
  if (own.length > 1 && isNoticeText(own.slice(1))) return 1 + signatures(lines, stretches, s + 1)
  if (own.length > 2) return 0
  for (let k = 1; k <= longestNotice; k++) {
    const next = textsOf(lines, stretches[s + k])
    if (next.length === 0 || next.some(isNews)) return 0
    if (isNoticeText(next)) return k + 1 + signatures(lines, stretches, s + k + 1)
  }
  return 0
}

const isNews = (text: string) => isDateline(text) || isLeadingByline(text)

const isNoticeText = (texts: readonly string[]) =>
  (noticeFormulaPattern.test(joined(texts)) || countOf(texts, contactPattern) > 1) && !texts.some(isNews)

/** Lines put together, so that a formula may run across their ends. */
function joined(texts: readonly string[]): string {
  const blank = texts.some((text) => /\p{Script=Han}/u.test(text)) ? '' : ' '
  return texts.join(blank)
}

/** A stretch of a few short lines below a notice that name who signs it, or the day. */
function signatures(lines: readonly Line[], stretches: readonly Stretch[], s: number): number {
  const texts = textsOf(lines, stretches[s])
  const short = texts.length > 0 && texts.length <= signatureLines && texts.every((text) => text.length <= 30)
  return short &&
    texts.every((text) => !endsInStop(text)) &&
    texts.some((text) => /\d{1,2} ?[日일]$|\d{4}$/u.test(text))
    ? 1
    : 0
}

function roleOf(lines: readonly Line[], stretches: readonly Stretch[], s: number): Aside['role'] | undefined {
  const texts = textsOf(lines, stretches[s])
  const below = isTitle(lines, stretches[s]) ? textsOf(lines, stretches[s + 1]) : texts
  if (isContents(below, contentsTitlePattern.test(texts[0] ?? ''))) return 'contents'
  const words = texts.length <= mostSigns * linesPerSign ? countOf(texts, advertWordPattern) : 0
  if (words === 0) return undefined
  const reached = countOf(texts, contactPattern)
  const signs =
    Math.min(3, words) +
    Math.min(2, reached) +
    Math.min(1, countOf(texts, pricePattern) / 2) +
    (texts.every((text) => !endsInStop(text)) ? 0.5 : 0) +
    (/^(?:WANTED|FOR SALE|TO LET|LOST|FOUND|Wanted|For sale|To let|Lost|Found)\b[:.,]?/.test(texts[0] ?? '')
      ? 1
      : 0)
  return signs >= enough && signs * linesPerSign >= texts.length && !texts.some(isNews) ? 'advert' : undefined
}

/** Several lines, and a good share of them, end with the page on which the story stands. */
function isContents(texts: readonly string[], titled: boolean): boolean {
  const references = texts.filter((text) => pageReferencePattern.test(text)).length
  return references >= (titled ? 1 : 3) && references * 3 >= texts.length
}

function countOf(texts: readonly string[], pattern: RegExp): number {
  return new Set(joined(texts).match(pattern)).size
}
