import type { NumberRow } from '../model/numberRow'
import { freeNumbers, type NumberRegister } from './keepRegister'
import { type NumberFacts, numberingOf } from './numberPattern'

/**
 * Brings the register of another archive into this one. A number that both gave to the same article is one; one that they
 * gave to different articles stays with this archive's, the other article gets a new one, and the old one leads to both.
 * Within a transaction, before the pages that came along are saved.
 *
 * @param factsOf what a number of a page is made of
 * @param now ISO 8601 in UTC
 * @returns how many articles had to be given another number
 */
export async function mergeNumbers(
  register: NumberRegister & { byNumbers(numbers: readonly string[]): PromiseLike<NumberRow[]> },
  theirs: readonly NumberRow[],
  factsOf: (pageId: string) => NumberFacts,
  { pattern, now }: { pattern: string; now: string },
): Promise<number> {
  const ours = new Map(
    (await register.byNumbers(theirs.map(({ number }) => number))).map((row) => [row.number, row]),
  )
  const ourRows = await register.ofArticles(theirs.map(({ articleId }) => articleId))
  const ourNumbers = new Set(ourRows.map(({ number }) => number))
  const numbered = new Set(ourRows.flatMap((row) => (row.current ? [row.articleId] : [])))
  const result = new Map<string, NumberRow>()
  /** What a number of theirs is called here. */
  const renamed = new Map<string, string>()
  const taken = new Set(theirs.map(({ number }) => number))
  // The register is asked each time: a database keeps its transaction open only while it is asked.
  const isTaken = (number: string) =>
    register.isTaken(number).then((given) => given || taken.has(number) || result.has(number))
  for (const row of theirs) {
    const own = ours.get(row.number)
    if (!own || isSame(own, row)) {
      // What this archive says now is its number stays so.
      const current = own ? own.current : numbered.has(row.articleId) ? 0 : row.current
      result.set(row.number, { ...joined(own ?? row, row), current })
      continue
    }
    const merged = ourRows.find((each) => each.articleId === row.articleId && own.also.includes(each.number))
    if (merged) {
      renamed.set(row.number, merged.number)
      result.set(merged.number, joined(merged, row))
      continue
    }
    const value = await freeNumbers({ isTaken }, numberingOf(pattern, factsOf(row.pageId)))()
    renamed.set(row.number, value)
    const current = numbered.has(row.articleId) ? 0 : row.current
    result.set(value, { ...row, number: value, given: now, current })
    result.set(row.number, { ...own, also: union(own.also, [value]) })
  }
  const here = (numbers: readonly string[]) => numbers.map((number) => renamed.get(number) ?? number)
  const theirNumbers = new Set(theirs.map(({ number }) => renamed.get(number) ?? number))
  const rows = [...result.values()].map((row) =>
    theirNumbers.has(row.number) ? { ...row, heirs: here(row.heirs), parts: here(row.parts) } : row,
  )
  await register.put(rows)
  return [...renamed.values()].filter((number) => !ourNumbers.has(number)).length
}

/** Whether a number was given once: its article may have another id in one of the archives since it was read again. */
function isSame(own: NumberRow, other: NumberRow): boolean {
  return own.articleId === other.articleId || (own.pageId === other.pageId && own.given === other.given)
}

/**
 * The same article's row in both archives: it is gone where it is gone in both. Whose text it went into stays known, since it
 * may stay gone when the pages are merged.
 */
function joined(own: NumberRow, other: NumberRow): NumberRow {
  return {
    ...own,
    gone: own.gone && other.gone,
    heirs: union(own.heirs, other.heirs),
    parts: union(own.parts, other.parts),
    also: union(own.also, other.also),
    headline: own.headline || other.headline,
  }
}

function union(some: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...some, ...more])]
}
