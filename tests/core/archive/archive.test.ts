import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ArchiveSource } from '../../../src-core/archive/ArchiveFile'
import { archiveVersion, manifestSchema } from '../../../src-core/archive/manifest'
import { openArchive, readArchive } from '../../../src-core/archive/readArchive'
import { sha256 } from '../../../src-core/archive/sha256'
import { type NamedUnit, writeArchive } from '../../../src-core/archive/writeArchive'
import type { Json } from '../../../src-core/journal/json'
import { unitFromJson, unitToJson } from '../../../src-core/journal/unitFile'

const about = {
  generator: 'test',
  saved: '2026-03-18T08:00:00.000Z',
  author: '林一',
  name: '清溪日报',
  scope: 'library',
} as const

interface Library {
  units: NamedUnit[]
  files: Map<string, Uint8Array>
}

/** A unit with these rows by table: key, value, names of bytes. */
function unitOf(name: string, rows: Record<string, [string, Json, string[]?][]>): NamedUnit {
  const versioned = Object.entries(rows).map(([table, list]) => [
    table,
    list.map(([key, value, bytes]) => [key, '7-w', value, ...(bytes ? [bytes] : [])]),
  ])
  const json = { format: 'galley-unit', version: 1, unit: name, rows: Object.fromEntries(versioned) }
  const read = unitFromJson(JSON.stringify(json))
  if (!read) throw new Error('no unit')
  return read
}

function libraryOf(pages: readonly string[], files: readonly Uint8Array[] = []): Library {
  const named = new Map(files.map((file) => [sha256(file), file]))
  const dumps = [...named.keys()].map((name): [string, Json, string[]] => [
    JSON.stringify(name),
    { id: name, bytes: { $bytes: name } },
    [name],
  ])
  return {
    units: [
      ...pages.map((text, i) => unitOf(`pages/p${i}`, { pages: [[`"p${i}"`, { text }]] })),
      ...(dumps.length > 0 ? [unitOf('tables/dumpBytes-0a', { dumpBytes: dumps })] : []),
    ],
    files: named,
  }
}

async function written({ units, files }: Library): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const sink = { write: async (bytes: Uint8Array) => void pieces.push(bytes.slice()) }
  const outcome = await writeArchive({ about, units, bytes: async (name) => files.get(name) }, sink)
  if (!outcome.ok) throw new Error(outcome.error.code)
  return Buffer.concat(pieces)
}

function sourceOf(bytes: Uint8Array): ArchiveSource {
  return { name: 'x.galley', size: bytes.length, read: async (from, to) => bytes.subarray(from, to) }
}

/** Everything that an archive holds, or the code of its failure. */
async function contentOf(bytes: Uint8Array): Promise<string | { units: string[]; files: string[] }> {
  const read = await readArchive(sourceOf(bytes))
  if (!read.ok) return read.error.code
  const units: string[] = []
  for (const name of read.value.units) {
    const unit = await read.value.unit(name)
    if (!unit.ok) return unit.error.code
    units.push(unitToJson(name, unit.value))
  }
  const names = Object.keys(read.value.manifest.entries).filter((name) => name.startsWith('bytes/'))
  return { units, files: names }
}

const sample = () => written(libraryOf(['春耕', 'Tides at Harwick'], [strToU8('the raw dump')]))

/** The sample zipped anew, with other entries. */
async function changed(change: (entries: Record<string, Uint8Array>) => Zippable): Promise<Uint8Array> {
  return zipSync(change(unzipSync(await sample())))
}

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 })
const files = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 3 })

