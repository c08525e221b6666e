export const builtInTags = ['person', 'place', 'organisation', 'date', 'event'] as const

/** The record behind a `note` mark. It lives in the page document (attribute `annotations` of the page node). */
export interface Annotation {
  id: string
  /** An entity or highlight has a tag; a remark has text. An annotation may have both. */
  kind: 'tag' | 'remark'
  /** One of `builtInTags` or a tag of the editor's own; empty for a remark. */
  tag: string
  /** The remark's text; empty for a plain tag. */
  remark: string
  author: string
  /** ISO 8601 in UTC. */
  created: string
}
