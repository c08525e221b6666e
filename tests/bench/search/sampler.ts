/** Picks an index by weight in constant time (Walker's alias method). */
export function sampler(weights: readonly number[]): (random: () => number) => number {
  const count = weights.length
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const share = Float64Array.from(weights, (weight) => (weight / sum) * count)
  const alias = new Int32Array(count)
  const small: number[] = []
  const large: number[] = []
  for (const [i, value] of share.entries()) (value < 1 ? small : large).push(i)
  while (small.length > 0 && large.length > 0) {
    const less = small.pop() ?? 0
    const more = large.at(-1) ?? 0
    alias[less] = more
    share[more] = (share[more] ?? 0) + (share[less] ?? 0) - 1
    if ((share[more] ?? 0) < 1) small.push(large.pop() ?? 0)
  }
  for (const i of [...small, ...large]) share[i] = 1
  return (random) => {
    const i = Math.floor(random() * count)
    return random() < (share[i] ?? 1) ? i : (alias[i] ?? i)
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
