import { readFile } from 'node:fs/promises'
import { profileSchema } from '../../src-core/desktop/profileSchema'
import type { Profile } from '../../src-core/model/profile'

/** The profile in a JSON file; null where the file is missing or holds something else. */
export async function readProfile(path: string): Promise<Profile | null> {
  try {
    return profileSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}
