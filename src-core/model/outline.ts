import type { Role } from './role'

/** A part of an article by its lines: indices into the page's measured lines, in reading order. */
export interface OutlinePart {
  role: Role
  lines: readonly number[]
}

/** Which lines of a page are what, whoever decided it: the engine or an editor. Articles in reading order. */
export interface Outline {
  articles: readonly (readonly OutlinePart[])[]
  /** What belongs to no article. */
  other: readonly OutlinePart[]
}
