import { DataFactory, Parser, type Quad, type Quad_Object, Writer } from 'n3'
import type { Concept } from '../model/concept'
import { VocabularyError } from './csv'
import { asTaxonomy, type ReadConcept } from './taxonomy'

const skos = 'http://www.w3.org/2004/02/skos/core#'
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const galley = 'urn:galley:taxonomy:'
const { namedNode, literal, quad } = DataFactory

/** What `taxonomyToSkos` needs of a concept beside itself. */
export interface SkosNames {
  /** The window's name of a concept: a built-in one has none of its own. */
  labelOf: (concept: Concept) => string
  /** BCP 47; of the labels. */
  language: string
}

/**
 * The taxonomy as SKOS (W3C, 2009) in Turtle: concepts with `prefLabel`, `broader`, `scopeNote`; their keys as
 * `notation` and their colours and order as properties of our own. Ids are IRIs as they are, or under
 * `urn:galley:taxonomy:`.
 */
export function taxonomyToSkos(concepts: readonly Concept[], { labelOf, language }: SkosNames): string {
  const writer = new Writer({ prefixes: { skos, galley } })
  const scheme = namedNode(`${galley}scheme`)
  const add = (subject: string, predicate: string, object: Quad_Object) =>
    writer.addQuad(quad(namedNode(subject), namedNode(predicate), object))
  add(scheme.value, rdfType, namedNode(`${skos}ConceptScheme`))
  for (const concept of concepts) {
    const iri = iriOf(concept.id)
    add(iri, rdfType, namedNode(`${skos}Concept`))
    add(iri, `${skos}inScheme`, scheme)
    add(iri, `${skos}prefLabel`, literal(labelOf(concept), language))
    if (concept.parent) add(iri, `${skos}broader`, namedNode(iriOf(concept.parent)))
    else add(iri, `${skos}topConceptOf`, scheme)
    if (concept.note) add(iri, `${skos}scopeNote`, literal(concept.note, language))
    if (concept.key) add(iri, `${skos}notation`, literal(concept.key))
    add(iri, `${galley}colour`, literal(concept.colour))
    add(iri, `${galley}order`, literal(String(concept.order)))
    if (concept.label) add(iri, `${galley}label`, literal(concept.label))
  }
  let turtle = ''
  writer.end((_, result) => {
    turtle = result
  })
  return turtle
}

/**
 * A taxonomy from SKOS in Turtle or N-Triples, of any maker: a concept is what has a `prefLabel`. Of labels in several
 * languages the one nearest to `language` is taken; of several broader concepts the first.
 *
 * @throws VocabularyError
 */
export function taxonomyFromSkos(text: string, language: string): Concept[] {
  const statements = new Map<string, Quad[]>()
  for (const statement of parse(text)) {
    const { value } = statement.subject
    const known = statements.get(value)
    if (known) known.push(statement)
    else statements.set(value, [statement])
  }
  const named = [...statements].filter(([, said]) => said.some(is(`${skos}prefLabel`)))
  // A broader concept may be said from above alone.
  const above = new Map<string, string>()
  for (const [iri, said] of statements) {
    for (const { object } of said.filter(is(`${skos}narrower`))) above.set(object.value, iri)
  }
  const known = new Set(named.map(([iri]) => iri))
  const read = named.map(([iri, said], i): ReadConcept & { order: number } => {
    const one = (predicate: string) => said.find(is(predicate))?.object.value ?? ''
    const parent = one(`${skos}broader`) || (above.get(iri) ?? '')
    const own = said.some(is(`${galley}colour`))
    const key = one(`${skos}notation`).toLowerCase()
    return {
      id: idOf(iri),
      parent: known.has(parent) ? idOf(parent) : '',
      label: own ? one(`${galley}label`) : labelIn(said.filter(is(`${skos}prefLabel`)), language),
      colour: one(`${galley}colour`),
      key: /^[a-z0-9]$/.test(key) ? key : '',
      note: labelIn(said.filter(is(`${skos}scopeNote`)), language),
      line: 0,
      order: own ? Number(one(`${galley}order`)) : i,
    }
  })
  read.sort((a, b) => a.order - b.order)
  const taken = new Set<string>()
  return asTaxonomy(
    read.map((concept) => {
      const key = taken.has(concept.key) ? '' : concept.key
      taken.add(key)
      return { ...concept, key }
    }),
  )
}

function parse(text: string): Quad[] {
  try {
    return new Parser().parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new VocabularyError('turtle', Number(/line (\d+)/.exec(message)?.[1] ?? 0), message)
  }
}

const is = (predicate: string) => (statement: Quad) => statement.predicate.value === predicate

function labelIn(said: readonly Quad[], language: string): string {
  const nearness = ({ object }: Quad) => {
    const own = 'language' in object ? object.language.toLowerCase() : ''
    const wanted = language.toLowerCase()
    if (own === wanted) return 3
    if (own.split('-')[0] === wanted.split('-')[0]) return 2
    return own === '' ? 1 : 0
  }
  return said.toSorted((a, b) => nearness(b) - nearness(a))[0]?.object.value ?? ''
}

const isIri = (id: string) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id)
const iriOf = (id: string) => (isIri(id) ? id : galley + encodeURIComponent(id))

function idOf(iri: string): string {
  return iri.startsWith(galley) ? decodeURIComponent(iri.slice(galley.length)) : iri
}
