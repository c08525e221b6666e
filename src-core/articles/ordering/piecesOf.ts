import type { Block } from '../../model/block'
import type { Line } from '../../model/line'
import { beginsWithDateline, isDateline } from '../../words/marks'
import type { Piece } from './Piece'

/** Log-odds of an end that is none in mid-paragraph. */
const closed = 5
/** Lines of a headline that stands alone; more of them in a narrow column, where it has no more characters. */
const mostHeadLines = 4
const mostNarrowLines = 7
const mostHeadLetters = 40

/** A page's lines as an extractor put them together: cut at blank lines. */
export function piecesOf(blocks: readonly Block[], lines: readonly Line[]): Piece[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last && (lines[block.first]?.blankBefore ?? 0) === 0) last.push(block)
    else groups.push([block])
  }
  return groups.flatMap((own) => pieceOf(own, lines) ?? [])
}

function pieceOf(own: readonly Block[], lines: readonly Line[]): Piece | undefined {
  const first = own[0]
  const last = own.at(-1)
  if (!first || !last) return undefined
  const texts = own.filter(({ kind }) => kind === 'body' || kind === 'kept')
  const text = texts[0]
  const titled = own.some(({ kind }) => kind === 'head')
  return {
    kind: text
      ? looksLikeHead(lines.slice(first.first, last.last + 1))
        ? 'head'
        : 'text'
      : titled
        ? 'head'
        : 'other',
    first: first.first,
    last: last.last,
    begins: runsOn(first) ? first.begins : closed,
    ends: runsOn(last) ? last.ends : closed,
    firstMeasure: (text ?? first).measure,
    lastMeasure: (texts.at(-1) ?? last).measure,
    dateline: beginsWithDateline(lines[first.first]?.clean ?? '', lines[first.first + 1]?.clean),
    headed: text !== undefined && first.kind === 'head' && !runsOn(first),
  }
}

/** Whether a block is text, or a full line of its column that looks like a subhead because its text goes on elsewhere. */
const runsOn = ({ kind, fills, fitsColumn }: Block) =>
  kind === 'body' || (kind === 'head' && fills && fitsColumn)

const mayBeHead = (lines: readonly Line[]) =>
  lines.length <= mostHeadLines ||
  (lines.length <= mostNarrowLines &&
    lines.reduce((sum, { clean }) => sum + clean.length, 0) <= mostHeadLetters)

const stops = /[.。！？]["'”’」』）)]*$/u
const ends = /[.!?。！？…;；:：,，、\-‐¬]["'”’」』）)]*$/u
const goesOn = /^["'“‘(]?\p{Ll}/u

/**
 * Whether a few lines that stand alone could be a headline. Among the lines of other columns a headline of the
 * column's width looks like text that is open at both ends.
 */
function looksLikeHead(lines: readonly Line[]): boolean {
  const first = lines[0]?.clean ?? ''
  const last = lines.at(-1)?.clean ?? ''
  if (!mayBeHead(lines) || ends.test(last) || goesOn.test(first) || isDateline(first)) return false
  return lines.every(({ clean }) => !stops.test(clean))
}
