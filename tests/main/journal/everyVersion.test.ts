import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readArchive } from '../../../src-core/archive/readArchive'
import type { Unit } from '../../../src-core/journal/unit'
import { folders } from '../../../src-main/journal/folders'
import { journalLine } from '../../../src-main/journal/journalLines'
import { nodeDisk } from '../../../src-main/journal/nodeDisk'
import { openJournal } from '../../../src-main/journal/openJournal'

const fixtures = join(import.meta.dirname, '../../fixtures')
const folder = mkdtempSync(join(tmpdir(), 'galley-versions-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The page that each of them holds, after its two writings. */
function expectPage(unit: Unit) {
  const row = unit.rows.get('documents')?.get('"p1"')
  expect(row?.value).toMatchObject({
    pageId: 'p1',
    text: '清溪大桥正式通车，两岸群众前来观看，场面十分热闹，桥上车来人往，直到傍晚才渐渐散去，孩子们数着桥墩。',
  })
  expect([...unit.rows.keys()].sort()).toEqual(['documents', 'pages', 'pictures'])
}

describe.each(readdirSync(join(fixtures, 'journals')))('a journal of version %s', (version) => {
  it('opens with its snapshot and the records after it', async () => {
    cpSync(join(fixtures, 'journals', version), folder, { recursive: true })
    const journal = await openJournal(nodeDisk, folder)
    if (journal === 'newer') throw new Error('newer')
    expectPage(await journal.units.get('pages/p1'))
    const [picture = ''] =
      (await journal.units.get('pages/p1')).rows.get('pictures')?.get('"p1"')?.bytes ?? []
    expect(await journal.bytes.get(picture)).toEqual(Buffer.from([1, 2, 3]))
    expect(journal.state).toMatchObject({ library: 'b4b1f7c2-0000-4000-8000-000000000001', setAside: 0 })
    await journal.close()
  })

  it('whose newest segment a newer Galley wrote is left as it is', async () => {
    cpSync(join(fixtures, 'journals', version), folder, { recursive: true })
    const head = { format: 'galley-journal', version: Number(version) + 1, library: 'x', segment: 99 }
    writeFileSync(join(folder, 'segments/00000099.jsonl'), journalLine(JSON.stringify(head)))
    // A repository keeps no empty folder.
    mkdirSync(join(folder, folders.aside), { recursive: true })
    const before = readdirSync(folder, { recursive: true }).sort()
    expect(await openJournal(nodeDisk, folder)).toBe('newer')
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
  })
})

describe.each(readdirSync(join(fixtures, 'archives')))('the archive %s', (name) => {
  it('opens with its page', async () => {
    const bytes = readFileSync(join(fixtures, 'archives', name))
    const read = await readArchive({
      name,
      size: bytes.length,
      read: async (from, to) => bytes.subarray(from, to),
    })
    if (!read.ok) throw new Error(read.error.code)
    const unit = await read.value.unit('pages/p1')
    if (!unit.ok) throw new Error(unit.error.code)
    expectPage(unit.value)
  })
})
