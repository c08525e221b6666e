import { compare } from '../../alignment/compare'
import type { Choice, Decide } from './conflict'
import { mergeSets, threeWay } from './threeWay'
import { notesIn, type TextUnit, textOf } from './units'

/** What a side puts in the place of the base's units from `from` up to `to`. */
interface Edit {
  from: number
  to: number
  put: readonly TextUnit[]
}

/** A side by the offsets of the base. */
interface Side {
  edits: Edit[]
  /** The side's unit for each of the base's that it kept. */
  kept: (TextUnit | undefined)[]
}

export interface TextMerge {
  units: TextUnit[]
  /** Stretches that both sides changed differently. */
  conflicts: number
}

export interface TextSides {
  base: readonly TextUnit[]
  mine: readonly TextUnit[]
  theirs: readonly TextUnit[]
}

/** What is done where both sides have something else. */
export interface TextQuestions {
  /** The conflict's name begins with it. */
  place: string
  decide: Decide
  /** A remark that says what theirs is; gives its id. */
  remark: (conflictId: string, text: string) => string
}

/** How many characters of the text around a conflict are told. */
const around = 12

/** Merges two editings of a block's text: stretches of text, and what is marked on them unit by unit. */
export function mergeText({ base, mine, theirs }: TextSides, questions: TextQuestions): TextMerge {
  const own = sideOf(base, mine)
  const other = sideOf(base, theirs)
  const units: TextUnit[] = []
  let conflicts = 0
  let at = 0
  for (const { from, to, isMine, isTheirs } of clusters(own.edits, other.edits)) {
    units.push(...keptUnits(base, own, other, at, from, questions))
    const ours = within(own, from, to)
    const others = within(other, from, to)
    const before = base.slice(from, to)
    if (!isTheirs) units.push(...withNotes(ours, before, others))
    else if (!isMine) units.push(...withNotes(others, before, ours))
    else if (textOf(ours) === textOf(others)) units.push(...withNotes(ours, before, others))
    else {
      conflicts += 1
      const id = `${questions.place}/text/${from}-${to}`
      const choice = questions.decide({
        id,
        kind: 'text',
        about: `${textOf(base.slice(Math.max(0, from - around), from))}…${textOf(base.slice(to, to + around))}`,
        base: textOf(before),
        mine: textOf(ours),
        theirs: textOf(others),
        choices: ours.length > 0 ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'],
      })
      units.push(...chosen(choice, ours, others, () => questions.remark(id, textOf(others))))
    }
    at = to
  }
  units.push(...keptUnits(base, own, other, at, base.length, questions))
  return { units, conflicts }
}

function chosen(
  choice: Choice,
  mine: readonly TextUnit[],
  theirs: readonly TextUnit[],
  remark: () => string,
): readonly TextUnit[] {
  if (choice === 'theirs') return theirs
  if (choice === 'mine') return mine
  const note = remark()
  return mine.map((unit) => ({ ...unit, notes: [...unit.notes, note] }))
}

function sideOf(base: readonly TextUnit[], text: readonly TextUnit[]): Side {
  const edits: Edit[] = []
  const kept = new Array<TextUnit | undefined>(base.length).fill(undefined)
  for (const { equal, before, after } of compare(textOf(base), textOf(text))) {
    if (!equal) edits.push({ ...before, put: text.slice(after.from, after.to) })
    else for (let i = before.from; i < before.to; i += 1) kept[i] = text[after.from + i - before.from]
  }
  return { edits, kept }
}

/** What a side has where the base has `from` up to `to`, which cut none of its edits. */
function within({ edits, kept }: Side, from: number, to: number): TextUnit[] {
  const units: TextUnit[] = []
  let at = from
  const keep = (end: number) => {
    for (; at < end; at += 1) units.push(...[kept[at] ?? []].flat())
  }
  for (const edit of edits) {
    if (edit.from < from || edit.to > to) continue
    keep(edit.from)
    units.push(...edit.put)
    at = edit.to
  }
  keep(to)
  return units
}

interface Cluster {
  from: number
  to: number
  isMine: boolean
  isTheirs: boolean
}

/** The edits of both sides, those together that overlap or put something in at one place. */
function clusters(mine: readonly Edit[], theirs: readonly Edit[]): Cluster[] {
  const all = [
    ...mine.map(({ from, to }): Cluster => ({ from, to, isMine: true, isTheirs: false })),
    ...theirs.map(({ from, to }): Cluster => ({ from, to, isMine: false, isTheirs: true })),
  ].sort((a, b) => a.from - b.from || a.to - b.to)
  const found: Cluster[] = []
  for (const edit of all) {
    const last = found.at(-1)
    const touches = last && edit.from === last.to && (edit.from === edit.to || last.from === last.to)
    if (!last || (edit.from >= last.to && !touches)) found.push({ ...edit })
    else {
      last.to = Math.max(last.to, edit.to)
      last.isMine ||= edit.isMine
      last.isTheirs ||= edit.isTheirs
    }
  }
  return found
}

/** One side's text of a stretch, with the annotations that the other side put onto the stretch. */
function withNotes(
  units: readonly TextUnit[],
  base: readonly TextUnit[],
  other: readonly TextUnit[],
): TextUnit[] {
  const before = notesIn(base)
  const added = [...notesIn(other)].filter((id) => !before.has(id))
  return units.map((unit) => ({ ...unit, notes: [...new Set([...unit.notes, ...added])] }))
}

/** What both sides kept of the base's units, with the marks of both. */
function keptUnits(
  base: readonly TextUnit[],
  own: Side,
  other: Side,
  from: number,
  to: number,
  { place, decide }: TextQuestions,
): TextUnit[] {
  /** The answer for the stretch that is being decided on. */
  let open: { mine: string; theirs: string; choice: Choice } | null = null
  const units: TextUnit[] = []
  for (let i = from; i < to; i += 1) {
    const [was, mine, theirs] = [base[i], own.kept[i], other.kept[i]]
    if (!was || !mine || !theirs) continue
    const merged = threeWay(was.correction, mine.correction, theirs.correction)
    const key = { mine: JSON.stringify(mine.correction), theirs: JSON.stringify(theirs.correction) }
    if (merged) open = null
    else if (open?.mine !== key.mine || open.theirs !== key.theirs) {
      const choice = decide({
        id: `${place}/correction/${i}`,
        kind: 'correction',
        about: textOf(base.slice(Math.max(0, i - around), i + around)),
        base: was.correction ? kindOf(was) : '',
        mine: kindOf(mine),
        theirs: kindOf(theirs),
        choices: ['mine', 'theirs'],
      })
      open = { ...key, choice }
    }
    units.push({
      unit: mine.unit,
      raw: threeWay(was.raw, mine.raw, theirs.raw)?.value ?? mine.raw,
      correction: merged ? merged.value : open?.choice === 'theirs' ? theirs.correction : mine.correction,
      notes: mergeSets(was.notes, mine.notes, theirs.notes),
    })
  }
  return units
}

function kindOf({ correction }: TextUnit): string {
  return correction?.type === 'correction' ? correction.attrs.kind : ''
}
