import { z } from 'zod'

/**
 * Every failure that a user can meet has one of these codes; the sentence for it is the renderer's text
 * `errors.<code>`, which says what happened, what is safe and what to do.
 */
export const failureCodes = [
  'empty-file',
  'binary-file',
  'unreadable-file',
  'file-too-large',
  'wrong-encoding',
  'unknown-format',
  'not-available-here',
  'save-failed',
  'disk-full',
  'no-permission',
  'disk-read-only',
  'disk-gone',
  'disk-failing',
  'no-backup-folder',
  'folder-unknown',
  'invalid-request',
  'invalid-answer',
  'connection-lost',
  'not-allowed',
  'engine-failed',
  'database-failed',
  'disk-slow',
  'database-newer',
  'journal-in-use',
  'journal-locked',
  'journal-taken',
  'journal-closed',
  'journal-newer',
  'page-not-in-journal',
  'not-an-archive',
  'archive-damaged',
  'archive-newer',
] as const

export type FailureCode = (typeof failureCodes)[number]

export const failureSchema = z.object({
  code: z.enum(failureCodes),
  /** What the sentence mentions, e.g. the file's name. Never a path. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type Failure = z.infer<typeof failureSchema>

/** Expected failure is a value; a throw means a bug. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: Failure }

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function failure(code: FailureCode, values?: Failure['values']): { ok: false; error: Failure } {
  return { ok: false, error: values ? { code, values } : { code } }
}
