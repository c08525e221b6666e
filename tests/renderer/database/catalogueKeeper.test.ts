// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { CatalogueKeeper } from '../../../src-renderer/database/catalogue/CatalogueKeeper'
import { database } from '../../../src-renderer/database/database'
import { storePage } from '../../../src-renderer/database/storePage'
import { touch } from '../../../src-renderer/database/touch'
import { incomingPage } from '../../support/incomingPage'

const text = '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n'
const page = (name: string) => storePage(incomingPage(text, { hash: name.repeat(64) }))

async function started(told: (done: number, of: number) => void = () => {}) {
  const keeper = new CatalogueKeeper(() => {}, told)
  await keeper.start()
  return keeper
}

const pagesOf = ({ catalogue }: CatalogueKeeper) => catalogue.pages.entry.map((entry) => entry?.id ?? '')

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

// First, since the keepers of the other tests go on putting onto shelves what is touched.
it('reads a large library part by part, says how far it is, and goes on where it was left', async () => {
  const id = await page('a')
  const row = await database.pages.get(id)
  const many = Array.from({ length: 2100 }, (_, i) => ({ ...row, id: `p${i}`, dumpId: `d${i}` }))
  await database.transaction('rw', database.tables, async () => {
    await database.pages.bulkPut(many as NonNullable<typeof row>[])
    await touch(many.map((each) => each.id))
  })
  const left = new Error('the window was closed')
  const told: number[] = []
  const leaving = started((done) => {
    told.push(done)
    if (done > 1000) throw left
  })
  await expect(leaving).rejects.toBe(left)
  expect(told).toEqual([0, 512, 1024])
  expect(await database.touched.count()).toBe(2101 - 1024)
  const keeper = await started()
  expect(pagesOf(keeper)).toHaveLength(2101)
})

it('keeps a page on its shelf that another window put there', async () => {
  const first = await page('a')
  const one = await started()
  await one.shelve()
  const other = await started()
  const second = await page('b')
  await vi.waitFor(() => expect(one.catalogue.pageRow(second)).toBeDefined())
  await one.shelve()
  await touch([first])
  await other.shelve()
  expect(pagesOf(await started()).sort()).toEqual([first, second].sort())
})

it('takes a page off its shelf that was deleted, whoever put it there', async () => {
  const first = await page('a')
  const second = await page('b')
  const one = await started()
  await one.shelve()
  await database.pages.update(second, { deleted: '2026-04-01T00:00:00.000Z' })
  await touch([first, second])
  await one.shelve()
  expect(await database.touched.count()).toBe(0)
  expect(pagesOf(await started()).filter(Boolean)).toEqual([first])
})
