import { useMemo } from 'react'
import type { Concept } from '../../../src-core/model/concept'
import { conceptTree } from '../../../src-core/vocabulary/conceptTree'
import { useConcepts } from './concepts'

/** The taxonomy as tags of articles: what concepts are called, and which one a name means. */
export interface ConceptNames {
  /** What a tag is called; one that is no concept, as it is. */
  nameOf: (tag: string) => string
  /** The tag that a name stands for: a concept's id, or the name itself. */
  tagOf: (name: string) => string
  /** Names of the concepts that the editor has named, in the order of their tree. */
  names: readonly string[]
}

/** The same until a concept is named otherwise: all that shows a tag is drawn anew for another. */
export function useConceptNames(): ConceptNames {
  const told = JSON.stringify(namedIn(useConcepts()))
  return useMemo(() => asNames(JSON.parse(told)), [told])
}

export function conceptNames(concepts: readonly Concept[]): ConceptNames {
  return asNames(namedIn(concepts))
}

interface Named {
  ids: [id: string, label: string][]
  names: string[]
}

/** Built-in concepts that nobody has renamed are for names in the text, and not among the tags of articles. */
function namedIn(concepts: readonly Concept[]): Named {
  const named = concepts.filter(({ label }) => label !== '')
  return {
    ids: named.map(({ id, label }) => [id, label]),
    names: [...new Set(conceptTree(concepts).flatMap(({ concept }) => concept.label || []))],
  }
}

function asNames({ ids, names }: Named): ConceptNames {
  const byId = new Map(ids)
  const byName = new Map(ids.map(([id, label]) => [label, id]))
  return { nameOf: (tag) => byId.get(tag) ?? tag, tagOf: (name) => byName.get(name) ?? name, names }
}
