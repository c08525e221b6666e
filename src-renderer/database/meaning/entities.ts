import { useLiveQuery } from 'dexie-react-hooks'
import type { Entity, Relation } from '../../../src-core/model/entity'
import { database } from '../database'

/** What a change of entities left behind: puts everything back as it was. */
export type PutBack = () => Promise<void>

const none: readonly Entity[] = []

/** Every entity, by name. */
export async function allEntities(): Promise<readonly Entity[]> {
  const rows = await database.entities.toArray()
  return rows.sort((a, b) => a.name.localeCompare(b.name))
}

export function useEntities(): readonly Entity[] {
  return useLiveQuery(allEntities) ?? none
}

export async function entitiesById(ids: readonly string[]): Promise<Entity[]> {
  const rows = await database.entities.bulkGet([...ids])
  return rows.filter((row): row is Entity => row !== undefined)
}

/** What stands between these entities and others. */
async function relationsOf(ids: readonly string[]): Promise<Relation[]> {
  return database.relations.where('from').anyOf(ids).or('to').anyOf(ids).toArray()
}

export function useRelationsOf(id: string): readonly Relation[] | undefined {
  return useLiveQuery(() => relationsOf([id]), [id])
}

/** Keeps an entity with all of its relations, those no longer among them let go of. */
export async function putEntity(entity: Entity, relations: readonly Relation[]): Promise<PutBack> {
  return changing(async () => {
    await database.entities.put(entity)
    await database.relations.where('from').equals(entity.id).or('to').equals(entity.id).delete()
    await database.relations.bulkPut(relations)
  })
}

/** Keeps several entities as they are given. */
export async function putEntities(entities: readonly Entity[]): Promise<PutBack> {
  return changing(() => database.entities.bulkPut(entities))
}

/** Lets go of an entity and its relations. Annotations that mean it keep its id and show their tag alone. */
export async function deleteEntity(id: string): Promise<PutBack> {
  return changing(async () => {
    await database.entities.delete(id)
    await database.relations.where('from').equals(id).or('to').equals(id).delete()
  })
}

async function changing(change: () => Promise<unknown>): Promise<PutBack> {
  const tables = [database.entities, database.relations]
  return database.transaction('rw', tables, async () => {
    const entities = await database.entities.toArray()
    const relations = await database.relations.toArray()
    await change()
    return () =>
      database.transaction('rw', tables, async () => {
        await database.entities.clear()
        await database.entities.bulkPut(entities)
        await database.relations.clear()
        await database.relations.bulkPut(relations)
      })
  })
}
