import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import type { Concept } from '../model/concept'
import type { Entity, Relation } from '../model/entity'
import type { ExportedArticle } from './exportedArticles'
import type { Terms } from './terms'

/** The concepts and entities of a file, with an `xml:id` for each: theirs are any text, XML's are not. */
export interface TeiTerms extends Terms {
  concepts: readonly Concept[]
  entities: readonly Entity[]
  relations: readonly Relation[]
  categoryOf(tag: string): string
  /** Empty where nobody is known to be meant. */
  idOfEntity(entity: string | undefined): string
}

export function teiTerms(articles: readonly ExportedArticle[], terms: Terms): TeiTerms {
  const concepts = terms.conceptsOf(articles)
  const entities = terms.entitiesOf(articles)
  const categories = new Map(concepts.map(({ id }, i) => [id, `tag${i + 1}`]))
  const ids = new Map(entities.map(({ id }, i) => [id, `entity${i + 1}`]))
  return {
    ...terms,
    concepts,
    entities,
    relations: terms.relationsOf(articles),
    categoryOf: (tag) => categories.get(tag) ?? '',
    idOfEntity: (entity = '') => ids.get(entity) ?? '',
  }
}

/** The taxonomy that `ana` points into: categories within categories, as in the editor's tree. */
export function teiTaxonomy(parent: XMLBuilder, { concepts, categoryOf, nameOf }: TeiTerms) {
  if (concepts.length === 0) return
  const elements = new Map([['', parent.ele('taxonomy', { 'xml:id': 'tags' })]])
  for (const { id, parent: above, note } of concepts) {
    const category = (elements.get(above) ?? elements.get(''))?.ele('category', { 'xml:id': categoryOf(id) })
    if (!category) continue
    elements.set(id, category)
    category.ele('catDesc').txt(note ? `${nameOf(id)}: ${note}` : nameOf(id))
  }
}

/** How entities of a kind are listed: the list, its items, and what holds a name. */
const lists = {
  person: ['listPerson', 'person', 'persName'],
  place: ['listPlace', 'place', 'placeName'],
  organisation: ['listOrg', 'org', 'orgName'],
  other: ['listObject', 'object', 'objectName'],
} as const
type Kind = keyof typeof lists

/** Whom and what the text means, and what they are to each other, in a `standOff` of their own. */
export function teiEntities(tei: XMLBuilder, terms: TeiTerms) {
  if (terms.entities.length === 0) return
  const standOff = tei.ele('standOff')
  const kindOf = ({ concept }: Entity): Kind => {
    const top = terms.topOf(concept)
    return top === 'person' || top === 'place' || top === 'organisation' ? top : 'other'
  }
  for (const kind of ['person', 'place', 'organisation', 'other'] as const) {
    const some = terms.entities.filter((entity) => kindOf(entity) === kind)
    if (some.length === 0) continue
    const list = standOff.ele(lists[kind][0])
    for (const entity of some) entityItem(list, entity, kind, terms)
  }
  if (terms.relations.length === 0) return
  const list = standOff.ele('listRelation')
  for (const { kind, from, to, note } of terms.relations) {
    const relation = list.ele('relation', {
      // An attribute of this kind has no blanks; the words stand within.
      name: kind.trim().replace(/[\p{C}\p{Z}]+/gu, '_') || 'relation',
      active: `#${terms.idOfEntity(from)}`,
      passive: `#${terms.idOfEntity(to)}`,
    })
    relation.ele('desc').txt(note ? `${kind}: ${note}` : kind)
  }
}

function entityItem(list: XMLBuilder, entity: Entity, kind: Kind, terms: TeiTerms) {
  const [, item, name] = lists[kind]
  const category = terms.categoryOf(entity.concept)
  const element = list.ele(item, {
    'xml:id': terms.idOfEntity(entity.id),
    ...(category && { ana: `#${category}` }),
  })
  const { from, to } = entity
  const time = { ...(from && { from }), ...(to && { to }) }
  const names = kind === 'other' ? element.ele('objectIdentifier') : element
  names.ele(name, time).txt(entity.name)
  for (const variant of entity.variants) names.ele(name, { type: 'variant' }).txt(variant)
  for (const { scheme, id } of entity.authorities) {
    names.ele('idno', { type: scheme.replace(/[\p{C}\p{Z}]+/gu, '_') || 'own' }).txt(id)
  }
  if (entity.note) element.ele('note').ele('p').txt(entity.note)
}
