import { sameJson } from '../../journal/json'
import type { BlockNode, DocumentMark, TextNode } from '../../model/document'

/** One UTF-16 unit of a block's text with what is marked on it. */
export interface TextUnit {
  unit: string
  /** Neither raw line nor correction: null. */
  raw: DocumentMark | null
  correction: DocumentMark | null
  /** Ids of annotations, in their order. */
  notes: readonly string[]
}

export function unitsOf(block: BlockNode | undefined): TextUnit[] {
  return (block?.content ?? []).flatMap(({ text, marks = [] }) => {
    const raw = marks.find((mark) => mark.type === 'raw') ?? null
    const correction = marks.find((mark) => mark.type === 'correction') ?? null
    const notes = marks.flatMap((mark) => (mark.type === 'note' ? [mark.attrs.id] : []))
    return text.split('').map((unit): TextUnit => ({ unit, raw, correction, notes }))
  })
}

export function textOf(units: readonly TextUnit[]): string {
  return units.map(({ unit }) => unit).join('')
}

/** Runs of text, as a block has them: neighbours with the same marks are one. */
export function runsOf(units: readonly TextUnit[]): TextNode[] {
  const runs: { text: string; first: TextUnit; marks: DocumentMark[] }[] = []
  for (const unit of units) {
    const last = runs.at(-1)
    if (last && isMarkedAlike(last.first, unit)) last.text += unit.unit
    else runs.push({ text: unit.unit, first: unit, marks: marksOf(unit) })
  }
  return runs.map(({ text, marks }): TextNode => ({ type: 'text', text, ...(marks.length > 0 && { marks }) }))
}

function isMarkedAlike(a: TextUnit, b: TextUnit): boolean {
  if (a.raw === b.raw && a.correction === b.correction && a.notes === b.notes) return true
  return sameJson(marksOf(a), marksOf(b))
}

function marksOf({ raw, correction, notes }: TextUnit): DocumentMark[] {
  return [
    ...(raw ? [raw] : []),
    ...(correction ? [correction] : []),
    ...notes.map((id): DocumentMark => ({ type: 'note', attrs: { id } })),
  ]
}

export function notesIn(units: readonly TextUnit[]): Set<string> {
  return new Set(units.flatMap(({ notes }) => notes))
}
