import type { PageDocument } from '../../../src-core/model/document'
import { withPageLocks } from '../changes/withPageLocks'
import { database } from '../database'
import { unitOf } from '../journal/keptTables'
import type { AsideRow } from '../journal/storedState'
import { projectPage } from '../projectPage'
import { useLive } from '../useLive'
import { addRows, replacePage } from './replacePage'

/** What was set aside together: of one page, or of the library's tables, at one moment. */
export interface AsideWork {
  /** Empty for what belongs to no page. */
  pageId: string
  /** The page's name; empty where it is no more, or for what belongs to no page. */
  name: string
  /** Milliseconds since 1970. */
  time: number
  rows: AsideRow[]
}

/** Rows that were set aside within this time, in milliseconds, were so by one act. */
const oneAct = 2000

/** Everything that was set aside, the last first; live. */
export function useAside(): AsideWork[] | undefined {
  return useLive(async () => {
    const works: AsideWork[] = []
    const rows = await database.asideRows.orderBy(':id').reverse().toArray()
    for (const row of rows) {
      const unit = unitOf(row.table, JSON.parse(row.key))
      const pageId = unit.startsWith('pages/') ? unit.slice('pages/'.length) : ''
      const own = works.find((work) => work.pageId === pageId && work.time - row.time < oneAct)
      if (own) own.rows.push(row)
      else works.push({ pageId, name: '', time: row.time, rows: [row] })
    }
    const pages = await database.pages.bulkGet(works.map(({ pageId }) => pageId))
    return works.map((work, i) => ({ ...work, name: pages[i]?.name ?? nameIn(work) }))
  })
}

/** The texts of the page as it was set aside, and as it is in the library; undefined where there is none. */
export async function textsOfAside({ pageId, rows }: AsideWork): Promise<{ aside?: string; now?: string }> {
  const row = rows.find(({ table }) => table === 'documents')
  const stored = await database.documents.get(pageId)
  return {
    ...(row && { aside: textOf((row.value as { document: PageDocument }).document) }),
    ...(stored && { now: textOf(stored.document) }),
  }
}

/**
 * Puts what was set aside back in its place, and sets aside what stands there now. False where the page is open in
 * another window.
 */
export async function takeBack({ pageId, rows }: AsideWork): Promise<boolean> {
  const given = rows.map(({ table, key, value }) => ({ table, key: JSON.parse(key) as unknown, value }))
  const ids = rows.flatMap(({ id }) => id ?? [])
  let done = false
  if (pageId === '') {
    await addRows(given)
    done = true
  } else {
    await withPageLocks([pageId], async (free) => {
      if (!free.has(pageId)) return
      await replacePage(pageId, given, false)
      done = true
    })
  }
  if (done) await database.asideRows.bulkDelete(ids)
  return done
}

/** Forgets it for good. */
export async function dropAside({ rows }: AsideWork): Promise<void> {
  await database.asideRows.bulkDelete(rows.flatMap(({ id }) => id ?? []))
}

function nameIn({ rows }: AsideWork): string {
  const { name } = (rows.find(({ table }) => table === 'pages')?.value ?? {}) as { name?: unknown }
  return typeof name === 'string' ? name : ''
}

function textOf(document: PageDocument): string {
  return projectPage('', document, '')
    .texts.map(({ text }) => text)
    .join('\n\n')
}
