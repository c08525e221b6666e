// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { firstConcepts } from '../../../src-core/vocabulary/firstConcepts'
import { database } from '../../../src-renderer/database/database'
import { allConcepts, putTaxonomy } from '../../../src-renderer/database/meaning/concepts'
import { deleteEntity, putEntity } from '../../../src-renderer/database/meaning/entities'
import { wholeVocabulary } from '../../../src-renderer/database/meaning/vocabulary'
import { redoVocabulary, undoVocabulary } from '../../../src-renderer/database/meaning/vocabularyChanges'
import { vocabulary } from '../../support/vocabulary'

const act = { code: 'taxonomy.loaded', name: '', count: 2 } as const
const [liu, school] = vocabulary.entities
const [relation] = vocabulary.relations

describe('changes of the vocabulary', () => {
  beforeEach(async () => {
    await database.delete()
    await database.open()
  })

  it('are taken back one by one to the start, and done again to the end', async () => {
    if (!liu || !school || !relation) throw new Error('the vocabulary has them')
    const states = [await wholeVocabulary()]
    const steps = [
      () => putTaxonomy(vocabulary.concepts.slice(0, 2), act),
      () => putEntity(school, []),
      () => putEntity(liu, [{ ...relation, to: school.id }]),
      () => deleteEntity(liu),
      () => putTaxonomy(vocabulary.concepts, act),
    ]
    for (const step of steps) {
      await step()
      states.push(await wholeVocabulary())
    }
    for (const state of states.slice(0, -1).reverse()) {
      await undoVocabulary()
      expect(await wholeVocabulary()).toEqual(state)
    }
    expect(await undoVocabulary()).toBeNull()
    for (const state of states.slice(1)) {
      await redoVocabulary()
      expect(await wholeVocabulary()).toEqual(state)
    }
    expect(await redoVocabulary()).toBeNull()
  })

  it('give up what was taken back when something else is done, and keep nothing that changed nothing', async () => {
    await putTaxonomy(vocabulary.concepts, act)
    await putTaxonomy(vocabulary.concepts, act)
    await undoVocabulary()
    expect(await allConcepts()).toEqual(firstConcepts)
    await putTaxonomy(vocabulary.concepts.slice(1), act)
    expect(await redoVocabulary()).toBeNull()
    expect(await database.vocabularyChanges.count()).toBe(1)
  })
})
