/**
 * Which writing of a row this is: `stamp-writer`. Stamps grow with every transaction of the database, and are never
 * smaller than the clock's milliseconds, so that what was written later is told from what was written before, also
 * after a database lost its newest part. The writer is drawn anew by each window, so that two writings are never taken
 * for one.
 */
export type Version = string

export function versionOf(stamp: number, writer: string): Version {
  return `${stamp}-${writer}`
}

export function stampOf(version: Version): number {
  return Number.parseInt(version, 10)
}

/** The stamp after `last`, by the clock where that is later. */
export function nextStamp(last: number, now: number): number {
  return Math.max(last + 1, now)
}

export const versionPattern = /^\d{1,16}-[a-z0-9]{1,16}$/
