import type { Node } from '@tiptap/pm/model'
import type { Annotation } from '../../src-core/model/annotation'
import type { Concept } from '../../src-core/model/concept'
import { countOnce } from '../../src-core/searching/countOnce'
import { annotationsOf } from '../editor/annotations/annotationsOf'
import { notePlaces } from '../editor/annotations/notePlaces'
import { groupBy } from './groupBy'

/** An annotation as the side list shows it. */
export interface ListedAnnotation {
  record: Annotation
  /** The text it covers; the parts of one that was cut apart are joined by `…`. Empty when its text was deleted. */
  text: string
  /** Its first place: positions of the page. */
  from: number
  to: number
}

export interface AnnotationGroup {
  /** The tag, empty for remarks. */
  key: string
  rows: ListedAnnotation[]
  /** How many places these are when a passage that is printed twice counts once. */
  once: number
}

/** The page's annotations that have text, by tag as the taxonomy orders them, then remarks; each in text order. */
export function listedAnnotations(page: Node, concepts: readonly Concept[]): AnnotationGroup[] {
  const rank = rankIn(concepts)
  const records = annotationsOf(page)
  const listed = new Map<string, ListedAnnotation>()
  for (const { id, from, to } of notePlaces(page)) {
    const record = records[id]
    const known = listed.get(id)
    const text = page.textBetween(from, to)
    if (known) known.text += `…${text}`
    else if (record) listed.set(id, { record, text, from, to })
  }
  return [...groupBy(listed.values(), ({ record }) => record.tag)]
    .map(([key, rows]) => ({ key, rows, once: countOnce(rows.map(placeIn(page))) }))
    .sort((a, b) => rank(a.key) - rank(b.key) || a.key.localeCompare(b.key))
}

const placeIn = (page: Node) => {
  const texts = new Map<Node, string>()
  return ({ from, to }: ListedAnnotation) => {
    const { parent, parentOffset } = page.resolve(from)
    const text = texts.get(parent) ?? parent.textContent
    texts.set(parent, text)
    return { text, from: parentOffset, to: parentOffset + to - from }
  }
}

function rankIn(concepts: readonly Concept[]) {
  const places = new Map(concepts.map(({ id }, i) => [id, i]))
  return (tag: string) => places.get(tag) ?? concepts.length + (tag ? 0 : 1)
}
