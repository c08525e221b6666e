import type { Node } from '@tiptap/pm/model'
import { annotationsOf } from '../editor/annotations/annotationsOf'
import { notePlaces } from '../editor/annotations/notePlaces'

/** The annotation that gives exactly this range this tag, if there is one. */
export function sameTagAt(page: Node, tag: string, from: number, to: number): string | undefined {
  const records = annotationsOf(page)
  return notePlaces(page).find((place) => {
    const record = records[place.id]
    return place.from === from && place.to === to && record?.kind === 'tag' && record.tag === tag
  })?.id
}
