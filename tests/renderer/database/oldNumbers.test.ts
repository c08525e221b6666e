// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Dexie from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { Catalogue } from '../../../src-core/catalogue/Catalogue'
import { unnumberedPages } from '../../../src-core/catalogue/unnumberedPages'
import { articleEntry, pageEntry } from '../../../src-renderer/database/catalogue/toEntries'
import { database } from '../../../src-renderer/database/database'
import { giveNumbers } from '../../../src-renderer/database/numbers/giveNumbers'
import { numberOldPages } from '../../../src-renderer/database/numbers/numberOldPages'

interface OldLibrary {
  stores: Record<string, string>
  rows: Record<string, Record<string, unknown>[]>
}

/** Pages of the old library: enough for several transactions. */
const pages = 25
const rest = () => Promise.resolve()
const goOn = { signal: new AbortController().signal, rest }

/** A library as version 1 kept it, with its page under many dates, each with two articles. */
async function makeOldLibrary() {
  const file = join(import.meta.dirname, '../../fixtures/databases/1.json')
  const { stores, rows }: OldLibrary = JSON.parse(readFileSync(file, 'utf8'))
  const old = new Dexie('galley')
  old.version(1).stores(stores)
  const [page, article, text] = [rows.pages?.[0], rows.articles?.[0], rows.articleTexts?.[0]]
  for (let i = 1; i <= pages; i++) {
    const date = `2026-03-${String(i).padStart(2, '0')}`
    await old.table('pages').add({ ...page, id: `p${i}`, place: i, date })
    for (const order of [1, 0]) {
      const id = `p${i}a${order}`
      await old.table('articles').add({ ...article, id, pageId: `p${i}`, order })
      await old.table('articleTexts').add({ ...text, id, pageId: `p${i}` })
    }
  }
  old.close()
}

async function unnumbered(): Promise<string[]> {
  const catalogue = new Catalogue()
  for (const page of await database.pages.toArray()) {
    const own = await database.articles.where({ pageId: page.id }).sortBy('order')
    catalogue.put(pageEntry(page), own.map(articleEntry))
  }
  return unnumberedPages(catalogue)
}

const numbers = async () =>
  new Map((await database.articles.toArray()).map(({ id, number }) => [id, number] as const))

describe('a library that is older than numbers', () => {
  beforeEach(async () => {
    database.close()
    await Dexie.delete('galley')
    await makeOldLibrary()
    await database.open()
  })

  it('gets them in the background, each article one', async () => {
    const ids = await unnumbered()
    expect(ids).toHaveLength(pages)
    expect(await numberOldPages(ids, goOn)).toBe(2 * pages)
    const given = await numbers()
    expect(given.get('p3a0')).toBe('清溪日报-20260303-03-01')
    expect(given.get('p3a1')).toBe('清溪日报-20260303-03-02')
    expect(new Set(given.values()).size).toBe(2 * pages)
    expect(await database.numbers.count()).toBe(2 * pages)
    expect(await unnumbered()).toEqual([])
  })

  it('goes on where it was broken off, and gives nothing twice', async () => {
    const stop = new AbortController()
    const ids = await unnumbered()
    await numberOldPages(ids, { signal: stop.signal, rest: async () => stop.abort() })
    const before = await numbers()
    const left = await unnumbered()
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(pages)
    // The list may be older than what was numbered since.
    await numberOldPages(ids, goOn)
    for (const [id, number] of before) if (number) expect((await numbers()).get(id)).toBe(number)
    expect(await numberOldPages(ids, goOn)).toBe(0)
    expect(await database.numbers.count()).toBe(2 * pages)
  })

  it('leaves the numbers that were given meanwhile, and brings those that the register alone knows', async () => {
    const ids = await unnumbered()
    await giveNumbers([{ id: 'p1a1', pageId: 'p1' }], { signal: goOn.signal, progress: () => undefined })
    await giveNumbers([{ id: 'p2a0', pageId: 'p2' }], { signal: goOn.signal, progress: () => undefined })
    await database.articles.update('p2a0', { number: '' })
    await numberOldPages(ids, goOn)
    const given = await numbers()
    expect(given.get('p1a1')).toBe('清溪日报-20260301-03-01')
    expect(given.get('p1a0')).toBe('清溪日报-20260301-03-02')
    expect(given.get('p2a0')).toBe('清溪日报-20260302-03-01')
    expect(await database.numbers.count()).toBe(2 * pages)
  })
})
