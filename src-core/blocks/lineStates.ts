import type { LineEvidence } from './lineEvidence'
import { halfSaid, mostSaid } from './saidBelow'
import { weights as w } from './weights'

/** A line's place in its block: the states of the best path over a page's lines. */
export const lineStates = [
  'first', // of a paragraph that goes on
  'firstDropped', // beside a drop cap
  'dropped', // another line beside it
  'middle',
  'last',
  'only', // a paragraph of one line
  'head',
  'headNext',
  'subhead', // one line between two paragraphs of its column
  'byline',
  'caption',
  'captionNext',
  'furniture',
  'kept', // a row of a table or list
  'keptNext',
] as const
export type LineState = (typeof lineStates)[number]

/** What cannot be. */
export const never = -30

/** How well a line agrees with a state, as a log-likelihood up to a constant. */
export function emission(
  state: LineState,
  e: LineEvidence,
  next: LineEvidence | undefined,
  indent: number,
): number {
  if (e.aside) return state === 'furniture' ? 0 : never
  const t = termsOf(e)
  switch (state) {
    case 'first':
      return fill(e, indent) + t.start + t.midEnd + t.bodyPrior
    case 'firstDropped':
      return w.dropCap + besideDropCap(e) + t.start + t.midEnd + t.bodyPrior
    case 'dropped':
      return besideDropCap(e) + t.inside + t.midEnd + t.bodyPrior
    case 'middle':
      return fill(e, 0) + t.inside + t.midEnd + t.bodyPrior
    case 'last':
      return (isFull(e, 0) ? lastFull(e) : w.lastShort) + t.inside + t.paragraphEnd + t.bodyPrior
    case 'only':
      return onlyWidth(e, indent) + t.start + t.paragraphEnd + t.bodyPrior
    case 'head':
      return w.head + t.headLine + (e.afterOpen ? w.startsAfterOpen : 0)
    case 'headNext':
      return w.headNext + t.headLine + (e.afterSentence ? w.headAfterSentence : 0)
    case 'subhead':
      return (
        (e.afterOpen ? w.startsAfterOpen : 0) +
        w.subhead +
        t.headLine +
        (e.columnLines >= 6 && e.room >= -e.tolerance ? 0 : never)
      )
    case 'byline':
      return e.byline ? 1.5 : never
    case 'caption':
      return e.captionStart ? 1 : e.captionEnd ? 0.5 : next?.captionEnd && e.room > -1 ? -4 : never
    case 'captionNext':
      return e.captionEnd ? 1 : captionNext(e)
    case 'furniture':
      return e.furniture ? 1.5 : never
    case 'kept':
      return w.kept + t.rowLine
    case 'keptNext':
      return t.rowLine
  }
}

/**
 * What several states ask of the line asked about last: its states are asked about one after another. Filled in again for
 * each line.
 */
const terms = {
  of: undefined as LineEvidence | undefined,
  start: 0,
  inside: 0,
  midEnd: 0,
  paragraphEnd: 0,
  bodyPrior: 0,
  headLine: 0,
  rowLine: 0,
}

function termsOf(e: LineEvidence): typeof terms {
  if (terms.of === e) return terms
  terms.of = e
  terms.start = start(e)
  terms.inside = inside(e)
  terms.midEnd = midEnd(e)
  terms.paragraphEnd = paragraphEnd(e)
  terms.bodyPrior = bodyPrior(e)
  terms.headLine = headLine(e)
  terms.rowLine = rowLine(e)
  return terms
}

/** What stands under a picture runs on to the end of a sentence, or of a credit. */
const captionNext = (e: LineEvidence) =>
  e.afterCredit
    ? e.alphabetic
      ? w.creditGoesOn
      : w.captionAfterCredit
    : e.blankBefore || e.afterSentence
      ? w.captionNext
      : w.captionGoesOn

/** Ems by which a digit between Han may be wider than the half square that is counted for it. */
const digitSlack = 0.05

/** Whether the next line's first piece would not have fitted. */
export const isFull = (e: LineEvidence, indent: number) => {
  const room = e.room - indent
  return (
    room >= -e.tolerance - e.squeeze && room < Math.max(e.nextUnit, 0.5) + e.tolerance + e.digits * digitSlack
  )
}

/** A line that goes on below fills its column, less its indent. */
function fill(e: LineEvidence, indent: number): number {
  const room = e.room - indent
  if (e.alone && e.alphabetic && !e.exact && !e.noise && room >= 0) return fillByGuess(e, room)
  if (!isFull(e, indent) && e.passage && room > 0) return w.passageNotFull
  if (!isFull(e, indent))
    return e.noise ? w.noise : room < 0 ? w.overfull : e.alphabetic && !e.exact ? w.notFullGuessed : w.notFull
  if (!e.alphabetic && room > 0.6 && room >= e.nextUnit - 0.1)
    return e.hang > 0 && e.hanging > hangsOften ? w.markToSpare : w.roomToSpare
  return room >= -e.tolerance - 0.5 ? 0 : room >= -e.tolerance - e.hang ? hangs(e) : w.squeezed
}

/** A page that does so hardly ever has lines whose marks would have had room. */
const hangsOften = 0.15
/** A mark outside the column costs what the page makes it: next to nothing where every second one hangs. */
const hangs = (e: LineEvidence) => Math.max(w.hanging, Math.log(e.hanging))

/**
 * A paragraph's last line is of any length: that it happens to be full is the likelier, the more room the next
 * line's first word takes.
 */
