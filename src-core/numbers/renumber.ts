import type { NumberRow } from '../model/numberRow'
import { freeNumbers, type NumberRegister, newRow } from './keepRegister'
import { type NumberAt, type NumberFacts, numberingOf } from './numberPattern'

/**
 * Numbers articles of a page anew by a pattern, in the order given. One whose number is such a one keeps it; one that had
 * such a one before has it again.
 *
 * @returns the rows that changed
 */
export async function renumber(
  register: NumberRegister,
  articles: readonly { articleId: string; pageId: string }[],
  facts: NumberFacts,
  { pattern, now }: { pattern: string; now: string },
): Promise<NumberRow[]> {
  const numberAt = numberingOf(pattern, facts)
  const rows = await register.ofArticles(articles.map(({ articleId }) => articleId))
  const next = freeNumbers(register, numberAt)
  const changed: NumberRow[] = []
  for (const { articleId, pageId } of articles) {
    const own = rows.filter((row) => row.articleId === articleId)
    const current = own.find((row) => row.current)
    if (current && isMadeBy(numberAt, current.number)) continue
    const former = own.find((row) => isMadeBy(numberAt, row.number))
    const [known] = own
    const shared = known && { gone: known.gone, heirs: known.heirs, parts: known.parts }
    const given = former ?? { ...newRow, ...shared, number: await next(), articleId, pageId, given: now }
    if (current) changed.push({ ...current, current: 0 })
    changed.push({ ...given, current: 1 })
    // The next one is looked for among the rows of the register.
    await register.put(changed)
  }
  return changed
}

/** Whether the number is what the pattern makes, with some count. */
function isMadeBy(numberAt: NumberAt, number: string): boolean {
  // Two counts that differ in every digit show where the counter stands.
  const [ones, twos] = [numberAt(111_111_111), numberAt(222_222_222)]
  const from = Array.from({ length: ones.length }, (_, i) => ones[i]).findIndex((sign, i) => sign !== twos[i])
  const count = number.slice(from, number.length - (ones.length - from - 9))
  return /^\d+$/.test(count) && numberAt(Number(count)) === number
}
