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
  const gone = new Map<string, Decoration[]>()
  for (const each of before.find()) gone.set(rangeOf(each), [...(gone.get(rangeOf(each)) ?? []), each])
  const added = wanted.filter((each) => {
    const there = gone.get(rangeOf(each)) ?? []
    const kept = there.findIndex(({ spec }) => same(spec, each.spec))
    if (kept >= 0) there.splice(kept, 1)
    return kept < 0
  })
  return before.remove([...gone.values()].flat()).add(page, added)
}

function rangeOf({ from, to }: Decoration): string {
  return `${from}-${to}`
}
