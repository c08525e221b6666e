import { foldForms } from './foldForms'

/** Characters on each side by which two places are told to be the same passage. */
const around = 8

/**
 * How many places there are when a passage printed twice (a pull quote and its source, a page in two dumps) counts
 * once: places with the same name between the same eight characters, white space and forms aside, are one. A place at
 * both ends of its text, such as a name that is a whole caption, is always its own.
 */
export function countOnce(places: readonly { text: string; from: number; to: number }[]): number {
  const seen = new Set<string>()
  let alone = 0
  for (const { text, from, to } of places) {
    const key = passageKey(text, from, to)
    if (key === null) alone += 1
    else seen.add(key)
  }
  return seen.size + alone
}

/** What two prints of one passage share: the place between its eight neighbours. Null for a place that is always its own. */
export function passageKey(text: string, from: number, to: number): string | null {
  const before = bare(text.slice(Math.max(0, from - 3 * around), from)).slice(-around)
  const after = bare(text.slice(to, to + 3 * around)).slice(0, around)
  return before.length + after.length < around ? null : `${before}\n${bare(text.slice(from, to))}\n${after}`
}

const bare = (text: string) => foldForms(text).replace(/\s+/g, '')
