import type { Node } from '@tiptap/pm/model'
import { type Annotation, builtInTags } from '../../src-core/model/annotation'
import { annotationsOf } from '../editor/annotations/annotationsOf'
import { notePlaces } from '../editor/annotations/notePlaces'

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
  /** Empty for remarks. */
  tag: string
  annotations: ListedAnnotation[]
}

/** The page's annotations that have text: ours by tag, then the editor's own, then remarks; each in text order. */
export function listedAnnotations(page: Node): AnnotationGroup[] {
  const records = annotationsOf(page)
  const listed = new Map<string, ListedAnnotation>()
  for (const { id, from, to } of notePlaces(page)) {
    const record = records[id]
    const known = listed.get(id)
    const text = page.textBetween(from, to)
    if (known) known.text += `…${text}`
    else if (record) listed.set(id, { record, text, from, to })
  }
  const groups = new Map<string, ListedAnnotation[]>()
  for (const annotation of listed.values()) {
    const { tag } = annotation.record
    groups.set(tag, [...(groups.get(tag) ?? []), annotation])
  }
  return [...groups]
    .map(([tag, annotations]) => ({ tag, annotations }))
    .sort((a, b) => rank(a.tag) - rank(b.tag) || a.tag.localeCompare(b.tag))
}

function rank(tag: string): number {
  const place = builtInTags.findIndex((each) => each === tag)
  if (place >= 0) return place
  return tag ? builtInTags.length : builtInTags.length + 1
}
