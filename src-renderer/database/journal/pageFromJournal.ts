import { failure, type Outcome, success } from '../../../src-core/desktop/outcome'
import type { PageDocument } from '../../../src-core/model/document'
import { desktop } from '../../desktop/desktop'
import { pageFromJson } from '../../editor/pageSchema'
import { database } from '../database'
import { putAside } from './asideRows'
import { captureOf } from './captureWrites'
import { keptOnDisk } from './keptOnDisk'
import { unitOf } from './keptTables'
import { rebuildDerived } from './rebuildDerived'
import { rowName, valuesOf } from './valuesOf'

/**
 * Makes a page's rows anew from the journal. For a page that cannot be opened: the comparison at the start goes by
 * versions, and does not see that a row of the right version holds nonsense. What the database holds in another version
 * is put aside. Fails with `page-not-in-journal` where the journal's is no page either; then nothing is changed.
 */
export async function pageFromJournal(pageId: string): Promise<Outcome<void>> {
  await keptOnDisk()
  const unit = unitOf('pages', pageId)
  const fetched = await desktop.fetchUnits({ units: [unit] })
  if (!fetched.ok) return fetched
  const rows = fetched.value.units.find((each) => each.unit === unit)?.rows ?? []
  const found = await valuesOf(rows)
  if (!found.ok) return found
  if (!isPage(found.value)) return failure('page-not-in-journal')
  const versions = new Map(found.value.map(({ row }) => [rowName(row), row.version]))
  await database.transaction('rw', database.tables, async (transaction) => {
    captureOf(transaction.idbtrans)?.replaying(versions)
    for (const { row, value } of found.value) {
      const mark = await database.keptRows.get([row.table, row.key])
      // What cannot even be read cannot be kept.
      if (mark?.version !== row.version) await putAside([row], true).catch(() => undefined)
      await database.table(row.table).put(value)
    }
    await rebuildDerived([pageId])
  })
  return success(undefined)
}

function isPage(rows: readonly { row: { table: string }; value: unknown }[]): boolean {
  const of = (table: string) => rows.find(({ row }) => row.table === table)?.value
  const stored = of('documents') as { document: PageDocument } | undefined
  if (!of('pages') || !of('sources') || !stored) return false
  try {
    pageFromJson(stored.document)
    return true
  } catch {
    return false
  }
}
