import type { Aside } from '../model/block'
import type { Line } from '../model/line'
import { refersBack } from '../words/backReferences'
import { isDigit } from '../words/characters'
import { continuationNote } from '../words/continuations'
import { isFurnitureLine } from '../words/furniture'
import {
  beginsWithDateline,
  captionEndPattern,
  captionStartPattern,
  continuationPattern,
  furniturePattern,
  isLeadingByline,
  pictureStartPattern,
  trailingBylinePattern,
} from '../words/marks'
import { endsOpen } from '../words/openWords'
import { beginsInside, capitalShare, endsInStop, endsSentence } from '../words/sentence'
import { saysWhoSpeaks } from '../words/speechTag'
import { stopWords } from '../words/stopWords'
import type { ColumnMeasures } from './columnMeasures'
import { findAsides } from './findAsides'
import { hangingHabit } from './hangingHabit'
import type { LineWidths } from './lineWidths'
import { keepsBlanks } from './pageHabits'
import { partingMarks } from './partingMarks'
import { type Passage, repeatedPassages } from './repeatedPassages'
import { runsOn } from './runsOn'
import { saidBelow } from './saidBelow'
import { textLines } from './textLines'
import { wideLines } from './wideLines'

/** What one line tells of its place in a block, whatever the page's habits are. */
export interface LineEvidence {
  /** Ems left to the right of the line. */
  room: number
  /** Ems of the next line's first unbreakable piece: a full line has less room than that. */
  nextUnit: number
  tolerance: number
  /** By how much punctuation could be set closer, or hang out of the column. */
  squeeze: number
  /** How much of that stands at the line's end. */
  hang: number
  /** How often the page sets such a mark outside the column: a share of the full lines that end in one. */
  hanging: number
  /** Whether the width is known exactly: lines of Han, or broken by counting characters. */
  exact: boolean
  /** On a page without blank lines, where a guessed width is all that tells a paragraph's last line. */
  alone: boolean
  /** Digits in a line of Han. */
  digits: number
  measure: number
  /** Its column has another measure than the line before. */
  newMeasure: boolean
  /** See `textLines`. */
  columnLines: number
  /** Touches a line or two above it of another measure. */
  afterLone: boolean
  /** Alone, and wider than the columns above and below it: no line of either. */
  wide: boolean
  blankBefore: boolean
  /** Goes on from the line before, by words that the page says elsewhere. */
  runsOn: boolean
  /** White space kept before the line: a printed indent. */
  indented: boolean
  endsSentence: boolean
  /** Comes after a line that ends a sentence. */
  afterSentence: boolean
  /** Ends in a full stop, comma or the like. */
  endsInStop: boolean
  beginsInside: boolean
  /** Lines with marks that text of as many Han characters has on this page, where the line has none; else 0. */
  marksMissing: number
  /** A mark parts a sentence inside it. */
  marked: boolean
  /** Begins with a function word and its capital: hardly ever in mid-sentence. */
  beginsSentence: boolean
  /** Begins with a word for what was just named, in mid-paragraph. */
  refersBack: boolean
  /** Touches a line that ends with a word which calls for another. */
  afterOpen: boolean
  dateline: boolean
  byline: 'leading' | 'trailing' | undefined
  /** Stands above a leading byline. */
  aboveByline: boolean
  /** Stands above a dateline. */
  aboveDateline: boolean
  /** Says who speaks: hardly ever in a headline. */
  saysWhoSpeaks: boolean
  captionStart: boolean
  captionEnd: boolean
  /** Touches a line that ends so. */
  afterCredit: boolean
  furniture: boolean
  /** The notice, advert or box of contents that it stands in. */
  aside: Aside | undefined
  /** A few letters of another script among lines that touch it: hardly text. */
  noise: boolean
  /** Its place in a passage that the page says twice: see `repeatedPassages`. */
  passage: { begins: boolean; ends: boolean; sentence: boolean } | undefined
  /** Which share of its words the lines below say, where it may be a headline's first: see `saidBelow`. */
  said: number
  /** What the line could be a row of, by its look. */
  row: 'table' | 'list' | undefined
  capitals: number
  /** Whether alphabetic, where capitals and stops weigh. */
  alphabetic: boolean
  length: number
  /** Whether the same line stands on the page more than once: a standing title. */
  repeated: boolean
  width: number
}

