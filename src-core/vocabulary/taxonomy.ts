import type { Concept, ConceptColour } from '../model/concept'
import { conceptColours } from '../model/concept'
import { VocabularyError } from './csv'

/** What a file says of a concept; what it leaves out is found by `asTaxonomy`. */
export interface ReadConcept {
  id: string
  parent: string
  label: string
  colour: string
  key: string
  note: string
  /** Of the file, from 1; 0 where the format has no lines. */
  line: number
}

/**
 * Concepts as a taxonomy: every parent is there, none stands under itself, keys are not given twice, and each has a
 * colour (its parent's, where the file has none).
 *
 * @throws VocabularyError
 */
export function asTaxonomy(read: readonly ReadConcept[]): Concept[] {
  if (read.length === 0) throw new VocabularyError('empty', 0, '')
  const byId = new Map<string, ReadConcept>()
  for (const concept of read) {
    if (byId.has(concept.id)) throw new VocabularyError('twice', concept.line, concept.id)
    byId.set(concept.id, concept)
  }
  const keys = new Set<string>()
  return read.map((concept, order) => {
    const { id, parent, label, note, line } = concept
    if (parent !== '' && !byId.has(parent)) throw new VocabularyError('value', line, `parent: ${parent}`)
    const key = concept.key.toLowerCase()
    if (key !== '' && !/^[a-z0-9]$/.test(key)) throw new VocabularyError('value', line, `key: ${concept.key}`)
    if (key !== '' && keys.has(key)) throw new VocabularyError('value', line, `key: ${concept.key}`)
    keys.add(key)
    return { id, parent, label, note, key, colour: colourOf(concept, byId), order }
  })
}

function colourOf(concept: ReadConcept, byId: ReadonlyMap<string, ReadConcept>): ConceptColour {
  const above = new Set<string>()
  let own = ''
  for (let at: ReadConcept | undefined = concept; at; at = byId.get(at.parent)) {
    if (above.has(at.id)) throw new VocabularyError('loop', concept.line, concept.id)
    above.add(at.id)
    own ||= at.colour
  }
  const known = conceptColours.find((colour) => colour === own.toLowerCase())
  if (own !== '' && !known) throw new VocabularyError('value', concept.line, `colour: ${own}`)
  return known ?? 'slate'
}
