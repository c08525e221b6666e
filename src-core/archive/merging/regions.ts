import type { Placed } from './placed'

/** Blocks that have to be decided on together, since text went from one to another; their ids. */
export type Region = readonly string[]

/**
 * Puts blocks together that have text of the same raw line, in one version or in several: where a block is split, its
 * pieces are one region with it.
 *
 * @param together blocks that belong together for another reason
 */
export function regionsOf(versions: readonly Placed[], together: readonly (readonly string[])[]): Region[] {
  const parents = new Map<string, string>()
  const root = (name: string): string => {
    let at = name
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
    parents.set(name, at)
    return at
  }
  const join = (a: string, b: string) => parents.set(root(a), root(b))
  for (const { blocks } of versions) {
    for (const { id, lines } of blocks.values()) for (const line of lines) join(`block ${id}`, `line ${line}`)
  }
  for (const ids of together) for (const id of ids) join(`block ${id}`, `block ${ids[0]}`)
  const regions = new Map<string, Set<string>>()
  for (const { blocks } of versions) {
    for (const id of blocks.keys()) {
      const name = root(`block ${id}`)
      const found = regions.get(name) ?? new Set()
      regions.set(name, found.add(id))
    }
  }
  return [...regions.values()].map((ids) => [...ids])
}

/** Whether text went from block to block, or blocks came or went, between the base and a side. */
export function isRestructured(region: Region, base: Placed, side: Placed): boolean {
  const there = region.filter((id) => base.blocks.has(id))
  const now = region.filter((id) => side.blocks.has(id))
  if (there.join('\n') !== now.join('\n')) return true
  const owners = new Set<string>()
  for (const id of there) for (const line of base.blocks.get(id)?.lines ?? []) owners.add(`${line} ${id}`)
  const lines = new Set(there.flatMap((id) => [...(base.blocks.get(id)?.lines ?? [])]))
  // A line that no block of the base has was typed, and came from nowhere.
  return now.some((id) =>
    [...(side.blocks.get(id)?.lines ?? [])].some((line) => lines.has(line) && !owners.has(`${line} ${id}`)),
  )
}
