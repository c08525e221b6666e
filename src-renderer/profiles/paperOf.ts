import type { PageDocument } from '../../src-core/model/document'
import type { Profile } from '../../src-core/model/profile'
import { emptyProfile, learnProfile } from '../../src-core/reading/learnProfile'
import type { Page } from '../database/database'
import { openPage } from '../database/pages'
import { profileOf } from '../database/profiles'

/** What is known of the page's paper, with what the page adds as its editor has it now. */
export async function paperOf(page: Page, publication: string, document: PageDocument): Promise<Profile> {
  const [known, opened] = await Promise.all([profileOf(publication), openPage(page.id)])
  const profile = known ?? emptyProfile(publication)
  return opened ? learnProfile(profile, opened.source.raw, document, page.id) : profile
}
