import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { Journal } from '../../../src-main/journal/Journal'
import { journalLine } from '../../../src-main/journal/journalLines'
import { openJournal } from '../../../src-main/journal/openJournal'
import { FakeDisk } from '../../main/support/FakeDisk'
import type { FuzzTarget, KeepCase } from '../FuzzTarget'
import { mutatedBytes } from '../mutatedBytes'

const fixture = join(import.meta.dirname, '../../fixtures/journals/1')
const sound = new Map(
  readdirSync(fixture, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(fixture, name)).isFile())
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(fixture, name))]),
)

/**
 * A journal's folder in which one file has faults, or is forged with checksums that hold. It opens with what can be read,
 * loses no file, and opens the same once more after it was rolled up.
 */
export async function journals(keep: KeepCase): Promise<FuzzTarget> {
  const name = fc.constantFrom(...sound.keys())
  const faulty = name.chain((each) =>
    fc.tuple(fc.constant(each), mutatedBytes([sound.get(each) ?? Buffer.alloc(0)])),
  )
  const forged = fc.oneof(
    fc.tuple(fc.constant('segments/00000003.jsonl'), fc.array(line, { maxLength: 5 }).map(segment)),
    fc.tuple(fc.constantFrom('snapshots/00000002.json.gz', 'units/p1/pages-p1.2.json.gz'), content.map(gzip)),
  )
  const property = fc.asyncProperty(fc.oneof(faulty, forged), async ([file, bytes]) => {
    keep(`${file}\n${Buffer.from(bytes).toString('base64')}`)
    const disk = await diskWith(file, bytes)
    const journal = await openJournal(disk, '/library')
    if (journal === 'newer') return
    await readAll(journal)
    // What could not be read is set aside and not thrown away.
    for (const each of sound.keys()) {
      const isThere = disk.files.some((path) => path.endsWith(each.slice(each.lastIndexOf('/') + 1)))
      assert(isThere, `${each} is gone`)
    }
    await journal.close()
    const again = await openJournal(disk, '/library')
    assert(again !== 'newer')
    await readAll(again)
    assert.deepEqual(again.state.digests, journal.state.digests)
  })
  return { property }
}

/** What is damaged is found when it is read. */
async function readAll({ units }: Journal): Promise<void> {
  for (const [unit] of [...units.digests()]) await units.get(unit)
}

async function diskWith(file: string, bytes: Uint8Array): Promise<FakeDisk> {
  const disk = new FakeDisk()
  for (const [name, content] of [...sound, [file, bytes] as const]) {
    const path = `/library/${name}`
    await disk.remove(path)
    await (await disk.create(path)).append(content)
  }
  return disk
}

const version = fc.constantFrom('1773820801000-0a1b2c3d', '1773820802000-0a1b2c3d', '1-w')
const delta = fc.oneof(
  fc.jsonValue(),
  fc.record({
    at: fc.dictionary(fc.constantFrom('text', '0', '__proto__'), fc.record({ set: fc.jsonValue() })),
  }),
  fc.record({ splice: fc.record({ from: fc.integer(), remove: fc.integer(), insert: fc.jsonValue() }) }),
)
const operation = fc.record(
  {
    unit: fc.constantFrom('pages/p1', 'tables/concepts', 'pages/../../etc', 'pages/new'),
    table: fc.constantFrom('documents', 'pages', '__proto__'),
    key: fc.constantFrom('"p1"', '"p2"', '', '{'),
    version,
    before: version,
    put: fc.jsonValue(),
    delta,
    bytes: fc.array(fc.constantFrom('a'.repeat(64), '../x')),
  },
  { requiredKeys: ['unit', 'table', 'key', 'version'] },
)
const line = fc.oneof(
  fc.array(operation, { maxLength: 3 }).map((operations) => JSON.stringify({ operations })),
  fc.json(),
  fc.string(),
)
const content = fc.oneof(fc.json(), fc.string(), fc.constant('['.repeat(5000)))

function segment(lines: readonly string[]): Uint8Array {
  const head = JSON.stringify({ format: 'galley-journal', version: 1, library: 'x', segment: 3 })
  return Buffer.concat([head, ...lines].map(journalLine))
}

function gzip(text: string): Uint8Array {
  return gzipSync(text)
}
