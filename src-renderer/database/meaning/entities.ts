import type { Entity, Relation } from '../../../src-core/model/entity'
import { database } from '../database'
import { useLive } from '../useLive'
import { changeVocabulary, type VocabularyAct } from './vocabularyChanges'

const none: readonly Entity[] = []

/** Every entity, by name. */
export async function allEntities(): Promise<readonly Entity[]> {
  const rows = await database.entities.toArray()
  return rows.sort((a, b) => a.name.localeCompare(b.name))
}

export function useEntities(): readonly Entity[] {
  return useLive(allEntities) ?? none
}

export async function entitiesById(ids: readonly string[]): Promise<Entity[]> {
  const rows = await database.entities.bulkGet([...ids])
  return rows.filter((row): row is Entity => row !== undefined)
}

/** What stands between this entity and others. */
export function useRelationsOf(id: string): readonly Relation[] | undefined {
  return useLive(() => ofEntity(id).toArray(), [id])
}

/** Keeps an entity with all of its relations, those no longer among them let go of. */
export async function putEntity(entity: Entity, relations: readonly Relation[]): Promise<void> {
  await changeVocabulary({ code: 'entities.kept', name: entity.name, count: 1 }, async () => {
    await database.entities.put(entity)
    await ofEntity(entity.id).delete()
    await database.relations.bulkPut(relations)
  })
}

/** Keeps several entities as they are given. */
export async function putEntities(entities: readonly Entity[], act: VocabularyAct): Promise<void> {
  await changeVocabulary(act, () => database.entities.bulkPut(entities))
}

/** Lets go of an entity and its relations. Annotations that mean it keep its id and show their tag alone. */
export async function deleteEntity({ id, name }: Entity): Promise<void> {
  await changeVocabulary({ code: 'entities.removed', name, count: 1 }, async () => {
    await database.entities.delete(id)
    await ofEntity(id).delete()
  })
}

const ofEntity = (id: string) => database.relations.where('from').equals(id).or('to').equals(id)
