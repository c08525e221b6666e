import type { Concept } from '../model/concept'
import { readCsv, VocabularyError, writeCsv } from './csv'
import { asTaxonomy } from './taxonomy'

const head = ['id', 'parent', 'label', 'colour', 'key', 'note'] as const

/** The taxonomy as CSV: one row a concept, in order, with its parent's id. */
export function taxonomyToCsv(concepts: readonly Concept[]): string {
  return writeCsv(
    head,
    concepts.map((concept) => head.map((column) => concept[column])),
  )
}

/**
 * A taxonomy from CSV. Only `label` must be there; without an `id` the label is the id, and `parent` may name either.
 *
 * @throws VocabularyError
 */
export function taxonomyFromCsv(text: string): Concept[] {
  const rows = readCsv(text, ['label'])
  const read = rows.map(({ line, fields }) => {
    const { label = '', colour = '', key = '', note = '', parent = '' } = fields
    const id = fields.id || label
    if (id === '') throw new VocabularyError('value', line, 'label')
    return { id, parent, label, colour, key, note, line }
  })
  const ids = new Set(read.map(({ id }) => id))
  const idOfLabel = new Map(read.map(({ label, id }) => [label, id]))
  return asTaxonomy(
    read.map((concept) =>
      ids.has(concept.parent)
        ? concept
        : { ...concept, parent: idOfLabel.get(concept.parent) ?? concept.parent },
    ),
  )
}
