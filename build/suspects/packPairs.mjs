/** Buckets by a hash's lowest bits; `WordPairs` unpacks them. */
const bucketBits = 18n
const buckets = 2 ** Number(bucketBits)

/**
 * First how many pairs each bucket has (a byte), then for each pair three bytes: 19 further bits of its hash and its
 * count in five, steps of 2^0.75 from 1/16 on. A search asks for thousands of pairs a sentence, so with fewer bits of
 * the hash pairs that were never met would be found all the time.
 *
 * @param all `[64-bit hash, count]`
 */
export function packPairs(all) {
  const filled = Array.from({ length: buckets }, () => [])
  for (const [hash, count] of all) {
    const print = Number((hash >> bucketBits) & 0x7ffffn)
    const level = Math.max(0, Math.min(31, Math.round((Math.log2(count) + 4) / 0.75)))
    filled[Number(hash & BigInt(buckets - 1))].push((print << 5) | level)
  }
  const bytes = Buffer.alloc(buckets + all.length * 3)
  let at = buckets
  filled.forEach((bucket, i) => {
    bytes[i] = bucket.length
    for (const entry of bucket) at = bytes.writeUIntLE(entry, at, 3)
  })
  return bytes
}
