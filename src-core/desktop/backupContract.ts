import { z } from 'zod'
import { bytesName, unitName } from '../journal/operation'
import { journalContract, unitRows } from './journalContract'
import { failureSchema } from './outcome'

/** The name of a backup's file, as main gives it; never a path. */
const backupName = z.string().regex(/^galley-backup-[0-9a-f]{8}-\d{8}-\d{6}\.galley$/)

const state = z.object({
  /** The folder's own name, without those above it; null: none was chosen. */
  folder: z.string().nullable(),
  /** Hours of work after which a backup is written. */
  hours: z.number(),
  /** When the last one was written (ISO 8601 in UTC); null: never. */
  last: z.string().nullable(),
  /** Why the last attempt failed; null where it did not. */
  failure: failureSchema.nullable(),
  running: z.boolean(),
})
export type BackupState = z.infer<typeof state>

const backup = z.object({
  name: backupName,
  /** Bytes. */
  size: z.number(),
  /** ISO 8601 in UTC. */
  saved: z.string(),
  /** How many rows of each table it holds; null: the file is damaged. */
  rows: z.record(z.string(), z.number()).nullable(),
})
export type Backup = z.infer<typeof backup>

const difference = z.object({
  unit: unitName,
  /** `missing`: the library has nothing of it; `changed`: it has another writing. */
  kind: z.enum(['missing', 'changed']),
  /** Of a page; empty for what belongs to no page. */
  name: z.string(),
})
export type BackupDifference = z.infer<typeof difference>

/** Hours between two backups that an editor can choose. */
export const backupHours = [1, 2, 4, 8, 24] as const

/** The calls for backups: archives of the whole library that main writes into a folder of the editor's choice. */
export const backupContract = {
  backupState: { input: z.object({}), output: state },
  /**
   * Where the host has dialogs it asks, and `typed` is not looked at; elsewhere `typed` is the folder, which must be
   * there. Fails with a code of writing where nothing can be written there.
   */
  chooseBackupFolder: { input: z.object({ typed: z.string().max(4096) }), output: state },
  /** `off`: no backups any more; those that are there stay. */
  setBackups: { input: z.object({ hours: z.number().min(1).max(168), off: z.boolean() }), output: state },
  /** Writes one now. */
  backUp: { input: z.object({}), output: state },
  /** Newest first. */
  listBackups: { input: z.object({}), output: z.object({ backups: z.array(backup) }) },
  /** In what a backup differs from the library. Reads the whole file, so that a damaged one is found. */
  compareBackup: {
    input: z.object({ name: backupName }),
    output: z.object({
      differences: z.array(difference),
      /** Units that are alike, and pages that came into the library since. */
      same: z.number(),
      newer: z.number(),
    }),
  },
  fetchBackupUnit: {
    input: z.object({ name: backupName, unit: unitName }),
    output: unitRows,
  },
  fetchBackupBytes: {
    input: z.object({ name: backupName, bytes: bytesName }),
    output: journalContract.fetchBytes.output,
  },
} as const
