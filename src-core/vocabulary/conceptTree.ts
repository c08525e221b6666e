import type { Concept } from '../model/concept'

export interface TreeRow {
  concept: Concept
  /** 0 at the top. */
  depth: number
}

/** The taxonomy from the top down, each concept before what stands under it. One whose parent is gone stands at the top. */
export function conceptTree(concepts: readonly Concept[]): TreeRow[] {
  const ids = new Set(concepts.map(({ id }) => id))
  const under = new Map<string, Concept[]>()
  for (const concept of concepts) {
    const parent = ids.has(concept.parent) ? concept.parent : ''
    under.set(parent, [...(under.get(parent) ?? []), concept])
  }
  const rows: TreeRow[] = []
  const walk = (parent: string, depth: number) => {
    for (const concept of under.get(parent) ?? []) {
      rows.push({ concept, depth })
      walk(concept.id, depth + 1)
    }
  }
  walk('', 0)
  return rows
}

/** Concepts that may stand above this one: not itself, and none that stands under it. */
export function possibleParents(concepts: readonly Concept[], id: string): Concept[] {
  const parents = new Map(concepts.map((concept) => [concept.id, concept.parent]))
  return concepts.filter((concept) => {
    for (let at: string | undefined = concept.id; at; at = parents.get(at)) if (at === id) return false
    return true
  })
}
