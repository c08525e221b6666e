import { beforeEach, describe, expect, it } from 'vitest'
import { Backups } from '../../../src-main/backups/Backups'
import { JournalKeeper } from '../../../src-main/journal/JournalKeeper'
import { FakeDisk } from '../support/FakeDisk'

const folder = '/media/usb'
let disk: FakeDisk
let keeper: JournalKeeper
let backups: Backups
let now: Date
let stamp: number

function open() {
  const lock = async () => ({ release: async () => {} })
  keeper = new JournalKeeper({ disk, folder: '/library', lock })
  backups = new Backups({ disk, keeper, settings: '/state/backups.json', version: '1.0.0', now: () => now })
}

beforeEach(async () => {
  disk = new FakeDisk()
  now = new Date('2026-03-18T08:00:00Z')
  stamp = 1
  open()
  await keeper.handlers.openJournal({ database: 'd', browser: 'b', takeOver: false })
})

const choose = (typed = folder) => backups.handlers.chooseBackupFolder({ typed })
const files = () => disk.files.filter((path) => path.startsWith(folder) && path.endsWith('.galley'))

async function write(page: string, value: object) {
  stamp += 1
  const row = { unit: `pages/${page}`, table: 'pages', key: `"${page}"`, version: `${stamp}-w`, put: value }
  const records = [JSON.stringify({ operations: [row] })]
  expect(await keeper.handlers.appendRecords({ database: 'd', records })).toMatchObject({ ok: true })
}

async function pass(hours: number) {
  now = new Date(now.getTime() + hours * 3600_000)
}

async function list() {
  const listed = await backups.handlers.listBackups({})
  if (!listed.ok) throw new Error(listed.error.code)
  return listed.value.backups
}

describe('a backup', () => {
  it('holds the library, says what it holds, and is told from the library as it went on', async () => {
    const stored = await keeper.handlers.storeBytes({ database: 'd', bytes: new Uint8Array([1, 2, 3]) })
    if (!stored.ok) throw new Error('not stored')
    const { name: picture } = stored.value
    await write('one', { id: 'one', name: '三版' })
    await write('two', { id: 'two', name: '四版' })
    const row = {
      unit: 'pages/one',
      table: 'pictures',
      key: '"one"',
      version: '9-w',
      put: { bytes: { $bytes: picture } },
      bytes: [picture],
    }
    await keeper.handlers.appendRecords({ database: 'd', records: [JSON.stringify({ operations: [row] })] })
    await choose()
    expect(await backups.handlers.backUp({})).toMatchObject({
      ok: true,
      value: { folder: 'usb', last: now.toISOString(), failure: null, running: false },
    })
    const [backup] = await list()
    expect(backup).toMatchObject({ saved: '2026-03-18T08:00:00.000Z', rows: { pages: 2, pictures: 1 } })

    stamp = 20
    await write('two', { id: 'two', name: '五版' })
    await write('three', { id: 'three', name: '六版' })
    const { name } = backup ?? { name: '' }
    expect(await backups.handlers.compareBackup({ name })).toEqual({
      ok: true,
      value: { differences: [{ unit: 'pages/two', kind: 'changed', name: '四版' }], same: 1, newer: 1 },
    })
    expect(await backups.handlers.fetchBackupUnit({ name, unit: 'pages/two' })).toMatchObject({
      ok: true,
      value: { rows: [{ table: 'pages', json: '{"id":"two","name":"四版"}' }] },
    })
    expect(await backups.handlers.fetchBackupBytes({ name, bytes: picture })).toEqual({
      ok: true,
      value: { bytes: new Uint8Array([1, 2, 3]) },
    })
  })

  it('is written after the hours of work that were chosen, and not without work', async () => {
    await choose()
    await backups.handlers.setBackups({ hours: 2, off: false })
    await write('one', { id: 'one' })
    await backups.tick()
    // The first one is due at once.
    expect(files()).toHaveLength(1)
    for (let minute = 0; minute < 119; minute += 1) {
      await write('one', { id: 'one', minute })
      await pass(1 / 60)
      await backups.tick()
    }
    expect(files()).toHaveLength(1)
    await write('one', { id: 'one', minute: 120 })
    await backups.tick()
    expect(files()).toHaveLength(2)
    await pass(48)
    await backups.tick()
    expect(files()).toHaveLength(2)
    await write('one', { id: 'one', minute: 121 })
    await backups.tick()
    expect(files()).toHaveLength(3)
  })

  it('survives a restart: folder, hours and the last one are known', async () => {
    await choose()
    await backups.handlers.setBackups({ hours: 8, off: false })
    await write('one', { id: 'one' })
    await backups.handlers.backUp({})
    open()
    expect(await backups.handlers.backupState({})).toMatchObject({
      value: { folder: 'usb', hours: 8, last: now.toISOString() },
    })
    await backups.handlers.setBackups({ hours: 8, off: true })
    expect(await backups.handlers.backUp({})).toEqual({ ok: false, error: { code: 'no-backup-folder' } })
    expect(files()).toHaveLength(1)
  })

  it('makes room by number and age, for its own library only, and never for the newest', async () => {
    await choose()
    const other = `${folder}/galley-backup-00000000-20200101-000000.galley`
    const file = await disk.create(other)
    await file.append(Buffer.from('of another library'))
    for (let day = 0; day < 50; day += 1) {
      for (let time = 0; time < 2; time += 1) {
        await write('one', { id: 'one', day, time })
        await backups.handlers.backUp({})
        await pass(12)
      }
    }
    // The newest ten, which are of five days, and the last of each of the 26 days before.
    expect(files().filter((path) => path !== other)).toHaveLength(36)
    expect(files()).toContain(other)
    await pass(24 * 1000)
    await write('one', { id: 'one', late: true })
    await backups.handlers.backUp({})
    expect(await list()).toHaveLength(10)
    expect((await list())[0]).toMatchObject({ saved: now.toISOString(), rows: { pages: 1 } })
  })

  it('that was damaged is said to be, and is not compared', async () => {
    await choose()
    await write('one', { id: 'one' })
    await backups.handlers.backUp({})
    disk.spoil(files()[0] ?? '', (bytes) => bytes.subarray(0, bytes.length - 30))
    const [backup] = await list()
    expect(backup?.rows).toBeNull()
    expect(await backups.handlers.compareBackup({ name: backup?.name ?? '' })).toMatchObject({
      ok: false,
      error: { code: 'archive-damaged' },
    })
  })
})

