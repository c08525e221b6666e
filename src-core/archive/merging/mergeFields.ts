import type { ArticleMetadata, PageMetadata } from '../../model/metadata'
import type { Decide } from './conflict'
import { threeWay } from './threeWay'

type Metadata = ArticleMetadata | PageMetadata | null | undefined
/** A value with where it was inferred from. */
interface Field {
  value: unknown
  inferred: unknown
}

/** Merges what is known of an article or a page, field by field. */
export function mergeFields<T extends Metadata>(
  base: T | undefined,
  mine: T,
  theirs: T,
  { place, about, decide }: { place: string; about: string; decide: Decide },
): T {
  const names = [...new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs ?? {})])]
  const values: [string, unknown][] = []
  const sources: [string, unknown][] = []
  for (const name of names) {
    if (name === 'inferred') continue
    const [was, own, other] = [fieldOf(base, name), fieldOf(mine, name), fieldOf(theirs, name)]
    const ask = () =>
      decide({
        id: `${place}/field/${name}`,
        kind: 'field',
        about,
        field: name,
        base: shown(was),
        mine: shown(own),
        theirs: shown(other),
        choices: ['mine', 'theirs'],
      })
    const merged = threeWay(was, own, other)
    const field = merged ? merged.value : (preferred(own, other) ?? (ask() === 'theirs' ? other : own))
    if (field?.value === undefined) continue
    values.push([name, field.value])
    if (field.inferred !== undefined) sources.push([name, field.inferred])
  }
  if (values.length === 0 && (mine ?? null) === null && (theirs ?? null) === null) return mine
  const inferred = sources.length > 0 && { inferred: Object.fromEntries(sources) }
  // The fields are those of the two, so they are of their type.
  return { ...Object.fromEntries(values), ...inferred } as unknown as T
}

/** What an editor said counts more than what was inferred; the same value said and inferred is said. */
function preferred(mine: Field | undefined, theirs: Field | undefined): Field | undefined {
  if (!mine || !theirs) return undefined
  if (mine.inferred === undefined && theirs.inferred !== undefined) return mine
  if (theirs.inferred === undefined && mine.inferred !== undefined) return theirs
  return undefined
}

function fieldOf(metadata: Metadata, name: string): Field | undefined {
  if (!metadata || !Object.hasOwn(metadata, name)) return undefined
  const { inferred = {}, ...values } = metadata
  const value = (values as Readonly<Record<string, unknown>>)[name]
  if (value === undefined) return undefined
  return { value, inferred: (inferred as Readonly<Record<string, unknown>>)[name] }
}

function shown(field: Field | undefined): string {
  const value = field?.value
  return Array.isArray(value) ? value.join('、') : value === undefined ? '' : String(value)
}
