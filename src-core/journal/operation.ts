import { z } from 'zod'
import type { Delta } from './delta'
import type { Json } from './json'
import { parseJson } from './parseJson'
import { versionPattern } from './version'

/** SHA-256 as hex: the name of a file with bytes. */
export const bytesName = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What rows belong together and lie in one file of a snapshot, e.g. `pages/9f…` or `tables/profiles`. Two parts, so
 * that a name never leads out of its folder.
 */
export const unitName = z.string().regex(/^(pages|tables)\/[A-Za-z0-9_-]{1,80}$/)

const version = z.string().regex(versionPattern)

/** One row written or deleted. */
const operationSchema = z.object({
  unit: unitName,
  table: z.string().regex(/^[A-Za-z]{1,40}$/),
  /** The primary key as JSON. */
  key: z.string().min(1).max(4096),
  version,
  /** The writing that a delta was made of. */
  before: version.optional(),
  put: z.unknown().optional(),
  delta: z.unknown().optional(),
  /** Files with bytes that the row names. */
  bytes: z.array(bytesName).optional(),
})

/** `put`: the whole row; `delta`: what changed of the writing `before`; neither: the row is deleted. */
export interface Operation {
  unit: string
  table: string
  key: string
  version: string
  before?: string | undefined
  put?: Json | undefined
  delta?: Delta | undefined
  bytes?: string[] | undefined
}

/** What one transaction of the database wrote: a line of the journal. */
const journalRecordSchema = z.object({ operations: z.array(operationSchema) })
export interface JournalRecord {
  operations: Operation[]
}

/** A journal's record from its JSON; undefined where it is none. */
export function parseRecord(text: string): JournalRecord | undefined {
  const parsed = journalRecordSchema.safeParse(parseJson(text))
  // Rows and deltas are JSON, since they came out of it.
  return parsed.success ? (parsed.data as JournalRecord) : undefined
}
