import { isJsonObject, type Json, type JsonObject, sameJson } from '../../journal/json'
import type { Profile } from '../../model/profile'
import { mergeHabits } from '../../profiles/mergeHabits'
import type { Decide } from './conflict'

/**
 * Merges a row of a table beside the pages' documents, of which no common version is known: what one side lacks the
 * other gives, lists come together, counts are the larger; what stays different is decided.
 *
 * @param name `table key`, which names the conflict
 */
export function mergeRow(table: string, name: string, mine: Json, theirs: Json, decide: Decide): Json {
  if (sameJson(mine, theirs) || !isJsonObject(mine) || !isJsonObject(theirs)) return mine
  switch (table) {
    // These never change, or are each library's own story.
    case 'dumps':
    case 'dumpBytes':
    case 'imports':
    case 'vocabularyChanges':
    case 'tableExports':
    case 'corpora':
    case 'frozenTexts':
      return mine
    // Every correction is counted once wherever it was made, so the larger count holds the smaller one.
    case 'confusions':
      return {
        ...mine,
        taken: Math.max(Number(mine.taken), Number(theirs.taken)),
        refused: Math.max(Number(mine.refused), Number(theirs.refused)),
      }
    case 'enteredCorrections':
      return { ...mine, entries: joinedLists(mine.entries, theirs.entries) }
    case 'preferences':
      if (Array.isArray(mine.value) && Array.isArray(theirs.value)) {
        return { ...mine, value: joinedLists(mine.value, theirs.value) }
      }
      return chosen(name, mine, theirs, decide)
    case 'profiles':
      return mergeProfile(name, mine, theirs, decide)
    default:
      return mergeObjects(name, mine, theirs, decide)
  }
}

/** Where a concept stands among others is not worth a question. */
const passedOver = new Set(['order', 'changed'])

function mergeObjects(name: string, mine: JsonObject, theirs: JsonObject, decide: Decide): Json {
  const merged: Record<string, Json> = { ...theirs, ...mine }
  let differs = false
  for (const key of Object.keys(theirs)) {
    const [own, other] = [mine[key], theirs[key]]
    if (other === undefined || passedOver.has(key)) continue
    if (own === undefined || isEmpty(own)) merged[key] = other
    else if (Array.isArray(own) && Array.isArray(other)) merged[key] = joinedLists(own, other)
    else if (!isEmpty(other) && !sameJson(own, other)) differs = true
  }
  if (!differs) return merged
  return chosen(name, mine, theirs, decide) === theirs ? { ...merged, ...withoutLists(theirs) } : merged
}

function withoutLists(row: JsonObject): Record<string, Json> {
  const entries = Object.entries(row).filter(([, value]) => !Array.isArray(value) && !isEmpty(value))
  return Object.fromEntries(entries)
}

function mergeProfile(name: string, mine: JsonObject, theirs: JsonObject, decide: Decide): Json {
  const [own, other] = [mine, theirs] as unknown as [Profile, Profile]
  if (other.pages.every((page) => own.pages.includes(page)) && other.fixed.length === 0) return mine
  if (own.pages.every((page) => other.pages.includes(page)) && own.fixed.length === 0) return theirs
  const isDisjoint = !own.pages.some((page) => other.pages.includes(page))
  if (!isDisjoint || other.fixed.length > 0) return chosen(name, mine, theirs, decide)
  const merged: Profile = {
    ...own,
    habits: mergeHabits(own.habits, other.habits, own.fixed),
    pages: [...own.pages, ...other.pages],
  }
  return merged as unknown as Json
}

function chosen(name: string, mine: JsonObject, theirs: JsonObject, decide: Decide): JsonObject {
  const choice = decide({
    id: `row/${name}`,
    kind: 'row',
    about: String(mine.name ?? mine.label ?? mine.publication ?? mine.number ?? mine.key ?? name),
    base: '',
    ...differences(mine, theirs),
    choices: ['mine', 'theirs'],
  })
  return choice === 'theirs' ? theirs : mine
}

/** What is different, and nothing else. */
function differences(mine: JsonObject, theirs: JsonObject): { mine: string; theirs: string } {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const differing = keys.filter((key) => !sameJson(mine[key], theirs[key]))
  const shown = (row: JsonObject) =>
    differing
      .map((key) => `${key}: ${text(row[key])}`)
      .join('\n')
      .slice(0, 400)
  return { mine: shown(mine), theirs: shown(theirs) }
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '')
}

function isEmpty(value: Json): boolean {
  return value === '' || value === null
}

function joinedLists(mine: Json | undefined, theirs: Json | undefined): Json[] {
  const own = Array.isArray(mine) ? mine : []
  const others = Array.isArray(theirs) ? theirs : []
  return [...own, ...others.filter((each) => !own.some((known) => sameJson(known, each)))]
}
