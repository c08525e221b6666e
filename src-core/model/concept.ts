export const conceptColours = [
  'blue',
  'green',
  'violet',
  'amber',
  'rose',
  'teal',
  'brown',
  'cyan',
  'olive',
  'slate',
] as const
export type ConceptColour = (typeof conceptColours)[number]

/** What text can be tagged with: a node of the editor's taxonomy (SKOS: `skos:Concept`). */
export interface Concept {
  /** What an annotation's `tag` holds. One of `builtInTags`, or any text that no other concept has. */
  id: string
  /** The id of the concept above it (`skos:broader`); empty at the top. */
  parent: string
  /** The preferred name; empty for a built-in one that is called what the window's language calls it. */
  label: string
  colour: ConceptColour
  /** One letter or digit that picks it once a tag is asked for; empty: none. */
  key: string
  /** What it covers (`skos:scopeNote`). */
  note: string
  /** Among those of the same parent, smallest first. */
  order: number
}
