import type { Profile } from '../../src-core/model/profile'
import { database } from './database'

/** What is known of how a newspaper makes its pages; undefined for one that nothing was kept of. */
export async function profileOf(publication: string): Promise<Profile | undefined> {
  return publication === '' ? undefined : await database.profiles.get(publication)
}

/** Every paper whose habits are kept, by name. */
export async function knownPapers(): Promise<string[]> {
  return await database.profiles.toCollection().primaryKeys()
}

export async function keepProfile(profile: Profile): Promise<void> {
  await database.profiles.put(profile)
}