const listItem =
  /^(?:[-•●○◆▪*★☆]\s?\S|\d{1,2}[.、)）]\s?\D|[（(]?[一二三四五六七八九十]{1,3}[、）)]|[^，。！？,.!?]{1,6}[：:]\s?\S)/u

/** Cells stand apart by more than one blank; items begin with a mark, a number or a label, and end without a stop. */
function rowOf(line: Line): LineEvidence['row'] {
  // Measuring has folded what parts cells, so a line without repairs has none.
  if (
    line.repairs.length > 0 &&
    /\S(?:\t|[^\S\r\n]{2,})\S/u.test(line.text) &&
    !/\S \S \S/u.test(line.text)
  ) {
    if (line.repairs.every((repair) => repair.kind !== 'justified-blank')) return 'table'
  }
  return listItem.test(line.clean) && !endsInStop(line.clean) ? 'list' : undefined
}

/** No word of four letters, in a script that no line around it has. */
function isNoise(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.script === 'cjk' || line.clean.length > 24 || line.blankBefore > 0) return false
  const around = [before, after?.blankBefore ? undefined : after].filter((near) => near !== undefined)
  return (
    around.length > 0 && around.every((near) => near.script === 'cjk') && !/\p{L}{5}|\d{2}/u.test(line.clean)
  )
}

function bylineOf(text: string): LineEvidence['byline'] {
  if (text.length >= shortLine) return undefined
  return isLeadingByline(text) ? 'leading' : trailingBylinePattern.test(text) ? 'trailing' : undefined
}

/** Lines that make no column. */
const loneLines = 2

/** Characters from which a line is too long to be a byline or a note where its text goes on. */
const shortLine = 60

/** Lines from the page's edges in which running heads and folios are looked for. */
const edgeLines = 5

