import { type ConfusionRow, database } from '../database'
import { useLive } from '../useLive'

/** A correction as the ledger counts it: what was read, and what an editor made of it. */
export interface CorrectedPair {
  /** Where it stands on its page; each place counts once. */
  place: string
  wrong: string
  right: string
}

/** Longer ones are rewritten text and no confusion. */
const longest = 6

const confusionId = (wrong: string, right: string) => `${wrong}\u0000${right}`

/** Every confusion, most taken first. */
export async function allConfusions(): Promise<ConfusionRow[]> {
  const rows = await database.confusions.toArray()
  return rows.sort((a, b) => b.taken - b.refused - (a.taken - a.refused) || a.id.localeCompare(b.id))
}

export function useConfusions(): ConfusionRow[] | undefined {
  return useLive(allConfusions)
}

/**
 * Enters the corrections that stand on a page now: those that came since the last time count as taken, those that went
 * are taken back. The same corrections twice change nothing.
 */
export async function enterCorrections(pageId: string, pairs: readonly CorrectedPair[]): Promise<void> {
  const now = new Map(
    pairs
      .filter(({ wrong, right }) => wrong && right && wrong.length <= longest && right.length <= longest)
      .map(({ place, wrong, right }) => [`${place}\u0000${confusionId(wrong, right)}`, { wrong, right }]),
  )
  await database.transaction('rw', [database.confusions, database.enteredCorrections], async () => {
    const before = new Map(
      (await database.enteredCorrections.get(pageId))?.entries.map((entry) => [entry.key, entry]),
    )
    for (const [key, pair] of now) if (!before.has(key)) await count(pair, { taken: 1 })
    for (const [key, pair] of before) if (!now.has(key)) await count(pair, { taken: -1 })
    const entries = [...now].map(([key, pair]) => ({ key, ...pair }))
    await database.enteredCorrections.put({ pageId, entries })
  })
}

/** An editor looked at the suggestion and did not want it. */
export async function refuseConfusion(wrong: string, right: string): Promise<void> {
  if (!wrong || !right || wrong.length > longest || right.length > longest) return
  await database.transaction('rw', [database.confusions], () => count({ wrong, right }, { refused: 1 }))
}

type Counts = { taken?: number; refused?: number }

async function count({ wrong, right }: { wrong: string; right: string }, by: Counts): Promise<void> {
  const id = confusionId(wrong, right)
  const row = (await database.confusions.get(id)) ?? { id, wrong, right, taken: 0, refused: 0, changed: '' }
  const taken = Math.max(0, row.taken + (by.taken ?? 0))
  const refused = Math.max(0, row.refused + (by.refused ?? 0))
  if (taken + refused === 0) await database.confusions.delete(id)
  else await database.confusions.put({ ...row, taken, refused, changed: new Date().toISOString() })
}

/** Puts rows in, in the place of those with the same pair. */
export async function putConfusions(rows: readonly Omit<ConfusionRow, 'id' | 'changed'>[]): Promise<void> {
  const changed = new Date().toISOString()
  await database.confusions.bulkPut(
    rows.map((row) => ({ ...row, id: confusionId(row.wrong, row.right), changed })),
  )
}

export async function deleteConfusion(id: string): Promise<void> {
  await database.confusions.delete(id)
}
