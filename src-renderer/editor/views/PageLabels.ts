import type { Node } from '@tiptap/pm/model'
import type { Role } from '../../../src-core/model/role'

/** What the page says of itself between its texts, in the window's language. */
export interface PageLabels {
  role: (role: Role) => string
  roleHint: string
  /** The status, and who gave it. */
  status: (article: Node) => string
  statusHint: string
  /** What an article's tag is called. */
  tag: (tag: string) => string
  tagsHint: string
  noTags: string
  /** What is known of an article beside its text. */
  details: (article: Node) => Detail[]
  /** Said where nothing is known. */
  noDetails: string
  detailsHint: string
  /** e.g. `97%`; empty where nothing is known. */
  confidence: (article: Node) => string
  confidenceHint: string
  rest: (blocks: number) => string
  /** Why the reading is in doubt about a block; empty where it is not. */
  doubt: (block: Node) => string
  /** The reading is in doubt about how an article is put together. */
  doubted: (article: Node) => boolean
  /** Where an article goes on or began; its text is empty where it is whole on this page. */
  continuation: (article: Node) => ContinuationLabel
}

/** One value that is known of an article; `source` says where an inferred one was found, and is empty otherwise. */
export interface Detail {
  name: string
  value: string
  source: string
}

/** `suggested`: nobody has linked the two. `said`: the text says so, and the other half was not found. */
export interface ContinuationLabel {
  kind: 'linked' | 'suggested' | 'said'
  text: string
  hint: string
}

/** What a head or a gutter label can be asked for. */
export type PageQuestion = 'role' | 'status' | 'tags' | 'details' | 'reasons' | 'continuation'

/** Asked by a press on a label; `id` is the article's or block's, `anchor` the label. */
export type AskPage = (question: PageQuestion, id: string, anchor: HTMLElement) => void