describe('an archive', () => {
  test('gives back what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(texts, files, async (pages, dumps) => {
        const library = libraryOf(pages, dumps)
        expect(await contentOf(await written(library))).toEqual({
          units: library.units.map(({ name, unit }) => unitToJson(name, unit)),
          files: [...library.files.keys()].map((name) => `bytes/${name}`),
        })
      }),
      { numRuns: 40 },
    )
  })

  test('is the same bytes for the same content', async () => {
    expect(sha256(await sample())).toBe(sha256(await sample()))
  })

  test('says what it holds before anything else is read', async () => {
    const opened = await openArchive(sourceOf(await sample()))
    expect(opened.ok && opened.value.manifest).toMatchObject({
      ...about,
      version: 1,
      rows: { pages: 2, dumpBytes: 1 },
      lacking: [],
    })
  })

  test('can be opened by any zip program', async () => {
    const entries = unzipSync(await sample())
    expect(strFromU8(entries[`bytes/${sha256(strToU8('the raw dump'))}`] as Uint8Array)).toBe('the raw dump')
    expect(Object.keys(entries).at(-1)).toBe('manifest.json')
  })

  test('goes without bytes that were lost before, and says so', async () => {
    const { units, files } = libraryOf([], [strToU8('lost')])
    const bytes = await written({ units, files: new Map() })
    const read = await readArchive(sourceOf(bytes))
    expect(read.ok && read.value.manifest.lacking).toEqual([...files.keys()])
  })
})

describe('what is no sound archive is refused', () => {
  test('whatever byte is changed, it is refused or means the same', async () => {
    const sound = await sample()
    const content = await contentOf(sound)
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Uint8Array.from(sound)
        bytes[at] = (bytes[at] ?? 0) ^ by
        const found = await contentOf(bytes)
        if (typeof found === 'string') expect(found).toMatch(/^(archive-damaged|not-an-archive)$/)
        else expect(found).toEqual(content)
      }),
      { numRuns: 300 },
    )
  })

  test('wherever it is cut off', async () => {
    const sound = await sample()
    for (let end = 0; end < sound.length; end += 7) {
      expect(await contentOf(sound.subarray(0, end))).toMatch(/^(archive-damaged|not-an-archive)$/)
    }
  })

  test.each([
    ['a text', strToU8('no zip'), 'not-an-archive'],
    ['nothing at all', new Uint8Array(), 'not-an-archive'],
    ['a zip of something else', zipSync({ 'readme.txt': strToU8('hello') }), 'not-an-archive'],
    ['a zip that another program wrote', zipSync({ 'manifest.json': strToU8('{"a":1}') }), 'not-an-archive'],
    ['a manifest that is no JSON', zipSync({ 'manifest.json': strToU8('{') }), 'archive-damaged'],
  ])('%s', async (_what, bytes, code) => {
    expect(await contentOf(bytes)).toBe(code)
  })

  test('a newer version, whatever it looks like', async () => {
    const newer = { format: 'galley-archive', version: archiveVersion + 1, whatever: true }
    expect(await contentOf(zipSync({ 'manifest.json': strToU8(JSON.stringify(newer)) }))).toBe(
      'archive-newer',
    )
  })

  const dump = `bytes/${sha256(strToU8('the raw dump'))}`
  test.each<[string, (entries: Record<string, Uint8Array>) => Zippable]>([
    ['an entry that is missing', ({ [dump]: _, ...rest }) => rest],
    [
      'an entry that the manifest does not name',
      (entries) => ({ ...entries, 'units/pages/p9.json': strToU8('{}') }),
    ],
    ['an entry with another content', (entries) => ({ ...entries, [dump]: strToU8('THE RAW DUMP') })],
    [
      'an entry with another content of the same length',
      (entries) => ({
        ...entries,
        'units/pages/p0.json': strToU8(
          strFromU8(entries['units/pages/p0.json'] as Uint8Array).replace('春耕', '秋收'),
        ),
      }),
    ],
    ['a name that leads out of its folder', (entries) => ({ ...entries, '../../evil': strToU8('x') })],
    ['an absolute name', (entries) => ({ ...entries, '/etc/evil': strToU8('x') })],
    ['a bomb in the place of an entry', (entries) => ({ ...entries, [dump]: new Uint8Array(50_000_000) })],
    [
      'a unit of another name',
      (entries) => ({ ...entries, 'units/pages/p0.json': entries['units/pages/p1.json'] as Uint8Array }),
    ],
  ])('%s', async (_what, change) => {
    expect(await contentOf(await changed(change))).toBe('archive-damaged')
  })

  test('a unit of another name that the manifest vouches for', async () => {
    const bytes = await changed(({ 'manifest.json': manifest, ...entries }) => {
      const written = JSON.parse(strFromU8(manifest as Uint8Array))
      const [a, b] = ['units/pages/p0.json', 'units/pages/p1.json']
      const { [a]: first, [b]: second, ...rest } = written.entries
      const json = { ...written, entries: { ...rest, [a]: second, [b]: first } }
      return {
        ...entries,
        [a]: entries[b] as Uint8Array,
        [b]: entries[a] as Uint8Array,
        'manifest.json': strToU8(JSON.stringify(json)),
      }
    })
    expect(await contentOf(bytes)).toBe('archive-damaged')
  })

  test.each([
    ['leads out of its folder', '../../evil'],
    ['leads out of the folder of bytes', `bytes/../../${'a'.repeat(64)}`],
    ['is absolute', '/etc/evil'],
    ['is one of Windows', 'C:\\evil'],
    ['is a share of Windows', '\\\\server\\share\\evil'],
    ['has signs that look like a slash', 'units∕pages／p9⁄x.json'],
    ['has full-width letters', 'units/pages/ｐ9.json'],
    ['turns round', 'units/pages/\u202egp.json'],
    ['holds a NUL', 'units/pages/p9.json\0.txt'],
    ['ends in a dot', 'units/pages/p9.json.'],
    ['has other case', 'UNITS/pages/p9.json'],
    ['is of ten thousand signs', `units/pages/${'p'.repeat(10_000)}.json`],
    ['is nothing', ''],
    ['is a folder', 'units/pages/p9/'],
  ])('an entry that the manifest vouches for and whose name %s', async (_what, name) => {
    const content = strToU8('x')
    const bytes = await changed(({ 'manifest.json': manifest, ...entries }) => {
      const written = JSON.parse(strFromU8(manifest as Uint8Array))
      const named = { size: content.length, sha256: sha256(content) }
      // As JSON, since a name may be one that no object literal takes.
      const json = JSON.stringify(written).replace(
        '"entries":{',
        () => `"entries":{${JSON.stringify(name)}:${JSON.stringify(named)},`,
      )
      expect(manifestSchema.safeParse(written).success).toBe(true)
      expect(manifestSchema.safeParse(JSON.parse(json)).success).toBe(false)
      return { ...entries, [name]: content, 'manifest.json': strToU8(json) }
    })
    expect(await contentOf(bytes)).toBe('archive-damaged')
  })

  test('an entry that unpacks to more than it says', async () => {
    const bomb = await changed((entries) => ({ ...entries, [dump]: new Uint8Array(50_000_000) }))
    // The size in the zip's directory is a lie: that of the true dump.
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 50_000_000) view.setUint32(at, 12, true)
    }
    expect(await contentOf(bomb)).toBe('archive-damaged')
  })
})

