import type { Concept } from '../../../src-core/model/concept'
import { firstConcepts } from '../../../src-core/vocabulary/firstConcepts'
import { database } from '../database'
import { useLive } from '../useLive'
import { changeVocabulary, type VocabularyAct } from './vocabularyChanges'

/** The taxonomy, in order; the one an editor begins with until it was changed. */
export async function allConcepts(): Promise<readonly Concept[]> {
  const rows = await database.concepts.toArray()
  return rows.length === 0 ? firstConcepts : rows.sort((a, b) => a.order - b.order)
}

export function useConcepts(): readonly Concept[] {
  return useLive(allConcepts) ?? firstConcepts
}

/** Puts this taxonomy in the place of the one there is; its order is that of the list. */
export async function putTaxonomy(concepts: readonly Concept[], act: VocabularyAct): Promise<void> {
  await changeVocabulary(act, async () => {
    await database.concepts.clear()
    await database.concepts.bulkPut(concepts.map((concept, order) => ({ ...concept, order })))
  })
}
