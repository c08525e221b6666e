import type { z } from 'zod'
import { database } from './database'
import { useLive } from './useLive'

/**
 * What the library keeps under a name. Undefined until it is read, and where nothing of that shape is kept: a preference may
 * have come with somebody else's archive.
 *
 * @param schema the same one at each call
 */
export function usePreference<T>(key: string, schema: z.ZodType<T>): T | undefined {
  return useLive(() => preference(key, schema), [key, schema])
}

/** What the library keeps under a name; undefined where it is nothing of that shape. */
export async function preference<T>(key: string, schema: z.ZodType<T>): Promise<T | undefined> {
  return schema.safeParse((await database.preferences.get(key))?.value).data
}

export async function setPreference(key: string, value: unknown): Promise<void> {
  await database.preferences.put({ key, value })
}
