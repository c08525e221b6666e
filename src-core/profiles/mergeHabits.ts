import { type HabitName, type Habits, type Indents, tallied } from '../model/habits'

/** The habits of both together: cases add up. Those named in `fixed` stay as they are in `known`. */
export function mergeHabits(known: Habits, seen: Habits, fixed: readonly HabitName[] = []): Habits {
  const merged: Habits = { ...known, measures: mergeMeasures(known.measures, seen.measures) }
  for (const name of tallied) {
    if (fixed.includes(name)) continue
    merged[name] = { yes: known[name].yes + seen[name].yes, of: known[name].of + seen[name].of }
  }
  if (!fixed.includes('indents'))
    merged.indents = known.indents.map((count, em) => count + (seen.indents[em] ?? 0)) as Indents
  return merged
}

function mergeMeasures(known: Habits['measures'], seen: Habits['measures']): Habits['measures'] {
  const lines = new Map<number, number>()
  for (const { ems, lines: count } of [...known, ...seen]) lines.set(ems, (lines.get(ems) ?? 0) + count)
  return [...lines]
    .map(([ems, count]) => ({ ems, lines: count }))
    .sort((a, b) => b.lines - a.lines || a.ems - b.ems)
    .slice(0, 6)
}
