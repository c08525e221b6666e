import { lineAt, lineStarts } from '../model/lineStarts'
import type { Reading } from '../model/reading'
import type { Span } from '../model/span'
import { type AlignedText, alignLine } from './alignLine'
import { type Baseline, type BaselineLine, baseline, baselineRanges, rawSpans } from './baseline'
import { type BlockText, type LineText, lineTexts } from './blockText'
import type { Stretch } from './compare'

/** A caret (`from === to`) or selection in a block, in UTF-16 offsets into the block's text. */
export interface BlockRange {
  blockId: string
  from: number
  to: number
}

/** Where text of the document came from. */
interface RawPlace {
  /** The raw line, from 1. Exact through any edit. */
  line: number
  /** In UTF-16 offsets into the raw text; empty for a caret. */
  span: Span
  /** False where the place was found by its neighbours, because the text there was changed or typed. */
  exact: boolean
}

/** The raw text of a page against its document as it stands. */
export interface Alignment {
  /** Text of each raw line in the document, in document order: enough to show lines, owners and tints. */
  lines: ReadonlyMap<number, readonly LineText[]>
  /** Where a caret or selection came from, in document order. Nothing for text that came from no raw line. */
  rawPlaces(range: BlockRange): RawPlace[]
  /** Where a caret or selection in the raw text stands in the document, in document order; copies included. */
  places(span: Span): BlockRange[]
}

/**
 * Keeps what does not change while a page is edited. Call `align` with the blocks of the document after a
 * change: it costs one walk over them; lines are compared when they are asked for, and once.
 */
export interface Aligner {
  /** Worked out when it is first asked for. */
  readonly baseline: Baseline
  align(blocks: readonly BlockText[]): Alignment
}

/** @param raw the page's raw text  @param reading the reading that its document started from */
export function aligner(raw: string, reading: Reading): Aligner {
  let known: Baseline | undefined
  const linesNow = () => {
    known ??= baseline(raw, reading)
    return known
  }
  const starts = lineStarts(raw)
  const compared = new Map<number, { texts: readonly string[]; aligned: AlignedText[] }>()

  const alignTexts = (before: BaselineLine, texts: readonly LineText[]): AlignedText[] => {
    const now = texts.map((text) => text.text)
    const known = compared.get(before.line)
    if (known && same(known.texts, now)) return known.aligned
    const aligned = alignLine(before.text, now)
    compared.set(before.line, { texts: now, aligned })
    return aligned
  }

  return {
    get baseline() {
      return linesNow()
    },
    align(blocks) {
      const byLine = lineTexts(blocks)
      const byId = new Map(blocks.map((block) => [block.id, block]))
      return {
        lines: byLine,
        rawPlaces(range) {
          const lines = linesNow()
          const touched = textsAt(byId.get(range.blockId)?.lines ?? [], range)
          return touched.flatMap((text) => {
            const before = lines.get(text.line)
            const texts = byLine.get(text.line)
            if (!before || !texts) return []
            const aligned = alignTexts(before, texts)[texts.indexOf(text)]
            return aligned ? placesIn(before, text, aligned, range) : []
          })
        },
        places([start, end]) {
          const lines = linesNow()
          const ranges: BlockRange[] = []
          const last = lineAt(starts, Math.max(start, end - 1))
          for (let line = lineAt(starts, start); line <= last; line++) {
            const before = lines.get(line)
            const texts = byLine.get(line)
            if (!before || !texts) continue
            const aligned = alignTexts(before, texts)
            for (const range of baselineRanges(before, [start, end])) {
              texts.forEach((text, i) => {
                for (const found of aligned[i] ? rangesIn(text, aligned[i], range) : [])
                  addRange(ranges, found)
              })
            }
          }
          return ranges
        },
      }
    },
  }
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, i) => text === others[i])
}

/** The texts that a selection covers; for a caret the one that it stands in or before, else the one it ends. */
function textsAt(texts: readonly LineText[], { from, to }: BlockRange): LineText[] {
  if (from < to) {
    return texts.filter((text) => text.offset < to && text.offset + text.text.length > from)
  }
  const touching = texts.filter((text) => text.offset <= from && text.offset + text.text.length >= from)
  return touching.slice(-1)
}

function placesIn(line: BaselineLine, text: LineText, aligned: AlignedText, range: BlockRange): RawPlace[] {
  const from = Math.max(range.from - text.offset, 0)
  const to = Math.min(range.to - text.offset, text.text.length)
  if (from === to) {
    const stretch = aligned.stretches.find((one) => from < one.after.to) ?? aligned.stretches.at(-1)
    if (!stretch) return []
    return rawPlacesOf(line, back(stretch, from, 'start'), back(stretch, from, 'start'), stretch.equal)
  }
  const touched = aligned.stretches.filter(({ after }) => after.from < to && after.to > from)
  const first = touched[0]
  const last = touched.at(-1)
  if (!first || !last) return []
  const exact = touched.every((stretch) => stretch.equal)
  return rawPlacesOf(line, back(first, from, 'start'), back(last, to, 'end'), exact)
}

function rawPlacesOf(line: BaselineLine, from: number, to: number, exact: boolean): RawPlace[] {
  return rawSpans(line, from, to).map((span) => ({ line: line.line, span, exact }))
}

/** From an offset in the edited text to one in the baseline; changed text stands for all that it replaced. */
function back({ equal, before, after }: Stretch, offset: number, edge: 'start' | 'end'): number {
  if (!equal) return edge === 'start' ? before.from : before.to
  const within =
    edge === 'start' ? Math.max(offset - after.from, 0) : Math.min(offset - after.from, after.to - after.from)
  return before.from + within
}

/** Where the baseline stretch `[from, to)` stands in one text of its line; empty where it was deleted. */
function rangesIn(text: LineText, { stretches }: AlignedText, [from, to]: Span): BlockRange[] {
  const range = (start: number, end: number): BlockRange[] => [
    { blockId: text.blockId, from: text.offset + start, to: text.offset + end },
  ]
  if (from === to) {
    const at =
      stretches.find(({ before }) => before.from <= from && from < before.to) ??
      stretches.findLast(({ before }) => before.from <= from && from <= before.to)
    if (!at) return []
    const offset = at.equal ? at.after.from + from - at.before.from : at.after.from
    return range(offset, offset)
  }
  const touched = stretches.filter(({ before }) => before.from < to && before.to > from)
  const first = touched[0]
  const last = touched.at(-1)
  if (!first || !last) return []
  const start = first.equal ? first.after.from + Math.max(from - first.before.from, 0) : first.after.from
  const end = last.equal ? last.after.from + Math.min(to, last.before.to) - last.before.from : last.after.to
  return range(start, end)
}

/** Puts ranges that touch in one block together. */
function addRange(ranges: BlockRange[], range: BlockRange) {
  const touching = ranges.findLast(
    (one) => one.blockId === range.blockId && one.from <= range.to && range.from <= one.to,
  )
  if (!touching) {
    ranges.push(range)
    return
  }
  touching.from = Math.min(touching.from, range.from)
  touching.to = Math.max(touching.to, range.to)
}
