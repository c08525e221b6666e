import { isJsonObject, type Json, type JsonObject, keysOf, sameJson } from './json'

/**
 * What makes one value of another, much smaller than the value where little changed. A page's document is saved after
 * every few words, so the journal holds what each save changed and not the page.
 *
 * - `set`: the new value in the place of the old one
 * - `splice`: of a list or a text, `remove` places from `from` on make way for `insert`
 * - `at`: of a list or an object, what changes at some places; `drop`: keys that go
 */
export type Delta =
  | { set: Json }
  | { splice: { from: number; remove: number; insert: string | readonly Json[] } }
  | { at: Readonly<Record<string, Delta>>; drop?: readonly string[] }

/** Texts shorter than this are written whole. */
const shortText = 64

/** What makes `after` of `before`; undefined where they are the same. */
export function deltaBetween(before: Json, after: Json): Delta | undefined {
  if (before === after) return undefined
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after)
  if (typeof before === 'string' && typeof after === 'string') return ofTexts(before, after)
  if (isJsonObject(before) && isJsonObject(after)) return ofObjects(before, after)
  return { set: after }
}

function ofObjects(before: JsonObject, after: JsonObject): Delta | undefined {
  const kept = keysOf(after)
  // What every object inherits is nobody's own.
  const there = new Set(kept)
  const drop = keysOf(before).filter((key) => !there.has(key))
  const changed = kept.flatMap((key): [string, Delta][] => {
    const old = Object.hasOwn(before, key) ? before[key] : undefined
    const delta = old === undefined ? { set: after[key] as Json } : deltaBetween(old, after[key] as Json)
    return delta ? [[key, delta]] : []
  })
  if (changed.length === 0 && drop.length === 0) return undefined
  return { at: ownEntries(changed), ...(drop.length > 0 && { drop }) }
}

function ofLists(before: readonly Json[], after: readonly Json[]): Delta | undefined {
  const { start, end } = middle(before.length, after.length, (i, j) => sameJson(before[i], after[j]))
  const removed = before.length - start - end
  const inserted = after.slice(start, after.length - end)
  if (removed === 0 && inserted.length === 0) return undefined
  if (removed !== inserted.length) return { splice: { from: start, remove: removed, insert: inserted } }
  const changed = inserted.flatMap((value, i): [string, Delta][] => {
    const delta = deltaBetween(before[start + i] as Json, value)
    return delta ? [[String(start + i), delta]] : []
  })
  return { at: ownEntries(changed) }
}

function ofTexts(before: string, after: string): Delta {
  if (after.length < shortText || before.length < shortText) return { set: after }
  const { start, end } = middle(before.length, after.length, (i, j) => before[i] === after[j])
  const insert = after.slice(start, after.length - end)
  return { splice: { from: start, remove: before.length - start - end, insert } }
}

/** How many places two lists share at their start and at their end. */
function middle(before: number, after: number, same: (i: number, j: number) => boolean) {
  const shorter = Math.min(before, after)
  let start = 0
  while (start < shorter && same(start, start)) start += 1
  let end = 0
  while (end < shorter - start && same(before - 1 - end, after - 1 - end)) end += 1
  return { start, end }
}

/**
 * The value that `delta` makes of `value`. Throws where it does not fit, which means that it was made of another value.
 */
export function applyDelta(value: Json, delta: Delta): Json {
  if ('set' in delta) return delta.set
  if ('splice' in delta) return spliced(value, delta.splice)
  if (Array.isArray(value)) {
    const list = [...value]
    for (const [place, each] of Object.entries(delta.at)) {
      const index = Number(place)
      if (!(index in list)) throw new Error('the delta was made of a longer list')
      list[index] = applyDelta(list[index], each)
    }
    return list
  }
  if (!isJsonObject(value)) throw new Error('the delta was made of an object')
  const entries = new Map(Object.entries(value))
  for (const key of delta.drop ?? []) entries.delete(key)
  for (const [key, each] of Object.entries(delta.at)) {
    const old = entries.get(key)
    if (old === undefined && !('set' in each)) throw new Error(`the delta was made of an object with ${key}`)
    entries.set(key, applyDelta(old ?? null, each))
  }
  return ownEntries([...entries])
}

function spliced(
  value: Json,
  { from, remove, insert }: { from: number; remove: number; insert: string | readonly Json[] },
): Json {
  if (typeof value === 'string' && typeof insert === 'string' && from + remove <= value.length) {
    return value.slice(0, from) + insert + value.slice(from + remove)
  }
  if (Array.isArray(value) && typeof insert !== 'string' && from + remove <= value.length) {
    return [...value.slice(0, from), ...insert, ...value.slice(from + remove)]
  }
  throw new Error('the splice was made of another value')
}

/** Like `Object.fromEntries`, also for a key that is called `__proto__`. */
function ownEntries<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  const object: Record<string, T> = {}
  for (const [key, value] of entries) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
  }
  return object
}
