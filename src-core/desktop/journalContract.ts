import { z } from 'zod'
import { bytesName, unitName } from '../journal/operation'

const bytes = z.instanceof(Uint8Array)
/** By table; see src-core/journal/digest.ts. */
const digests = z.record(z.string(), z.number())
/** The database that a window works with; drawn when the database is made. */
const database = z.string().min(1).max(100)
const row = z.object({ table: z.string(), key: z.string() })

/**
 * The calls by which a window keeps its library in main's journal. They fail with `journal-in-use`, `journal-taken`,
 * `journal-newer` or a code of writing (`disk-full` and others); each can be repeated.
 */
/** A unit's rows, without the bytes that they name. */
export const unitRows = z.object({
  unit: unitName,
  rows: z.array(
    z.object({
      table: z.string(),
      key: z.string(),
      version: z.string(),
      /** The row as JSON. */
      json: z.string(),
      bytes: z.array(bytesName),
    }),
  ),
})

export const journalContract = {
  /**
   * Ties a database to the journal. While another database is at work with it the answer is `journal-in-use`; with
   * `takeOver` that other one is shut out (`journal-taken`).
   */
  openJournal: {
    input: z.object({
      database,
      /** Stays the same in one browser, also where it lost its database. */
      browser: z.string().min(1).max(100),
      takeOver: z.boolean(),
    }),
    output: z.object({
      library: z.string(),
      epoch: z.string(),
      /** The largest stamp of all rows. */
      last: z.number(),
      digests,
      /** Pieces of the journal that could not be read at its opening and were set aside. */
      setAside: z.number(),
    }),
  },
  /** Every unit with the digests of its rows. A damaged one has none. */
  listUnits: {
    input: z.object({}),
    output: z.object({ units: z.array(z.object({ unit: unitName, digests, damaged: z.boolean() })) }),
  },
  /** The rows of some units, without the bytes that they name. Of a damaged one there are none, or not all. */
  fetchUnits: {
    input: z.object({ units: z.array(unitName).max(1000) }),
    output: z.object({
      units: z.array(unitRows.extend({ damaged: z.boolean() })),
    }),
  },
  /** The bytes of that name; null where the journal has lost them. */
  fetchBytes: { input: z.object({ name: bytesName }), output: z.object({ bytes: bytes.nullable() }) },
  /** Answers with the name under which the bytes are on the disk. */
  storeBytes: { input: z.object({ database, bytes }), output: z.object({ name: bytesName }) },
  /**
   * Takes records (JSON, see src-core/journal/operation.ts) in, all or none. Where `lacking` names rows or bytes nothing
   * was taken: they have to come whole, or be stored, first. No records at all are a sign of life.
   */
  appendRecords: {
    input: z.object({ database, records: z.array(z.string()).max(10_000) }),
    output: z.object({ lacking: z.object({ rows: z.array(row), bytes: z.array(bytesName) }) }),
  },
} as const
