import { z } from 'zod'
import { firstNumberPattern } from '../../../src-core/numbers/numberPattern'
import { database } from '../database'
import { setPreference, usePreference } from '../preferences'

const key = 'numbering'
const schema = z.string()

/** What the library's articles are numbered by. */
export function numberingPattern(): PromiseLike<string> {
  return database.preferences.get(key).then((row) => patternIn(row?.value))
}

export function useNumberingPattern(): string {
  return usePreference(key, schema) ?? firstNumberPattern
}

/** For articles that have no number yet; those that have one keep it. */
export async function setNumberingPattern(pattern: string): Promise<void> {
  await setPreference(key, pattern)
}

function patternIn(value: unknown): string {
  return typeof value === 'string' ? value : firstNumberPattern
}
