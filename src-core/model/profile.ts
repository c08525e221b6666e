import type { HabitName, Habits } from './habits'

/** What is known of how a newspaper makes its pages: where the reading of its next page starts from. */
export interface Profile {
  format: 'galley-profile'
  version: 1
  publication: string
  habits: Habits
  /** Habits that an editor set: pages learned from later do not change them. */
  fixed: HabitName[]
  /** Names of the pages that it was learned from, each once, so that a page counts once however often it is saved. */
  pages: string[]
}
