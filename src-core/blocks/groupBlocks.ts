import type { Block, BlockKind } from '../model/block'
import { type Leanings, noLeanings } from '../model/leanings'
import type { Line } from '../model/line'
import { type Breaks, bestPath, breaksUnder, emissionsOf } from './bestPath'
import { columnMeasures } from './columnMeasures'
import { type LineEvidence, lineEvidence } from './lineEvidence'
import { beginsOdds, endsOdds, fitsColumn, isFull, type LineState } from './lineStates'
import { lineWidths } from './lineWidths'
import { expectedHabits, firstHabits, type PageHabits, paragraphOdds } from './pageHabits'

export interface GroupedBlocks {
  /** In raw order; every line is in exactly one. */
  blocks: Block[]
  habits: PageHabits
}

/**
 * Nats by which an indent may explain a page worse than another: learning the page's other habits gains about as
 * much for each of them.
 */
const hopeless = 25

/**
 * Groups a page's lines into blocks by the best path over them, under the habits that explain them best: the page
 * is read, its habits are learnt from the result, and it is read again.
 *
 * @param language BCP 47; empty where it is not known
 */
export function groupBlocks(
  lines: readonly Line[],
  leanings: Leanings = noLeanings,
  language = '',
): GroupedBlocks {
  const widths = lineWidths(lines)
  const evidence = lineEvidence(lines, widths, columnMeasures(lines, widths), language)
  const starts = firstHabits(evidence.filter((line) => line.blankBefore).length / evidence.length)
  const first = starts[0] as PageHabits
  let emissions: Float64Array | undefined
  // They begin with different indents, and with the same habits about blank lines.
  let breaks: Breaks | undefined
  const tries = starts.map((start) => {
    const expected = expectedHabits(start, leanings)
    emissions = emissionsOf(evidence, start.indent, emissions)
    breaks ??= breaksUnder(expected)
    return { expected, emissions, path: bestPath(evidence, emissions, breaks) }
  })
  const totalOf = ({ path, expected }: (typeof tries)[number]) =>
    path.total + (leanings.indent[expected.indent] ?? 0)
  const hope = Math.max(...tries.map(totalOf)) - hopeless
  let winner = { habits: first, states: [] as LineState[], total: Number.NEGATIVE_INFINITY }
  for (const attempt of tries) {
    if (totalOf(attempt) < hope) continue
    const habits = learnHabits(evidence, attempt.path.states, attempt.expected, leanings)
    attempt.path = bestPath(evidence, attempt.emissions, breaksUnder(habits))
    const total = totalOf(attempt)
    if (total > winner.total) winner = { habits, states: attempt.path.states, total }
  }
  return { blocks: blocksOf(evidence, winner.states, winner.habits), habits: winner.habits }
}

/** Counts how often blank lines stand where, starting from a few imagined cases so that short pages stay sane. */
function learnHabits(
  evidence: readonly LineEvidence[],
  states: readonly LineState[],
  start: PageHabits,
  { blanks }: Leanings,
): PageHabits {
  const paragraph = imagined(5 + blanks.paragraph.of, start.paragraphBlank)
  const broken = imagined(8 + blanks.inside.of, start.breakBlank)
  const part = imagined(4 + blanks.part.of, start.partBlank)
  const subhead = imagined(2, start.subheadBlank)
  states.forEach((state, i) => {
    const before = states[i - 1]
    if (!before) return
    const tally =
      state === 'subhead' || before === 'subhead'
        ? subhead
        : !isBody(state) || !isBody(before)
          ? part
          : beginsParagraph(state)
            ? paragraph
            : broken
    if (
      tally === part &&
      (state === 'headNext' || state === 'captionNext' || state === 'byline' || before === 'byline')
    )
      return
    tally.all++
    if (evidence[i]?.blankBefore) tally.blank++
  })
  return {
    indent: start.indent,
    paragraphBlank: paragraph.blank / paragraph.all,
    breakBlank: broken.blank / broken.all,
    partBlank: part.blank / part.all,
    subheadBlank: subhead.blank / subhead.all,
  }
}

const imagined = (all: number, share: number) => ({ blank: share * all, all })

const isBody = (state: LineState) => kinds[state] === 'body'
const beginsParagraph = (state: LineState) =>
  state === 'first' || state === 'firstDropped' || state === 'only'

const kinds: Record<LineState, BlockKind> = {
  first: 'body',
  firstDropped: 'body',
  dropped: 'body',
  middle: 'body',
  last: 'body',
  only: 'body',
  head: 'head',
  headNext: 'head',
  subhead: 'head',
  byline: 'byline',
  caption: 'caption',
  captionNext: 'caption',
  furniture: 'furniture',
  kept: 'kept',
  keptNext: 'kept',
}

/** Cuts the path into blocks: at each paragraph, at each change of kind, and at a blank inside a paragraph. */
function blocksOf(
  evidence: readonly LineEvidence[],
  states: readonly LineState[],
  habits: PageHabits,
): Block[] {
  const { indent } = habits
  const blocks: Block[] = []
  const finish = (block: Block | undefined) => {
    const last = block && evidence[block.last]
    if (!block || !last) return
    block.ends = endsOdds(last, evidence[block.last + 1], indent)
    block.cuts = cutsOf(evidence, block, habits)
    block.fills = isFull(last, block.first === block.last ? indent : 0)
    block.fitsColumn = fitsColumn(evidence.slice(block.first, block.last + 1), indent)
  }
  states.forEach((state, i) => {
    const line = evidence[i] as LineEvidence
    const before = blocks.at(-1)
    const kind = line.aside ? 'aside' : kinds[state]
    const begins =
      beginsParagraph(state) ||
      state === 'head' ||
      state === 'subhead' ||
      state === 'caption' ||
      state === 'kept'
    if (before && line.aside && evidence[i - 1]?.aside === line.aside) {
      before.last = i
      return
    }
    if (
      before &&
      before.kind === kind &&
      kind !== 'aside' &&
      !begins &&
      !line.blankBefore &&
      kind !== 'furniture'
    ) {
      before.last = i
      return
    }
    finish(before)
    blocks.push({
      kind,
      first: i,
      last: i,
      begins: beginsOdds(line, evidence[i + 1], indent),
      ends: 0,
      fitsColumn: false,
      fills: false,
      cuts: [],
      apart: paragraphOdds(line.blankBefore, habits),
      measure: line.measure,
      columnLines: line.columnLines,
      ...(line.aside ? { role: line.aside.role } : {}),
    })
  })
  finish(blocks.at(-1))
  return blocks
}

/** Where sentences end at the ends of lines inside a block, and the log-odds that a paragraph does. */
function cutsOf(
  evidence: readonly LineEvidence[],
  { kind, first, last }: Block,
  habits: PageHabits,
): Block['cuts'] {
  const cuts: Block['cuts'] = []
  if (kind !== 'body') return cuts
  for (let i = first; i < last; i++) {
    const line = evidence[i]
    const next = evidence[i + 1]
    if (!line?.endsSentence || !next) continue
    const apart = paragraphOdds(next.blankBefore, habits)
    const odds = endsOdds(line, next, habits.indent) + beginsOdds(next, evidence[i + 2], habits.indent)
    cuts.push({ at: i + 1, odds: odds + apart, apart })
  }
  return cuts
}
