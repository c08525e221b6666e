import type { Profile } from '../../src-core/model/profile'
import { database } from './database'

/** What is known of how a newspaper makes its pages; undefined for one that nothing was kept of. */
export async function profileOf(publication: string): Promise<Profile | undefined> {
  return publication === '' ? undefined : await database.profiles.get(publication)
}

export async function keepProfile(profile: Profile): Promise<void> {
  await database.profiles.put(profile)
}
