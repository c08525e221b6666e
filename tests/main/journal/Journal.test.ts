import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src-core/journal/json'
import type { Operation } from '../../../src-core/journal/operation'
import type { Journal } from '../../../src-main/journal/Journal'
import { journalLine } from '../../../src-main/journal/journalLines'
import { openJournal } from '../../../src-main/journal/openJournal'
import { type Draw, FakeDisk } from '../support/FakeDisk'

const folder = '/library'

async function opened(disk: FakeDisk): Promise<Journal> {
  const journal = await openJournal(disk, folder)
  if (journal === 'newer') throw new Error('newer')
  return journal
}

function put(stamp: number, key: string, value: Json, unit = 'pages/one'): Operation {
  return { unit, table: 'documents', key, version: `${stamp}-w`, put: value }
}

function append(journal: Journal, ...operations: Operation[]) {
  return journal.append([{ operations }], [JSON.stringify({ operations })])
}

/** Every row's value by its key. */
async function rows(journal: Journal): Promise<Record<string, Json>> {
  const found: Record<string, Json> = {}
  for (const [name] of [...journal.units.digests()]) {
    for (const kept of (await journal.units.get(name)).rows.values()) {
      for (const [key, { value }] of kept) found[key] = value
    }
  }
  return found
}

/** What stays when the power goes at once, whatever was on its way. */
const dropsAll: Draw = () => 0
const keepsAll: Draw = (below) => below - 1

