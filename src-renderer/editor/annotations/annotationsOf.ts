import type { Node } from '@tiptap/pm/model'
import type { Annotation } from '../../../src-core/model/annotation'

/** The page's annotation records by id. */
export function annotationsOf(page: Node): Readonly<Record<string, Annotation>> {
  return page.attrs.annotations
}
