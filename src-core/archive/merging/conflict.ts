/**
 * Where two editors did different things to the same place.
 *
 * - `text`: a stretch of a text; `lines`: how raw lines are put together, which the text goes with
 * - `container`: to which article blocks belong; `role`: what a block is
 * - `correction`: what kind of correction a stretch is; `annotation`: a tag's or remark's record
 * - `status`, `field`, `link`: of an article, or of the page
 * - `row`: something beside pages, e.g. an entity or a profile
 */
export const conflictKinds = [
  'text',
  'lines',
  'container',
  'role',
  'correction',
  'annotation',
  'status',
  'field',
  'link',
  'row',
] as const
export type ConflictKind = (typeof conflictKinds)[number]

/** `both`: what is mine, and theirs as a remark on it. */
export const choices = ['mine', 'theirs', 'both'] as const
export type Choice = (typeof choices)[number]

export interface Conflict {
  /** The same place gives the same id, on its page. */
  id: string
  kind: ConflictKind
  /** What it is about: the text around it, a headline, a name. */
  about: string
  /** The field that it is of, where it is one of an article or a page. */
  field?: string
  /** What was there before, where that is known, and what either side made of it. Values as text. */
  base: string
  mine: string
  theirs: string
  choices: readonly Choice[]
}

/** Answers a conflict; asked once for each. */
export type Decide = (conflict: Conflict) => Choice