describe('a journal', () => {
  it('has what was appended after the power went', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 'eins'))
    await append(journal, put(2, 'b', 'zwei'), put(2, 'a', 'drei'))
    expect(await rows(await opened(disk.cut(dropsAll)))).toEqual({ a: 'drei', b: 'zwei' })
  })

  it('takes a change of a row whose writing it has, and asks for the whole row where it has another', async () => {
    const journal = await opened(new FakeDisk())
    await append(journal, put(1, 'a', { text: 'eins', more: 1 }))
    const delta = { at: { text: { set: 'zwei' } } }
    const change = { unit: 'pages/one', table: 'documents', key: 'a', delta }
    const none = { rows: [], bytes: [] }
    expect(await append(journal, { ...change, version: '2-w', before: '1-w' })).toEqual(none)
    expect(await append(journal, { ...change, version: '4-w', before: '3-w' })).toEqual({
      rows: [{ table: 'documents', key: 'a' }],
      bytes: [],
    })
    expect(await rows(journal)).toEqual({ a: { text: 'zwei', more: 1 } })
  })

  it('takes the same record twice and has it once', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1))
    const before = journal.state
    await append(journal, put(1, 'a', 1))
    expect(journal.state).toEqual(before)
    const segment = (await disk.read('/library/segments/00000001.jsonl'))?.toString() ?? ''
    expect(segment.trim().split('\n')).toHaveLength(2)
  })

  it('takes no record that names bytes which it lacks', async () => {
    const journal = await opened(new FakeDisk())
    const name = await journal.bytes.put(Buffer.from('raw'))
    const missing = 'f'.repeat(64)
    const lacking = await append(journal, { ...put(1, 'a', 1), bytes: [name, missing] })
    expect(lacking.bytes).toEqual([missing])
    expect(await rows(journal)).toEqual({})
    expect((await append(journal, { ...put(1, 'a', 1), bytes: [name] })).bytes).toEqual([])
    expect((await journal.bytes.get(name))?.toString()).toBe('raw')
  })

  it('rolls up into a snapshot, and goes on from it', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1), put(1, 'p', 1, 'tables/profiles'))
    await journal.rollUp()
    await append(journal, put(2, 'b', 2))
    const again = await opened(disk.cut(dropsAll))
    expect(await rows(again)).toEqual({ a: 1, p: 1, b: 2 })
    expect(again.state).toEqual(journal.state)
  })

  it('uses a torn end up to its last whole record and sets the rest aside', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1))
    await append(journal, put(2, 'b', 2))
    const segment = '/library/segments/00000001.jsonl'
    disk.spoil(segment, (bytes) => bytes.subarray(0, -7))
    const spoilt = await disk.read(segment)
    const again = await opened(disk)
    expect(await rows(again)).toEqual({ a: 1 })
    expect(again.state.setAside).toBe(1)
    expect(again.state.epoch).not.toBe(journal.state.epoch)
    expect(await disk.read(segment)).toEqual(spoilt)
    expect((await disk.read('/library/aside/00000001.jsonl.rest'))?.toString()).toContain('"key":"b"')
  })

  it('goes on from an older snapshot and its segments where the newest is damaged', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1))
    await journal.rollUp()
    await append(journal, put(2, 'b', 2))
    await journal.rollUp()
    disk.spoil('/library/snapshots/00000003.json.gz', (bytes) => bytes.fill(7, 20))
    const again = await opened(disk)
    expect(await rows(again)).toEqual({ a: 1, b: 2 })
    expect(again.state.library).toBe(journal.state.library)
    expect(disk.files).toContain('/library/aside/00000003.json.gz')
  })

  it('finds the units without any snapshot', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1), put(1, 'p', 1, 'tables/profiles'))
    await journal.rollUp()
    for (const file of disk.files.filter((each) => each.includes('/snapshots/'))) {
      disk.spoil(file, () => Buffer.from('nothing'))
    }
    for (const file of disk.files.filter((each) => each.includes('/segments/'))) await disk.remove(file)
    expect(await rows(await opened(disk))).toEqual({ a: 1, p: 1 })
  })

  it('makes a unit whose file is damaged anew from an older snapshot and the records since', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1), put(1, 'z', 1, 'pages/two'))
    await journal.rollUp()
    await append(journal, put(2, 'b', 2), put(2, 'y', 1, 'pages/two'))
    await journal.rollUp()
    await append(journal, put(3, 'c', 3))
    const newest = disk.files.filter((each) => each.includes('pages-one')).at(-1) ?? ''
    disk.spoil(newest, () => Buffer.from('dust'))
    const again = await opened(disk)
    expect(await rows(again)).toEqual({ a: 1, b: 2, c: 3, z: 1, y: 1 })
    expect([...again.units.damaged]).toEqual([])
    await again.close()
    for (const file of disk.files.filter((each) => each.includes('/segments/'))) await disk.remove(file)
    expect(await rows(await opened(disk))).toEqual({ a: 1, b: 2, c: 3, z: 1, y: 1 })
  })

  it('does not pass off as a unit what does not give what the snapshot says', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1))
    await journal.rollUp()
    await append(journal, put(2, 'b', 2))
    await journal.rollUp()
    disk.spoil(disk.files.filter((each) => each.includes('pages-one')).at(-1) ?? '', () =>
      Buffer.from('dust'),
    )
    await disk.remove(disk.files.filter((each) => each.includes('/segments/')).at(-1) ?? '')
    const again = await opened(disk)
    expect(await rows(again)).toEqual({})
    expect([...again.units.damaged]).toEqual(['pages/one'])
  })

  it('tells of snapshots that were set aside even where none is left', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1))
    await journal.close()
    const snapshots = disk.files.filter((each) => each.includes('/snapshots/'))
    for (const file of snapshots) disk.spoil(file, () => Buffer.alloc(0))
    expect((await opened(disk)).state.setAside).toBe(snapshots.length)
  })

  it('says which unit is damaged, and has it again when its rows come anew', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1))
    await journal.close()
    disk.spoil(disk.files.find((each) => each.includes('pages-one')) ?? '', () => Buffer.from('dust'))
    for (const file of disk.files.filter((each) => each.includes('/segments/'))) await disk.remove(file)
    const again = await opened(disk)
    await again.units.get('pages/one')
    expect([...again.units.damaged]).toEqual(['pages/one'])
    await append(again, put(1, 'a', 1))
    expect(await rows(await opened(disk.cut(dropsAll)))).toEqual({ a: 1 })
  })

  it('sets a forged change aside that does not fit its row, and opens', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1))
    const forged = { ...put(2, 'a', 1), put: undefined, before: '1-w', delta: null }
    const text = JSON.stringify({ operations: [forged] })
    const segment = disk.files.find((each) => each.includes('segments')) ?? ''
    disk.spoil(segment, (bytes) => Buffer.concat([bytes, journalLine(text)]))
    const again = await opened(disk)
    expect(await rows(again)).toEqual({ a: 1 })
    expect(again.state.setAside).toBe(1)
    expect(disk.files.some((each) => each.includes('aside/'))).toBe(true)
  })

  it('leaves a folder of a newer Galley as it is', async () => {
    const disk = new FakeDisk()
    const journal = await opened(disk)
    await append(journal, put(1, 'a', 1))
    await journal.close()
    const { gzipSync, gunzipSync } = await import('node:zlib')
    const newest = '/library/snapshots/00000002.json.gz'
    disk.spoil(newest, (bytes) => {
      const snapshot = JSON.parse(gunzipSync(bytes).toString())
      return gzipSync(JSON.stringify({ ...snapshot, version: 2 }))
    })
    const before = disk.files
    expect(await openJournal(disk, folder)).toBe('newer')
    expect(disk.files).toEqual(before)
  })
})

