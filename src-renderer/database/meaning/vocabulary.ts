import type { Vocabulary } from '../../../src-core/model/vocabulary'
import { database } from '../database'
import { allConcepts } from './concepts'
import { allEntities } from './entities'

/** All that the library's annotations refer to. */
export async function wholeVocabulary(): Promise<Vocabulary> {
  const [concepts, entities, relations] = await Promise.all([
    allConcepts(),
    allEntities(),
    database.relations.toArray(),
  ])
  return { concepts, entities, relations }
}
