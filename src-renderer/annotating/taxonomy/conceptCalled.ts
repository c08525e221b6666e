import type { Concept } from '../../../src-core/model/concept'
import { conceptColours } from '../../../src-core/model/concept'
import { allConcepts, putTaxonomy } from '../../database/meaning/concepts'

/**
 * The id of the concept that is called so; a new one at the end of the taxonomy where there is none.
 *
 * @param nameOf what a concept is called on screen
 */
export async function conceptCalled(name: string, nameOf: (id: string) => string): Promise<string> {
  const concepts = await allConcepts()
  const known = concepts.find(({ label, id }) => label === name || id === name || nameOf(id) === name)
  if (known) return known.id
  await putTaxonomy([...concepts, newConcept(name, concepts)], { code: 'taxonomy.kept', name, count: 1 })
  return name
}

/** A concept at the top, in the colour that is used least. */
export function newConcept(label: string, concepts: readonly Concept[]): Concept {
  const used = (colour: string) => concepts.filter((concept) => concept.colour === colour).length
  const colour = conceptColours.reduce((best, each) => (used(each) < used(best) ? each : best))
  const ids = new Set(concepts.map(({ id }) => id))
  let id = label
  for (let n = 2; ids.has(id); n++) id = `${label} ${n}`
  return { id, parent: '', label, colour, key: '', note: '', order: concepts.length }
}