const lastFull = (e: LineEvidence) =>
  e.alphabetic ? w.lastFullWord + Math.log((Math.max(e.nextUnit, 0.5) + e.tolerance) / e.measure) : w.lastFull

/** A drop cap takes the width of a few letters from two or three lines. */
const besideDropCap = (e: LineEvidence) =>
  e.room > 0.6 && e.room < Math.max(e.nextUnit, 0.5) + mostDropped && e.room < e.measure / 2 ? 0 : never
const mostDropped = 5

/** Whether the next word would have fitted, by widths that are guessed: the nearer the edge, the less is known. */
function fillByGuess(e: LineEvidence, room: number): number {
  const over = (room - e.nextUnit) / (e.tolerance / 2)
  return Math.max(w.notFullGuessed, -Math.log1p(Math.exp(Math.min(30, over))))
}

function onlyWidth(e: LineEvidence, indent: number): number {
  if (e.room < indent - e.tolerance - e.squeeze) return w.onlyUnindented
  return isFull(e, indent) ? w.onlyFull : w.lastShort
}

const midEnd = (e: LineEvidence) =>
  (e.endsSentence ? w.stopInside : 0) + (e.passage?.ends ? w.passageGoesOn : 0)
const paragraphEnd = (e: LineEvidence) =>
  e.endsSentence ? 0 : e.noise ? w.noiseAtEnd : e.endsInStop ? w.commaAtEnd : w.noStopAtEnd

function start(e: LineEvidence): number {
  let score = 0
  if (e.dateline) score += w.datelineStarts
  if (e.indented) score += w.indentStarts
  if (e.beginsInside) score += w.startsInside
  if (e.refersBack) score += w.startsReferring
  if (e.afterOpen) score += w.startsAfterOpen
  return score
}

function inside(e: LineEvidence): number {
  let score = 0
  if (e.dateline) score += w.datelineInside
  if (e.indented) score += w.indentInside
  if (e.passage?.begins) score += w.passageBeginsInside
  if (!e.alphabetic && e.newMeasure && e.afterSentence) score += w.newMeasureInside
  if (e.afterLone) score += w.measureInside
  if (e.beginsSentence && !e.afterSentence) score += w.functionWordInside
  else if (e.alphabetic && !e.beginsInside) score += w.capitalInside
  return score
}

const bodyPrior = (e: LineEvidence) =>
  (e.wide ? w.bodyWide : 0) +
  (e.columnLines <= 3 ? w.bodyInLoneColumn : 0) -
  (e.captionStart ? 2.5 : 0) -
  (e.byline ? 2 : 0) -
  (e.furniture ? 2 : 0)

function headLine(e: LineEvidence): number {
  let score = 0
  if (e.endsInStop)
    score += e.alphabetic ? w.headStopAlphabetic : e.endsSentence ? w.headSentence : w.headStop
  if (e.columnLines >= 6 && isFull(e, 0)) score += w.headFull
  if (e.columnLines <= 4) score += w.headInLoneColumn
  if (e.length > (e.alphabetic ? 90 : 40)) score += w.headLong
  if (e.dateline) score += w.headDateline
  if (e.repeated) score += w.headRepeated
  if (e.wide) score += w.headWide
  if (!e.alphabetic && e.beginsInside) score += w.startsInside
  if (e.alphabetic && e.capitals > 0.7 && e.length > 3) score += w.headCapitals
  if (e.alphabetic && e.beginsInside) score += w.headSmallLetter
  if (e.byline || e.captionStart || e.furniture) score -= 2
  if (e.noise) score += w.headNoise
  if (e.marked) score += e.alphabetic ? w.headMarkedAlphabetic : w.headMarked
  score += e.marksMissing * w.headPlain
  if (e.aboveByline && !e.endsInStop) score += w.headAboveByline
  if (e.aboveDateline && !e.endsInStop) score += w.headAboveDateline
  if (e.saysWhoSpeaks) score += w.headSpeech
  if (e.said > mostSaid) score += w.headSaid
  else if (e.said > halfSaid) score += w.headHalfSaid
  if (e.passage?.sentence) score += w.headPassage
  // A headline of Han may end in 图 (蓝图, 地图).
  if (e.alphabetic && e.captionEnd) score += w.headCredit
  return score
}

const rowLine = (e: LineEvidence) => (e.row === 'table' ? w.tableRow : e.row === 'list' ? w.listRow : never)

const clip = (odds: number) => Math.max(-w.surest, Math.min(w.surest, odds))

/** Log-odds that a line begins a paragraph rather than stands inside one. */
export function beginsOdds(e: LineEvidence, next: LineEvidence | undefined, indent: number): number {
  const at = (state: LineState) => emission(state, e, next, indent)
  const first = Math.max(at('first'), at('only') + w.only)
  return clip(first - Math.max(at('middle'), at('last') + w.last))
}

/** Log-odds that a line ends a paragraph rather than goes on. */
export function endsOdds(e: LineEvidence, next: LineEvidence | undefined, indent: number): number {
  const at = (state: LineState) => emission(state, e, next, indent)
  const last = Math.max(at('last') + w.last, at('only') + w.only)
  return clip(last - Math.max(at('first'), at('middle')))
}

/** Whether lines without a stop could be a paragraph of their column by their widths. */
export function fitsColumn(lines: readonly LineEvidence[], indent: number): boolean {
  return lines.every((e, i) => {
    // A subhead of one line may be centred or start at the margin.
    const due = i === 0 && lines.length > 1 ? indent : 0
    return i === lines.length - 1 ? e.room >= due - e.tolerance - e.squeeze : isFull(e, due)
  })
}
