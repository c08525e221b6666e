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

export function useConceptNames(): ConceptNames {
  const concepts = useConcepts()
  return useMemo(() => conceptNames(concepts), [concepts])
}

/** Built-in concepts that nobody has renamed are for names in the text, and not among the tags of articles. */
export function conceptNames(concepts: readonly Concept[]): ConceptNames {
  const named = concepts.filter(({ label }) => label !== '')
  const byId = new Map(named.map(({ id, label }) => [id, label]))
  const byName = new Map(named.map(({ id, label }) => [label, id]))
  return {
    nameOf: (tag) => byId.get(tag) ?? tag,
    tagOf: (name) => byName.get(name) ?? name,
    names: [...new Set(conceptTree(concepts).flatMap(({ concept }) => concept.label || []))],
  }
}
