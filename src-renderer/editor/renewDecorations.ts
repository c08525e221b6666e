import type { Node } from '@tiptap/pm/model'
import type { Decoration, DecorationSet } from '@tiptap/pm/view'

/**
 * The set with these decorations instead of those it has. What stays as it is keeps its objects: the view compares
 * objects at each key, and goes through all of them, block by block, where a set was only made anew.
 *
 * @param same whether two decorations of one range say the same
 */
export function renewDecorations(
  before: DecorationSet,
  page: Node,
  wanted: readonly Decoration[],
  same: (a: Decoration['spec'], b: Decoration['spec']) => boolean,
): DecorationSet {
  const there = byRange(before.find())
  const asked = byRange(wanted)
  const isIn = (set: ReadonlyMap<string, Decoration[]>) => (each: Decoration) =>
    set.get(rangeOf(each))?.some(({ spec }) => same(spec, each.spec)) ?? false
  const isAsked = isIn(asked)
  const isThere = isIn(there)
  const gone = [...there.values()].flat().filter((each) => !isAsked(each))
  return before.remove(gone).add(
    page,
    wanted.filter((each) => !isThere(each)),
  )
}

function byRange(decorations: readonly Decoration[]): Map<string, Decoration[]> {
  const found = new Map<string, Decoration[]>()
  for (const each of decorations) found.set(rangeOf(each), [...(found.get(rangeOf(each)) ?? []), each])
  return found
}

function rangeOf({ from, to }: Decoration): string {
  return `${from}-${to}`
}
