import type { PathValues } from '../../src-core/metadata/pathPattern'
import type { ImportSource } from './importSource'

/** File names that several files of an import have, e.g. `x.txt` in a folder for each page: they tell no page from another. */
export function repeatedNames(sources: readonly ImportSource[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { name } of sources) (seen.has(name) ? repeated : seen).add(name)
  return repeated
}

/** What a page is called by what its path says of it, e.g. `县报 2025-06-23 3`; undefined where that tells no page. */
export function nameFrom({ publication, date, number }: PathValues = {}): string | undefined {
  return number === undefined ? undefined : [publication, date, number].filter(Boolean).join(' ')
}
