/** The same thing in somebody else's file: Wikidata's `Q7259`, CBDB's person number, a number of the archive's own. */
export interface Authority {
  /** `wikidata`, `cbdb`, `own`, or another register's name. */
  scheme: string
  id: string
}

/** Somebody or something that texts name: what annotations mean, and what a gazetteer lists. */
export interface Entity {
  id: string
  name: string
  /** Other names under which texts know it. */
  variants: string[]
  /** The id of the concept it falls under; may be empty. */
  concept: string
  authorities: Authority[]
  note: string
  /** When the name or title held: ISO 8601 dates, also a year or a month alone; empty: open. */
  from: string
  to: string
  /** A word to look out for: reported where it stands, never offered as a tag. */
  watch: boolean
}

/** What one entity is to another. */
export interface Relation {
  id: string
  /** Entity ids. */
  from: string
  to: string
  /** In the editor's words: 任职于, married to. */
  kind: string
  note: string
}
