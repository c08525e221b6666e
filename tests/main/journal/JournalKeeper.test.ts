import { expect, it, vi } from 'vitest'
import { JournalKeeper } from '../../../src-main/journal/JournalKeeper'
import { FakeDisk } from '../support/FakeDisk'

const day = 24 * 60 * 60 * 1000

it('a journal that stays open for weeks is pruned each day', async () => {
  const disk = new FakeDisk()
  let now = Date.parse('2026-03-18T08:00:00Z')
  const lock = async () => ({ release: async () => {} })
  const options = { now: () => new Date(now) }
  const keeper = new JournalKeeper({ disk, folder: '/library', lock, now: () => now, options })
  await keeper.handlers.openJournal({ database: 'd', browser: 'b', takeOver: false })
  let stamp = 1
  const write = async () => {
    stamp += 1
    const row = { unit: 'pages/one', table: 'pages', key: '"one"', version: `${stamp}-w`, put: { stamp } }
    const records = [JSON.stringify({ operations: [row] })]
    expect(await keeper.handlers.appendRecords({ database: 'd', records })).toMatchObject({ ok: true })
  }
  const snapshots = () => disk.files.filter((file) => file.includes('/snapshots/')).length
  for (let passed = 0; passed < 20; passed += 1) {
    for (let times = 0; times < 4; times += 1) {
      await write()
      await keeper.opened?.rollUp()
    }
    now += day
  }
  // Of 80: the newest three, the last of each day of a fortnight, and what the days since the last pruning brought.
  await vi.waitFor(() => expect(snapshots()).toBeLessThan(30))
  expect(snapshots()).toBeGreaterThan(14)
})