describe('a disk that fails at any call and then loses its power', () => {
  it.each(['ENOSPC', 'EIO', 'EACCES'])(
    'with %s keeps the backups that were called done, and has none that is half written',
    async (code) => {
      await choose()
      await write('one', { id: 'one' })
      await backups.handlers.backUp({})
      const told = new Set<boolean>()
      // The last one meets no failure, and only the power goes.
      for (const failing of [...Array(22).keys(), 99]) {
        const draw = failing % 2 === 0 ? () => 0 : (below: number) => below >> 1
        await pass(1)
        await write('one', { id: 'one', failing })
        const before = await list()
        let left = failing + 1
        disk.fault = (_, path) => {
          if (path.startsWith(folder)) left -= 1
          return left === 0 && path.startsWith(folder) ? code : null
        }
        const { ok } = await backups.handlers.backUp({})
        told.add(ok)
        disk = disk.cut(draw)
        open()
        await keeper.handlers.openJournal({ database: 'd', browser: 'b', takeOver: false })
        const after = await list()
        expect(after.filter(({ rows }) => rows === null)).toEqual([])
        if (ok) expect(after[0]?.saved).toBe(now.toISOString())
        // Of those that make room the newest stays.
        expect(after.map(({ name }) => name)).toContain(before[0]?.name)
      }
      expect(told).toEqual(new Set([true, false]))
    },
  )
})

describe('a folder', () => {
  it.each(['backups', '../backups', '', '/proc/self/mem', '/media/usb/../../dev/shm', '/media\0/usb'])(
    'is not taken as %j, and nothing is written',
    async (typed) => {
      const before = disk.files
      expect(await choose(typed)).toMatchObject({ ok: false, error: { code: 'folder-unknown' } })
      expect(disk.files).toEqual(before)
    },
  )

  it('is asked for where the host can ask, whatever was typed', async () => {
    backups.ask = async () => '/home/lin/备份'
    expect(await choose('/etc')).toMatchObject({ ok: true, value: { folder: '备份' } })
    backups.ask = async () => null
    expect(await choose('/etc')).toMatchObject({ ok: true, value: { folder: '备份' } })
    expect(disk.files.filter((path) => path.startsWith('/etc'))).toEqual([])
  })

  it('whose drive is gone is not made anew on another one', async () => {
    await choose()
    await write('one', { id: 'one' })
    await disk.remove(`${folder}/galley-backups.json`)
    expect(await backups.handlers.backUp({})).toEqual({ ok: false, error: { code: 'disk-gone' } })
    expect(files()).toEqual([])
  })
})

describe.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'disk-read-only'],
  ['EACCES', 'no-permission'],
  ['ENOENT', 'disk-gone'],
  ['EIO', 'disk-failing'],
])('a disk that answers %s', (errno, code) => {
  it.each(['create', 'append', 'sync', 'readAt', 'rename', 'syncFolder'])(
    `at %s is told as ${code}, leaves nothing half written, and is tried again`,
    async (call) => {
      await choose()
      await write('one', { id: 'one' })
      await backups.handlers.backUp({})
      const before = files()
      await pass(1)
      await write('one', { id: 'one', more: true })
      disk.fault = (asked, path) => (asked === call && path.startsWith(folder) ? errno : null)
      expect(await backups.handlers.backUp({})).toEqual({ ok: false, error: { code } })
      expect(await backups.handlers.backupState({})).toMatchObject({ value: { failure: { code } } })
      // The work goes on meanwhile.
      await write('two', { id: 'two' })
      disk.fault = () => null
      expect(disk.files.filter((path) => path.endsWith('.part'))).toEqual([])
      // Only its name was not synced: then it is there, and whole.
      if (call !== 'syncFolder') expect(files()).toEqual(before)
      await pass(1)
      await backups.tick()
      expect(await backups.handlers.backupState({})).toMatchObject({ value: { failure: null } })
      for (const backup of await list()) expect(backup.rows).not.toBeNull()
      expect((await list())[0]?.rows).toEqual({ pages: 2 })
    },
  )
})