const codes = ['ENOSPC', 'EIO', 'EACCES'] as const

type Act =
  | { do: 'append'; keys: string[] }
  | { do: 'rollUp' }
  | { do: 'bytes'; text: string }
  | { do: 'fail'; calls: number; code: (typeof codes)[number] }
  | { do: 'cut' }
  | { do: 'reopen' }

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('append' as const),
      keys: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rollUp' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bytes' as const), text: fc.string() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      calls: fc.nat(12),
      code: fc.constantFrom(...codes),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cut' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
)

/** Writes to a disk that does what `acts` say, and looks after each cut whether everything acknowledged is there. */
async function live(acts: readonly Act[], draw: Draw): Promise<void> {
  let disk = new FakeDisk()
  let journal: Journal | null = null
  let stamp = 0
  /** By key: the last value acknowledged, and those asked for after it, any of which may be there. */
  const known = new Map<string, { sure: number; maybe: number[] }>()
  const stored = new Map<string, string>()
  const open = async () => {
    for (let tries = 0; !journal; tries += 1) {
      // A fault ends after some calls, so that a library opens in the end.
      if (tries > 60) throw new Error('does not open')
      journal = await opened(disk).catch(() => null)
    }
    return journal
  }
  const check = async () => {
    disk.fault = () => null
    const found = await rows(await open())
    for (const [key, { sure, maybe }] of known) {
      const value = found[key] as number | undefined
      expect([sure, ...maybe]).toContain(value ?? 0)
    }
    for (const [name, text] of stored) expect((await (await open()).bytes.get(name))?.toString()).toBe(text)
  }
  for (const each of acts) {
    const at = await open()
    if (each.do === 'append') {
      stamp += 1
      const operations = each.keys.map((key) =>
        put(stamp, key, stamp, key < 'c' ? 'pages/one' : 'tables/two'),
      )
      const acknowledged = await append(at, ...operations).then(
        () => true,
        () => false,
      )
      for (const key of each.keys) {
        const old = known.get(key) ?? { sure: 0, maybe: [] }
        known.set(key, acknowledged ? { sure: stamp, maybe: [] } : { ...old, maybe: [...old.maybe, stamp] })
      }
    }
    if (each.do === 'rollUp') await at.rollUp().catch(() => {})
    if (each.do === 'bytes') {
      const name = await at.bytes.put(Buffer.from(each.text)).catch(() => null)
      if (name) stored.set(name, Buffer.from(each.text).toString())
    }
    if (each.do === 'fail') {
      let left = each.calls
      disk.fault = (call) => {
        left -= 1
        // A full disk still reads, syncs and removes.
        if (each.code === 'ENOSPC' && !['append', 'create', 'makeFolder'].includes(call)) return null
        return left <= 0 && left > -6 ? each.code : null
      }
    }
    if (each.do === 'reopen') {
      await at.close().catch(() => {})
      journal = null
      await check()
    }
    if (each.do === 'cut') {
      disk = disk.cut(draw)
      journal = null
      await check()
    }
  }
  disk = disk.cut(draw)
  journal = null
  await check()
}

describe('on a disk that fails', () => {
  it('nothing acknowledged is lost, whatever fails and whenever the power goes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        async (acts, numbers) => {
          const draw: Draw = (below) => (below <= 0 ? 0 : (numbers.next().value ?? 0) % below)
          await live(acts, draw)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('a call that failed leaves no half of its record', async () => {
    for (let calls = 1; calls < 12; calls += 1) {
      for (const code of codes) {
        const disk = new FakeDisk()
        const journal = await opened(disk)
        await append(journal, put(1, 'a', 1), put(1, 'b', 1))
        let left = calls
        disk.fault = () => {
          left -= 1
          return left === 0 ? code : null
        }
        const failed = await append(journal, put(2, 'a', 2), put(2, 'b', 2)).then(
          () => false,
          () => true,
        )
        disk.fault = () => null
        const expected = failed ? [1, 2] : [2]
        for (const draw of [dropsAll, keepsAll]) {
          const found = await rows(await opened(disk.cut(draw)))
          expect(found.a).toBe(found.b)
          expect(expected).toContain(found.a)
        }
      }
    }
  })
})
