import type { Entity } from '../../../src-core/model/entity'
import type { ListedEntity } from '../../../src-core/vocabulary/gazetteerCsv'
import { allEntities, putEntities } from '../../database/meaning/entities'
import { newId } from '../../editor/newId'

/**
 * Brings a gazetteer in. An entity that is known by its name, concept and time is not put in twice: its variants and
 * numbers are added to those it has, and what the file says besides takes the place of what was said.
 */
export async function loadGazetteer(listed: readonly ListedEntity[]): Promise<void> {
  const key = ({ name, concept, from, to }: ListedEntity) => [name, concept, from, to].join('\u0000')
  const known = new Map((await allEntities()).map((entity) => [key(entity), entity]))
  const merged = new Map<string, Entity>()
  for (const entity of listed) {
    const before = merged.get(key(entity)) ?? known.get(key(entity))
    merged.set(key(entity), before ? together(before, entity) : { ...entity, id: newId() })
  }
  await putEntities([...merged.values()], { code: 'entities.loaded', name: '', count: listed.length })
}

function together(before: Entity, { variants, authorities, note, watch }: ListedEntity): Entity {
  const has = new Set(before.authorities.map(({ scheme, id }) => `${scheme}:${id}`))
  return {
    ...before,
    variants: [...new Set([...before.variants, ...variants])],
    authorities: [
      ...before.authorities,
      ...authorities.filter(({ scheme, id }) => !has.has(`${scheme}:${id}`)),
    ],
    note: note || before.note,
    watch,
  }
}
