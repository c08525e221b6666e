import type { Version } from './version'

/** Sums stay below 2^53, so that they are exact. */
const modulus = 2 ** 52

/**
 * The digest of rows: the sum of their hashes. It does not depend on their order, and a row is added or taken away
 * without looking at the others. 0: no row.
 */
export type Digest = number

/** A 52-bit hash of which writing of which row it is. Two multiplicative hashes with a last mix (as in MurmurHash3). */
export function rowHash(table: string, key: string, version: Version): Digest {
  const text = `${table}\n${key}\n${version}`
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (b >>> 0) + (a >>> 12) * 2 ** 32
}

export function addDigests(a: Digest, b: Digest): Digest {
  return (a + b) % modulus
}

export function subtractDigests(a: Digest, b: Digest): Digest {
  return (a - b + modulus) % modulus
}

/** Digests by table; a table without rows has none. */
export type Digests = Readonly<Record<string, Digest>>

/** `digests` with one table's digest changed. */
export function withDigest(digests: Digests, table: string, change: (digest: Digest) => Digest): Digests {
  const { [table]: old = 0, ...others } = digests
  const digest = change(old)
  return digest === 0 ? others : { ...others, [table]: digest }
}

export function sumDigests(all: Iterable<Digests>): Digests {
  const sums = new Map<string, Digest>()
  for (const digests of all) {
    for (const [table, digest] of Object.entries(digests)) {
      sums.set(table, addDigests(sums.get(table) ?? 0, digest))
    }
  }
  return Object.fromEntries([...sums].filter(([, digest]) => digest !== 0))
}

/** The tables in which two sets of rows differ. */
export function differingTables(a: Digests, b: Digests): string[] {
  const tables = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...tables].filter((table) => (a[table] ?? 0) !== (b[table] ?? 0)).sort()
}
