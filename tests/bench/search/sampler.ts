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

/**
 * Numbers from 0 to 1, the same for the same seed (sfc32 of PractRand, mixed up before the first one). Mulberry32 would not
 * do: its seeds are places on one circle of 2^32 numbers, so that of 400,000 texts a quarter had half of another's numbers.
 */
export function randomFrom(seed: number): () => number {
  let a = 0x9e3779b9
  let b = Math.imul(seed, 0x85ebca6b)
  let c = seed | 0
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 15; i++) next()
  return next
}
