// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { database, GalleyDatabase } from '../../../src-renderer/database/database'
import { readDocument } from '../../../src-renderer/database/documentsAsText'
import { isKept } from '../../../src-renderer/database/journal/keptTables'
import { openDatabase } from '../../../src-renderer/database/storage'

interface OldLibrary {
  version: number
  stores: Record<string, string>
  rows: Record<string, Record<string, unknown>[]>
}

const folder = join(import.meta.dirname, '../../fixtures/databases')
const libraries = readdirSync(folder).map(
  (name): OldLibrary => JSON.parse(readFileSync(join(folder, name), 'utf8'), withBytes),
)

function withBytes(_key: string, value: unknown): unknown {
  const base64 = (value as { $base64?: unknown } | null)?.$base64
  return typeof base64 === 'string' ? new Uint8Array(Buffer.from(base64, 'base64')) : value
}

/** What upgrades added to rows since, which an older one does not have. */
const addedLater: Record<string, readonly string[]> = {
  pages: ['file', 'importId'],
  articles: ['words', 'number', 'metadata'],
}

async function make(name: string, { version, stores, rows }: OldLibrary): Promise<void> {
  const old = new Dexie(name)
  old.version(version).stores(stores)
  for (const [table, values] of Object.entries(rows)) await old.table(table).bulkAdd(values)
  old.close()
}

describe('a library', () => {
  it('has a fixture of every version that the database ever had', () => {
    const source = readFileSync(
      join(import.meta.dirname, '../../../src-renderer/database/database.ts'),
      'utf8',
    )
    const versions = [...source.matchAll(/this\.version\((\d+)\)/g)].map(([, number]) => Number(number))
    expect(versions.length).toBeGreaterThan(4)
    expect(libraries.map(({ version }) => version).sort((a, b) => a - b)).toEqual(versions)
  })

  it.each(libraries)('of version $version opens with all its work', async (library) => {
    const name = `library-${library.version}`
    await make(name, library)
    const opened = new GalleyDatabase(name)
    let compared = 0
    for (const [table, rows] of Object.entries(library.rows)) {
      if (!isKept(table) && !['articles', 'articleTexts', 'asideRows'].includes(table)) continue
      const now = (await opened.table(table).toArray()) as Record<string, unknown>[]
      expect(now, table).toHaveLength(rows.length)
      for (const [i, row] of rows.entries()) {
        expect(now[i], table).toMatchObject(readDocument(row) as object)
        const added = Object.keys(now[i] ?? {}).filter((key) => !(key in row))
        expect(addedLater[table] ?? [], table).toEqual(expect.arrayContaining(added))
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(15)
    // Queries that rest on the newest indexes find them.
    expect(await opened.pages.where('[publication+date]').equals(['清溪日报', '2026-03-18']).count()).toBe(1)
    expect(await opened.articles.where('tags').equals('交通').count()).toBe(1)
    opened.close()
  })

  it('that a newer Galley has written is refused and left as it is', async () => {
    database.close()
    await Dexie.delete('galley')
    const newer = new Dexie('galley')
    newer.version(900).stores({ pages: 'id', inventions: 'id' })
    await newer.table('inventions').add({ id: 'i', text: '清溪' })
    newer.close()
    expect(await openDatabase()).toEqual({ ok: false, error: { code: 'database-newer' } })
    await newer.open()
    expect(newer.verno).toBe(900)
    expect(newer.tables.map(({ name }) => name).sort()).toEqual(['inventions', 'pages'])
    expect(await newer.table('inventions').toArray()).toEqual([{ id: 'i', text: '清溪' }])
    newer.close()
  })
})
