import type { PositionReader, TermList } from './PositionReader'

/** Where all terms of a piece stand together: its places, rising. The rarest is read first. */
export function meet(lists: readonly TermList[], positions: PositionReader): Uint32Array {
  let places: Uint32Array | undefined
  const sure = new Set<number>()
  for (const list of [...lists].sort((a, b) => a.count - b.count)) {
    const covers = Array.from({ length: list.span }, (_, i) => list.at + i)
    // A pair whose signs other pairs have made sure of tells nothing new.
    if (list.span === 2 && covers.every((at) => sure.has(at))) continue
    places = places ? common(places, positions.read(list)) : positions.read(list)
    if (places.length === 0) return places
    for (const at of covers) sure.add(at)
  }
  return places ?? new Uint32Array(0)
}

/** Numbers in both; a list shorter by far is looked up in the other one. */
function common(few: Uint32Array, many: Uint32Array): Uint32Array {
  const found = new Uint32Array(few.length)
  let length = 0
  let j = 0
  for (let i = 0; i < few.length; i++) {
    const place = few[i] ?? 0
    while (j < many.length && (many[j] ?? 0) < place) j++
    if (many[j] === place) found[length++] = place
  }
  return found.subarray(0, length)
}
