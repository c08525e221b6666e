import type { Annotation } from '../model/annotation'
import type { Concept } from '../model/concept'
import type { Entity, Relation } from '../model/entity'
import type { Vocabulary } from '../model/vocabulary'
import { firstConcepts } from '../vocabulary/firstConcepts'
import type { ExportedArticle } from './exportedArticles'
import type { ExportOptions } from './exportPage'
import { labelsIn } from './labels'

/** What the tags and annotations of an export mean, as far as the library says. */
export interface Terms {
  /** What a tag is called; a tag that is no concept is called as it is. */
  nameOf(tag: string): string
  concept(tag: string): Concept | undefined
  /** The concept at the top under which the tag stands; the tag itself where it is no concept. */
  topOf(tag: string): string
  entity(annotation: Pick<Annotation, 'entity'>): Entity | undefined
  /** The concepts of the articles' tags, each after what it stands under; a tag that is no concept is one at the top. */
  conceptsOf(articles: readonly ExportedArticle[]): Concept[]
  /** Whom the articles' annotations mean, and those to whom they have a relation. */
  entitiesOf(articles: readonly ExportedArticle[]): Entity[]
  /** The relations of whom the articles' annotations mean. */
  relationsOf(articles: readonly ExportedArticle[]): Relation[]
}

const none: Vocabulary = { concepts: firstConcepts, entities: [], relations: [] }

export function termsOf(options: ExportOptions): Terms {
  const { concepts, entities, relations } = options.vocabulary ?? none
  const words = labelsIn(options)
  const conceptById = new Map(concepts.map((concept) => [concept.id, concept]))
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  const above = (tag: string) => {
    const chain: string[] = []
    for (let at = tag; at && !chain.includes(at); at = conceptById.get(at)?.parent ?? '') chain.unshift(at)
    return chain
  }
  const meant = (articles: readonly ExportedArticle[]) =>
    new Set(articles.flatMap(({ annotations }) => annotations.flatMap(({ entity }) => entity ?? [])))
  const relationsOf = (articles: readonly ExportedArticle[]) => {
    const ids = meant(articles)
    return relations.filter(
      ({ from, to }) => (ids.has(from) || ids.has(to)) && entityById.has(from) && entityById.has(to),
    )
  }
  return {
    nameOf(tag) {
      if (tag === '') return words.highlight
      const label = conceptById.get(tag)?.label
      if (label) return label
      return Object.hasOwn(words.builtInTags, tag) ? (words.builtInTags[tag] ?? tag) : tag
    },
    concept: (tag) => conceptById.get(tag),
    topOf: (tag) => above(tag)[0] ?? tag,
    entity: ({ entity = '' }) => entityById.get(entity),
    conceptsOf(articles) {
      const tags = articles.flatMap((article) => [
        ...article.tags,
        ...article.annotations.map(({ tag }) => tag),
      ])
      return [...new Set(tags.flatMap(above))].map(
        (id) =>
          conceptById.get(id) ?? { id, parent: '', label: '', colour: 'slate', key: '', note: '', order: 0 },
      )
    },
    entitiesOf(articles) {
      const ids = meant(articles)
      for (const { from, to } of relationsOf(articles)) ids.add(from).add(to)
      return entities.filter(({ id }) => ids.has(id))
    },
    relationsOf,
  }
}

/** `wikidata:Q1 cbdb:12`; empty where nobody gave it a number. */
export function numbersOf({ authorities }: Entity): string {
  return authorities.map(({ scheme, id }) => `${scheme}:${id}`).join(' ')
}
