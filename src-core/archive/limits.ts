/**
 * What an archive may hold, so that a hostile one does not fill the memory: an entry is in memory as a whole, and only
 * one at a time. Nothing larger is written, so nothing that was written is refused.
 */
export const archiveLimits = {
  /** Bytes of a unit's JSON. A page of 200,000 lines has a quarter of that. */
  unit: 192 * 1024 * 1024,
  /** Bytes of a raw dump or picture. */
  bytes: 192 * 1024 * 1024,
  /** Bytes of the manifest: some 700,000 entries. */
  manifest: 128 * 1024 * 1024,
  entries: 700_000,
}