export function lineEvidence(
  lines: readonly Line[],
  widths: LineWidths,
  columns: ColumnMeasures,
  language: string,
): LineEvidence[] {
  const functionWords = stopWords.get(language)
  const seen = new Map<string, number>()
  const running = runsOn(lines)
  const passages = repeatedPassages(lines)
  const ownLines = textLines(columns, passages)
  const wide = wideLines(widths, columns)
  const asides = findAsides(lines)
  const ends = lines.map((line, i) => endsSentence(line.clean) && !breaksNumber(lines, i))
  const stopped = lines.map((line, i) => endsInStop(line.clean) && !breaksNumber(lines, i))
  const credits = lines.map((line) => captionEndPattern.test(line.clean))
  const datelines = lines.map((line, i) => beginsWithDateline(line.clean, lines[i + 1]?.clean))
  const bylines = lines.map((line) => bylineOf(line.clean))
  const { places, rateOfHan } = partingMarks(lines)
  const hanging = hangingHabit(widths, columns)
  const alone = !keepsBlanks(lines.filter((line) => line.blankBefore > 0).length / lines.length)
  for (const line of lines) seen.set(line.clean, (seen.get(line.clean) ?? 0) + 1)
  return lines.map((line, i) => {
    const text = line.clean
    const width = widths.width[i] ?? 0
    const measure = columns.measure[i] ?? 0
    const short = text.length < shortLine
    return {
      room: measure - width,
      nextUnit: widths.firstUnit[i + 1] ?? 1,
      tolerance: widths.tolerance[i] ?? 0,
      squeeze: widths.squeeze[i] ?? 0,
      hang: widths.hang[i] ?? 0,
      hanging,
      alone,
      digits: line.script === 'cjk' ? digitsIn(text) : 0,
      exact: (widths.tolerance[i] ?? 0) <= 0.6,
      measure,
      newMeasure: i > 0 && columns.measure[i - 1] !== measure,
      columnLines: ownLines[i] ?? 1,
      afterLone:
        i > 0 &&
        line.blankBefore === 0 &&
        columns.measure[i - 1] !== measure &&
        (columns.columnLines[i - 1] ?? 1) <= loneLines,
      wide: wide[i] ?? false,
      blankBefore: line.blankBefore > 0,
      runsOn: running[i] ?? false,
      indented: line.leading >= 0.9,
      endsSentence: ends[i] ?? false,
      afterSentence: ends[i - 1] ?? false,
      endsInStop: stopped[i] ?? false,
      // A small letter before Han begins a name, or is a slip of the scanner.
      beginsInside: beginsInside(text) && !(line.script === 'cjk' && /^\p{Ll}/u.test(text)),
      marksMissing: line.script === 'cjk' && places[i] === 'none' ? text.length * rateOfHan : 0,
      marked: places[i] === 'inside',
      beginsSentence: functionWords !== undefined && beginsWith(text, functionWords),
      refersBack: line.script === 'alphabetic' && refersBack(text),
      afterOpen: i > 0 && line.blankBefore === 0 && endsOpen(lines[i - 1]?.clean ?? '', language),
      dateline: datelines[i] ?? false,
      byline: bylines[i],
      aboveByline: line.script === 'alphabetic' && bylines[i + 1] === 'leading',
      aboveDateline: datelines[i + 1] ?? false,
      saysWhoSpeaks: line.script === 'alphabetic' && saysWhoSpeaks(text),
      captionStart:
        captionStartPattern.test(text) || (pictureStartPattern.test(text) && standsAlone(lines, ends, i)),
      captionEnd: credits[i] ?? false,
      afterCredit: line.blankBefore === 0 && (credits[i - 1] ?? false),
      furniture:
        (isEdge(i, lines.length) && (furniturePattern.test(text) || isFurnitureLine(text))) ||
        (short && (continuationPattern.test(text) || continuationNote(text) !== undefined)),
      noise: isNoise(line, lines[i - 1], lines[i + 1]),
      aside: asides[i],
      passage: passageOf(passages[i], i, lines),
      said: !stopped[i] && mayBegin(lines, ends, i) && !passages[i] ? saidBelow(lines, i) : 0,
      row: rowOf(line),
      capitals: line.script === 'alphabetic' ? capitalShare(text) : 0,
      alphabetic: line.script === 'alphabetic',
      length: text.length,
      repeated: (seen.get(text) ?? 0) > 1 && text.length > 1,
      width,
    }
  })
}

function passageOf(passage: Passage | undefined, i: number, lines: readonly Line[]): LineEvidence['passage'] {
  if (!passage) return undefined
  const sentence = endsSentence(lines[passage.last]?.clean ?? '')
  return { begins: i === passage.first, ends: i === passage.last, sentence }
}

/** Whether a line ends at a number's point, and the next one goes on with its digits. */
const breaksNumber = (lines: readonly Line[], i: number) =>
  /\d[.．]$/u.test(lines[i]?.clean ?? '') && /^\d/.test(lines[i + 1]?.clean ?? '')

/** Lines of a caption that only its first character marks. */
const pictureLines = 4

/** Whether a line begins a short stretch between blank lines, after a sentence's end. */
function standsAlone(lines: readonly Line[], ends: readonly boolean[], i: number): boolean {
  if ((lines[i]?.blankBefore ?? 0) === 0 || (i > 0 && !ends[i - 1])) return false
  return lines.slice(i + 1, i + 1 + pictureLines).some((line) => line.blankBefore > 0)
}

function digitsIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) count++
  return count
}

/** Whether a text may have ended above a line, by its look. */
const mayBegin = (lines: readonly Line[], ends: readonly boolean[], i: number) =>
  i === 0 || (lines[i]?.blankBefore ?? 0) > 0 || ends[i - 1] === true || isEdge(i, lines.length)

const capitalWord = /^["'“‘„«(]{0,2}(\p{Lu}\p{Ll}*)(?!['’-]?[\p{L}\p{N}])/u

/** Whether a text begins with one of the words, and its capital. */
const beginsWith = (text: string, words: ReadonlySet<string>) =>
  words.has(capitalWord.exec(text)?.[1]?.toLowerCase() ?? '')

const isEdge = (i: number, count: number) => i < edgeLines || i >= count - edgeLines
