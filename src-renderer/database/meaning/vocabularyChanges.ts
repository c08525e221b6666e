import { currentSettings } from '../../ui/settings'
import { database, type RowChange, type VocabularyChange } from '../database'
import { useLive } from '../useLive'

/** What was done, for the line that says so. */
export type VocabularyAct = Pick<VocabularyChange, 'code' | 'name' | 'count'>

const names = ['concepts', 'entities', 'relations'] as const
const tables = () => [...names.map((name) => database.table(name)), database.vocabularyChanges]

/** As many are kept to be taken back. */
const kept = 200

/**
 * Changes the taxonomy, the names or their relations as one step that can be taken back, also after a restart. What was
 * taken back before is given up, as by typing after an undo.
 */
export async function changeVocabulary(act: VocabularyAct, change: () => Promise<unknown>): Promise<void> {
  await database.transaction('rw', tables(), async () => {
    const before = await snapshot()
    await change()
    const rows = differences(before, await snapshot())
    if (rows.length === 0) return
    await database.vocabularyChanges.filter(({ undone }) => undone).delete()
    const last = (await database.vocabularyChanges.orderBy('sequence').last())?.sequence ?? 0
    const at = new Date().toISOString()
    const { editor: author } = currentSettings()
    await database.vocabularyChanges.add({ ...act, sequence: last + 1, at, author, undone: false, rows })
    await database.vocabularyChanges
      .where('sequence')
      .belowOrEqual(last + 1 - kept)
      .delete()
  })
}

/** Takes the last change back that was not taken back yet. Null where there is none. */
export async function undoVocabulary(): Promise<VocabularyChange | null> {
  return step((changes) => changes.findLast(({ undone }) => !undone), 'before')
}

/** Does what was taken back last again. Null where there is nothing. */
export async function redoVocabulary(): Promise<VocabularyChange | null> {
  return step((changes) => changes.find(({ undone }) => undone), 'after')
}

/** What undo would take back, and redo do again. */
export function useVocabularySteps(): { undo?: VocabularyAct; redo?: VocabularyAct } {
  return (
    useLive(async () => {
      const last = await database.vocabularyChanges
        .orderBy('sequence')
        .filter(({ undone }) => !undone)
        .last()
      const next = await database.vocabularyChanges
        .orderBy('sequence')
        .filter(({ undone }) => undone)
        .first()
      return { ...(last && { undo: last }), ...(next && { redo: next }) }
    }) ?? {}
  )
}

async function step(
  choose: (changes: VocabularyChange[]) => VocabularyChange | undefined,
  side: 'before' | 'after',
): Promise<VocabularyChange | null> {
  return database.transaction('rw', tables(), async () => {
    const change = choose(await database.vocabularyChanges.orderBy('sequence').toArray())
    if (!change) return null
    for (const row of change.rows) {
      const value = row[side]
      if (value) await database.table(row.table).put(value)
      else await database.table(row.table).delete(row.id)
    }
    await database.vocabularyChanges.update(change.sequence, { undone: side === 'before' })
    return change
  })
}

type Snapshot = Map<string, { table: RowChange['table']; id: string; value: object }>

async function snapshot(): Promise<Snapshot> {
  const found: Snapshot = new Map()
  for (const table of names) {
    for (const value of await database.table<{ id: string }>(table).toArray())
      found.set(`${table} ${value.id}`, { table, id: value.id, value })
  }
  return found
}

function differences(before: Snapshot, after: Snapshot): RowChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): RowChange[] => {
    const old = before.get(key)
    const next = after.get(key)
    const place = old ?? next
    if (!place || JSON.stringify(old?.value) === JSON.stringify(next?.value)) return []
    return [{ table: place.table, id: place.id, before: old?.value ?? null, after: next?.value ?? null }]
  })
}
