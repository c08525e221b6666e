import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import type { Edit } from '../alignment/corrections'
import type { CorrectionMark } from '../model/correctionMark'
import { isSame } from './emendations'
import type { ExportedAnnotation, ExportedBlock } from './exportedArticles'
import { teiChoice, teiCorrection } from './teiCorrection'
import type { TeiTerms } from './teiTerms'

/** An edit and the raw line that it belongs to. */
export interface LineEdit extends Edit {
  line: number
}

/** What the inline text of one TEI file has in common. */
export interface TeiContext {
  annotations: ReadonlyMap<string, ExportedAnnotation>
  /** The edits of each block, by block id. */
  edits: ReadonlyMap<string, readonly LineEdit[]>
  /** `xml:id` of an annotation's first element. */
  idOf(note: string): string
  terms: TeiTerms
  /** `resp` and `change` of what an editor said of text. */
  actOf(said: CorrectionMark): Record<string, string>
  /** How many elements each annotation has so far; they are chained with `prev` and `next`. */
  parts: Map<string, XMLBuilder[]>
}

/** A stretch of a block between two places where anything changes. */
interface Cut {
  from: number
  to: number
  line: number | null
  notes: string[]
  said: CorrectionMark | null
  edit: Edit | undefined
}

/**
 * Writes a block's text into `parent`: `lb` where a raw line begins, annotations as elements, corrections as
 * `choice`. XML cannot overlap: an annotation that ends within another is cut there, and its parts are chained
 * with `next` and `prev`; so are the parts of one that crosses blocks.
 */
export function teiInline(parent: XMLBuilder, block: ExportedBlock, context: TeiContext) {
  const edits = (context.edits.get(block.id) ?? []).toSorted((a, b) => offsetOf(a) - offsetOf(b))
  const open: { note: string; element: XMLBuilder }[] = []
  let line: number | null = null
  const written = new Set<Edit>()
  const target = () => open.at(-1)?.element ?? parent
  let saidBefore: CorrectionMark | null = null

  for (const cut of cuts(block, edits)) {
    const deletedHere = edits.filter((edit) => edit.after === '' && offsetOf(edit) === cut.from)
    closeAllBut(open, cut.notes)
    // Text deleted at a line's end stands before the next line begins.
    for (const edit of deletedHere) if (edit.line === line) teiChoice(target(), edit.before, '')
    const stillToCome = deletedHere.filter((edit) => edit.line !== line)
    if (cut.line !== null && cut.line !== line) {
      line = cut.line
      lineBegin(target(), block.text, cut.from, line)
    }
    for (const edit of stillToCome) teiChoice(target(), edit.before, '')
    for (const note of opening(cut.notes, open, context)) {
      open.push({ note, element: openNote(target(), note, context) })
    }
    const text = block.text.slice(cut.from, cut.to)
    const goesOn = cut.said && saidBefore ? isSame(cut.said, saidBefore) : false
    const begun = cut.edit ? written.has(cut.edit) : false
    teiCorrection(target(), { text, edit: cut.edit, begun, said: cut.said, goesOn }, context)
    saidBefore = cut.said
    if (cut.edit) written.add(cut.edit)
  }
  for (const edit of edits) {
    if (edit.after === '' && offsetOf(edit) >= block.text.length) teiChoice(parent, edit.before, '')
  }
}

/** The block's text cut at each run, and at the beginning and end of each edit. */
function cuts(block: ExportedBlock, edits: readonly LineEdit[]): Cut[] {
  const found: Cut[] = []
  let start = 0
  for (const { text, line, notes, correction } of block.runs) {
    const end = start + text.length
    const edges = edits.flatMap((edit) => [offsetOf(edit), offsetOf(edit) + edit.after.length])
    const inside = edges.filter((edge) => edge > start && edge < end)
    const places = [...new Set([start, ...inside, end])].toSorted((a, b) => a - b)
    places.slice(0, -1).forEach((from, i) => {
      const edit = edits.find((one) => offsetOf(one) <= from && from < offsetOf(one) + one.after.length)
      found.push({ from, to: places[i + 1] ?? end, line, notes, said: correction, edit })
    })
    start = end
  }
  return found
}

function offsetOf(edit: Edit): number {
  return edit.place?.offset ?? 0
}

/** An element can only be closed after all that were opened within it; those that go on are opened again. */
function closeAllBut(open: { note: string }[], notes: readonly string[]) {
  const first = open.findIndex(({ note }) => !notes.includes(note))
  if (first >= 0) open.splice(first)
}

/** The annotations to open, the one that reaches furthest first, so that as few as possible are cut. */
function opening(notes: readonly string[], open: readonly { note: string }[], context: TeiContext): string[] {
  const end = (note: string) => context.annotations.get(note)?.ranges.at(-1)?.to ?? 0
  return notes
    .filter((note) => context.annotations.has(note) && !open.some((one) => one.note === note))
    .toSorted((a, b) => end(b) - end(a))
}

const elements: Record<string, [name: string, attributes: Record<string, string>]> = {
  person: ['persName', {}],
  place: ['placeName', {}],
  organisation: ['orgName', {}],
  date: ['date', {}],
  event: ['name', { type: 'event' }],
}

function openNote(parent: XMLBuilder, note: string, context: TeiContext): XMLBuilder {
  const [name, attributes] = elementOf(note, context)
  const parts = context.parts.get(note) ?? []
  context.parts.set(note, parts)
  const partId = (n: number) => (n === 0 ? context.idOf(note) : `${context.idOf(note)}.${n + 1}`)
  const element = parent.ele(name, { ...attributes, 'xml:id': partId(parts.length) })
  const before = parts.at(-1)
  if (before) {
    before.att('next', `#${partId(parts.length)}`)
    element.att('prev', `#${partId(parts.length - 1)}`)
  }
  parts.push(element)
  return element
}

/** A tag of the editor's own is the element of what it stands under, and says by `ana` which it is. */
function elementOf(note: string, { annotations, terms }: TeiContext): (typeof elements)[string] {
  const { tag = '', entity } = annotations.get(note) ?? {}
  if (tag === '') return ['seg', { type: 'remark' }]
  const top = terms.topOf(tag)
  const known = Object.hasOwn(elements, top) ? elements[top] : undefined
  const [name, attributes] = known ?? ['rs', {}]
  const id = terms.idOfEntity(entity)
  return [
    name,
    {
      ...attributes,
      ...((tag !== top || !known) && { ana: `#${terms.categoryOf(tag)}` }),
      ...(id && { ref: `#${id}` }),
    },
  ]
}

/** `break="no"` where the line's end stands within a word of a script that writes blanks between words. */
function lineBegin(parent: XMLBuilder, text: string, offset: number, line: number) {
  const within =
    /[\p{Script=Latin}\p{N}]$/u.test(text.slice(0, offset)) &&
    /^[\p{Script=Latin}\p{N}]/u.test(text.slice(offset))
  parent.ele('lb', within ? { n: String(line), break: 'no' } : { n: String(line) })
}
