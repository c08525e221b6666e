import { builtInTags } from '../model/annotation'
import type { Concept, ConceptColour } from '../model/concept'

const looks: Record<(typeof builtInTags)[number], [ConceptColour, string]> = {
  person: ['blue', 'p'],
  place: ['green', 'l'],
  organisation: ['violet', 'o'],
  date: ['amber', 'd'],
  event: ['rose', 'e'],
}

/** The taxonomy that an editor begins with. Its names are those of the window's language. */
export const firstConcepts: readonly Concept[] = builtInTags.map((id, order) => {
  const [colour, key] = looks[id]
  return { id, parent: '', label: '', colour, key, note: '', order }
})
