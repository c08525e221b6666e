import type { Profile } from '../../src-core/model/profile'
import { database } from './database'

/** What is known of how a newspaper makes its pages; undefined for one that nothing was kept of. */
export async function profileOf(publication: string): Promise<Profile | undefined> {
  return publication === '' ? undefined : await database.profiles.get(publication)
}

/** Keeps a paper's profile, and that the page is one of this paper's. */
export async function keepProfile(profile: Profile, pageId: string): Promise<void> {
  await database.transaction('rw', [database.profiles, database.pages], async () => {
    await database.profiles.put(profile)
    await database.pages.update(pageId, { publication: profile.publication })
  })
}
