/**
 * - `done`: part of the page as it stands
 * - `undone`: taken back, and next in line to be done again
 * - `dropped`: taken back, and something else was done instead; kept to be looked at
 */
export type ChangeState = 'done' | 'undone' | 'dropped'

/** Where the caret or selection stood: positions of the page document. */
export interface ChangeSelection {
  anchor: number
  head: number
}

/** One step of a page's history: what one undo takes back. */
export interface Change {
  /** Place in the page's history, from 1; never given twice. */
  sequence: number
  /** The change that it followed; 0 for the page as it was read. */
  parent: number
  state: ChangeState
  /**
   * What was done. With a dot it is the command's id (`desk.newArticle`), without one it was told from the change
   * itself (`typing`, `pasting`, `role`).
   */
  code: string
  /** The rule that asked for it, e.g. the confusion that a correction took; empty for none. */
  rule: string
  /** Shared by all changes of one act on several pages. */
  group?: string
  author: string
  /** ISO 8601 in UTC: its first and its last moment, typing being grouped. */
  time: string
  ended: string
  before: ChangeSelection
  after: ChangeSelection
  /** ProseMirror steps as JSON, in the order in which they are applied. */
  steps: readonly unknown[]
  inverted: readonly unknown[]
}
