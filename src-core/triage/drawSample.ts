/**
 * A share of some ids, drawn at random: whoever has the ids and the seed draws the same ones, whatever their order.
 *
 * @param share above 0, at most 1; at least one id is drawn
 * @returns in the order in which they were drawn, so that the first half of a sample is a sample, too
 */
export function drawSample(ids: readonly string[], share: number, seed: string): string[] {
  const wanted = Math.min(ids.length, Math.max(1, Math.ceil(ids.length * share)))
  const drawn = ids.map((id) => ({ id, turn: hash(`${seed}\n${id}`) }))
  drawn.sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1))
  return drawn.slice(0, wanted).map(({ id }) => id)
}

/** FNV-1a with the last steps of MurmurHash3, so that ids that differ in their last signs lie far apart. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
