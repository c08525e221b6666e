import { measureLines } from '../lines/measureLines'
import type { PageDocument } from '../model/document'
import { noHabits } from '../model/habits'
import type { Profile } from '../model/profile'
import { habitsOf } from '../profiles/habitsOf'
import { mergeHabits } from '../profiles/mergeHabits'
import { outlineOfDocument } from './outlines'

export function emptyProfile(publication: string): Profile {
  return { format: 'galley-profile', version: 1, publication, habits: noHabits(), fixed: [], pages: [] }
}

/**
 * What a corrected page adds to a paper's profile. A page that the profile was learned from already adds nothing.
 *
 * @param raw the page's raw text
 * @param document the page as its editor left it
 * @param page a name that tells the page from the paper's others
 */
export function learnProfile(profile: Profile, raw: string, document: PageDocument, page: string): Profile {
  if (profile.pages.includes(page)) return profile
  const lines = measureLines(raw)
  const seen = habitsOf(lines, outlineOfDocument(lines, document))
  return {
    ...profile,
    habits: mergeHabits(profile.habits, seen, profile.fixed),
    pages: [...profile.pages, page],
  }
}