describe('a disk that fails', () => {
  test('while it is written to ends the writing', async () => {
    const { units, files } = libraryOf(['a'], [strToU8('b')])
    let calls = 0
    const sink = {
      async write() {
        calls += 1
        if (calls > 2) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      },
    }
    const writing = writeArchive({ about, units, bytes: async (name) => files.get(name) }, sink)
    await expect(writing).rejects.toMatchObject({ code: 'ENOSPC' })
  })

  test('while it is read is told from a damaged archive', async () => {
    // Packed already, so that it takes more than one reading.
    const picture = Uint8Array.from({ length: 3_000_000 }, (_, i) => [0xff, 0xd8, 0xff][i] ?? i % 251)
    const source = sourceOf(await written(libraryOf(['春耕', 'Tides at Harwick'], [picture])))
    const failingAfter = (good: number) => {
      let calls = 0
      const read: ArchiveSource['read'] = (from, to) =>
        ++calls > good ? Promise.reject(new Error('gone')) : source.read(from, to)
      return { reading: readArchive({ ...source, read }), calls: () => calls }
    }
    const whole = failingAfter(Number.POSITIVE_INFINITY)
    expect(await whole.reading).toMatchObject({ ok: true })
    expect(whole.calls()).toBeGreaterThan(3)
    for (let good = 0; good < whole.calls(); good += 1) {
      await expect(failingAfter(good).reading).rejects.toThrow('gone')
    }
  })
})
