export const builtInTags = ['person', 'place', 'organisation', 'date', 'event'] as const

/** An answer to a remark. */
export interface Reply {
  text: string
  author: string
  /** ISO 8601 in UTC. */
  created: string
}

/** The record behind a `note` mark. It lives in the page document (attribute `annotations` of the page node). */
export interface Annotation {
  id: string
  /** An entity or highlight has a tag; a remark has text. An annotation may have both. */
  kind: 'tag' | 'remark'
  /** A concept's id: one of `builtInTags` or of the editor's own; empty for a remark. */
  tag: string
  /** The remark's text; empty for a plain tag. */
  remark: string
  author: string
  /** ISO 8601 in UTC. */
  created: string
  /** The id of the entity that is meant, where an editor said so. */
  entity?: string
  /** Answers to the remark, oldest first. */
  replies?: Reply[]
  /** Who settled the remark, and when (ISO 8601 in UTC). */
  resolved?: { by: string; at: string } | null
}
