import type { NumberRow } from '../model/numberRow'

/** What became of the article that a number was given to. */
export interface NumberTrail {
  row: NumberRow
  /**
   * - `itself`: it is there under this number
   * - `renumbered`: it is there under another one
   * - `merged`: its text is in one other article now
   * - `split`: its text is in several
   * - `gone`: its text is in no article
   */
  fate: 'itself' | 'renumbered' | 'merged' | 'split' | 'gone'
  /** Articles that have its text now: where the number leads to. */
  articles: string[]
  /** Articles that were split off it, while it is there itself. */
  parts: string[]
  /** Articles that had the number in another archive, where they are now. */
  also: string[]
}

/** What the register and the library know. */
export interface KnownNumbers {
  byNumbers(numbers: readonly string[]): PromiseLike<NumberRow[]>
  /** Which of these articles the library has. */
  present(articleIds: readonly string[]): PromiseLike<readonly string[]>
}

/** Follows a number, however old, to what became of it. Undefined for a number that was never given. */
export async function followNumber(known: KnownNumbers, number: string): Promise<NumberTrail | undefined> {
  const [row] = await known.byNumbers([number])
  if (!row) return undefined
  const walk = (from: readonly string[]) => whereNow(known, from)
  const also = await walk(row.also)
  const there = (await known.present([row.articleId])).length > 0
  if (there) {
    const parts = (await walk(row.parts)).filter((id) => id !== row.articleId)
    return { row, fate: row.current ? 'itself' : 'renumbered', articles: [row.articleId], parts, also }
  }
  const articles = await walk([...row.heirs, ...row.parts])
  const fate = articles.length === 0 ? 'gone' : articles.length === 1 ? 'merged' : 'split'
  return { row, fate, articles, parts: [], also }
}

/** The articles of these numbers where they are there, else those that took their text, and so on; each once. */
async function whereNow(known: KnownNumbers, numbers: readonly string[]): Promise<string[]> {
  const seen = new Set<string>()
  const found = new Set<string>()
  let next = [...numbers]
  while (next.length > 0) {
    const rows = await known.byNumbers(next.filter((number) => !seen.has(number)))
    for (const { number } of rows) seen.add(number)
    const there = new Set(await known.present(rows.map(({ articleId }) => articleId)))
    next = []
    for (const { articleId, heirs, parts } of rows) {
      if (there.has(articleId)) found.add(articleId)
      else next.push(...heirs, ...parts)
    }
  }
  return [...found]
}
