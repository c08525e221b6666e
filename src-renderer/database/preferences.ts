import { useLiveQuery } from 'dexie-react-hooks'
import { database } from './database'

/** What the library keeps under a name: its writer knows the shape. Undefined until it is read, or where nothing is kept. */
export function usePreference<T>(key: string): T | undefined {
  return useLiveQuery(async () => (await database.preferences.get(key))?.value as T | undefined, [key])
}

export async function setPreference(key: string, value: unknown): Promise<void> {
  await database.preferences.put({ key, value })
}
