import { z } from 'zod'
import { habitNames, type TalliedHabit, tallied } from '../model/habits'
import type { Profile } from '../model/profile'

const count = z.number().nonnegative()
const tally = z.object({ yes: count, of: count }).meta({ id: 'tally' })

// `fromEntries` forgets the names, which are the habits'.
const tallies = Object.fromEntries(tallied.map((name) => [name, tally])) as Record<TalliedHabit, typeof tally>

export const habitsSchema = z
  .object({
    ...tallies,
    indents: z.tuple([count, count, count]),
    measures: z.array(z.object({ ems: count, lines: count })),
  })
  .meta({ id: 'habits' })

/** Checks a profile where it comes in: from the renderer, or from a file. */
export const profileSchema = z.object({
  format: z.literal('galley-profile'),
  version: z.literal(1),
  publication: z.string(),
  habits: habitsSchema,
  fixed: z.array(z.enum(habitNames)),
  pages: z.array(z.string()),
}) satisfies z.ZodType<Profile>
