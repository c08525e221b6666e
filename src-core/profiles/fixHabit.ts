import { type Frequency, type HabitName, type Indents, shareOf } from '../model/habits'
import type { Profile } from '../model/profile'

/** Cases that an editor's word counts as: as many as several pages have. */
const cases = 40

/** An indent of no, one or two ems. */
export type Indent = 0 | 1 | 2

/** The profile with one habit as its editor says it is; pages that are learned from later leave it so. */
export function fixHabit(profile: Profile, name: 'indents', value: Indent): Profile
export function fixHabit(profile: Profile, name: Exclude<HabitName, 'indents'>, value: Frequency): Profile
export function fixHabit(profile: Profile, name: HabitName, value: Frequency | Indent): Profile {
  const indents = [0, 1, 2].map((em) => (em === value ? cases : 0)) as Indents
  const tally = typeof value === 'number' ? undefined : { yes: cases * shareOf[value], of: cases }
  return {
    ...profile,
    habits: { ...profile.habits, [name]: tally ?? indents },
    fixed: [...new Set([...profile.fixed, name])],
  }
}
