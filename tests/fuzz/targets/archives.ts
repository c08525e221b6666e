import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Zippable, zipSync } from 'fflate'
import { openArchive, readArchive } from '../../../src-core/archive/readArchive'
import { sha256 } from '../../../src-core/archive/sha256'
import { writeArchive } from '../../../src-core/archive/writeArchive'
import { unitFromJson } from '../../../src-core/journal/unitFile'
import { expectOutcome } from '../expectOutcome'
import type { FuzzTarget, KeepCase } from '../FuzzTarget'
import { mutatedBytes } from '../mutatedBytes'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/**
 * Any file given for an archive: sound ones with faults, and zips whose checksums hold but whose entries are bombs, lead
 * out of their folder, or are no rows. It is read, or refused with a sentence, and one that is read is whole.
 */
export async function archives(keep: KeepCase): Promise<FuzzTarget> {
  const faulty = mutatedBytes([await soundArchive()])
  const forged = fc.array(fc.tuple(entryName, entryContent), { maxLength: 6 }).map(forgedArchive)
  const property = fc.asyncProperty(fc.oneof(faulty, forged), async (bytes) => {
    keep(bytes)
    const source = {
      name: 'x.galley',
      size: bytes.length,
      read: async (from: number, to: number) => bytes.subarray(from, to),
    }
    expectOutcome(await openArchive(source))
    const read = await readArchive(source)
    expectOutcome(read)
    if (!read.ok) return
    for (const name of read.value.units) assert((await read.value.unit(name)).ok)
  })
  return { property }
}

const entryName = fc.oneof(
  fc.constantFrom(
    'units/pages/one.json',
    'units/tables/profiles.json',
    '../../../etc/cron.d/evil',
    '..\\..\\evil.exe',
    '/etc/passwd',
    'C:\\evil',
    'units/../manifest.json',
    'manifest.json',
    'units/pages/__proto__.json',
    'units/pages/CON.json',
  ),
  fc.string().map((name) => `x${name}`),
)

const entryContent = fc.oneof(
  fc.json().map(bytesOf),
  fc.uint8Array({ maxLength: 200 }),
  fc.constant(new Uint8Array(2_000_000)),
  fc.constant(bytesOf('['.repeat(60_000))),
  fc
    .json()
    .map((value) =>
      bytesOf(
        `{"format":"galley-unit","version":1,"unit":"pages/one","rows":{"pages":[["\\"one\\"","1-w",${value}]]}}`,
      ),
    ),
)

/** A zip whose manifest tells the truth of whatever is in it. */
function forgedArchive(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const files = new Map(entries)
  const manifest = {
    format: 'galley-archive',
    version: 1,
    generator: '',
    saved: '2026-03-18T08:00:00.000Z',
    author: '',
    name: '',
    scope: 'pages',
    rows: {},
    entries: Object.fromEntries(
      [...files].map(([name, content]) => [name, { size: content.length, sha256: sha256(content) }]),
    ),
    lacking: [],
  }
  const all = new Map([['manifest.json', bytesOf(JSON.stringify(manifest))], ...files])
  return Uint8Array.from(zipSync(Object.fromEntries(all) as Zippable))
}

async function soundArchive(): Promise<Uint8Array> {
  const dump = bytesOf('本报讯 清溪镇新码头昨日启用。')
  const json = (unit: string, rows: object) =>
    JSON.stringify({ format: 'galley-unit', version: 1, unit, rows })
  const dumpRow = [`"${sha256(dump)}"`, '1-w', { bytes: { $bytes: sha256(dump) } }, [sha256(dump)]]
  const units = [
    json('pages/one', { pages: [['"one"', '1-w', { id: 'one', name: '清溪报' }]] }),
    json('tables/dumpBytes-0a', { dumpBytes: [dumpRow] }),
  ].flatMap((text) => unitFromJson(text) ?? [])
  const about = {
    generator: '',
    saved: '2026-03-18T08:00:00.000Z',
    author: '林一',
    name: '',
    scope: 'pages',
  } as const
  const pieces: Uint8Array[] = []
  const sink = { write: async (bytes: Uint8Array) => void pieces.push(bytes.slice()) }
  const outcome = await writeArchive({ about, units, bytes: async () => dump }, sink)
  assert(outcome.ok)
  return Buffer.concat(pieces)
}
