// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { openArchive } from '../../../../src-core/archive/readArchive'
import { sha256 } from '../../../../src-core/archive/sha256'
import { type NamedUnit, writeArchive } from '../../../../src-core/archive/writeArchive'
import { unitFromJson, unitToJson } from '../../../../src-core/journal/unitFile'
import { collectUnits } from '../../../../src-renderer/database/archive/collectUnits'
import { compareArchive } from '../../../../src-renderer/database/archive/compareArchive'
import { changePages } from '../../../../src-renderer/database/changes/changePages'
import { database } from '../../../../src-renderer/database/database'
import { storePage } from '../../../../src-renderer/database/storePage'
import { incomingPage } from '../../../support/incomingPage'
import { replaceAll } from '../../../support/replaceAll'

const text = '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n'

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

/** The code with which an archive is refused whose units were changed and whose checksums hold. */
async function refusal(change: (json: string) => string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const pageId = await storePage(incomingPage(text, { hash: sha256(bytes) }))
  await changePages([{ pageId, command: replaceAll('大桥', '长桥') }], { code: 'desk.replace', author: '' })
  const collected = await collectUnits('all')
  const units: NamedUnit[] = []
  for await (const { name, unit } of collected.units) {
    const changed = unitFromJson(change(unitToJson(name, unit)))
    if (changed) units.push(changed)
  }
  const pieces: Uint8Array[] = []
  const sink = { write: async (piece: Uint8Array) => void pieces.push(piece.slice()) }
  const about = {
    generator: '',
    saved: '2026-03-18T08:00:00.000Z',
    author: '',
    name: '',
    scope: 'library',
  } as const
  await writeArchive({ about, units, bytes: collected.bytes }, sink)
  const file = Buffer.concat(pieces)
  const archive = await openArchive({
    name: '',
    size: file.length,
    read: async (from, to) => file.subarray(from, to),
  })
  if (!archive.ok) return archive.error.code
  await database.pages.clear()
  const before = await database.documents.toArray()
  const found = await compareArchive(archive.value, () => {}).then(
    () => 'taken',
    (error) => error.failure.code as string,
  )
  expect(await database.documents.toArray()).toEqual(before)
  expect(await database.pages.count()).toBe(0)
  return found
}

it('a sound archive is compared', async () => {
  expect(await refusal((json) => json)).toBe('taken')
})

it.each<[string, (json: string) => string]>([
  [
    'steps that the editor does not know',
    (json) => json.replaceAll('"stepType":"replace"', '"stepType":"run"'),
  ],
  ['steps that are no steps', (json) => json.replaceAll(/"from":\d+/g, '"from":"x"')],
  ['a document of another shape', (json) => json.replaceAll('"type":"rest"', '"type":"script"')],
  [
    'a row under the name of another one of its page',
    (json) => json.replace(/\["\[\\"([0-9a-f-]{36})\\",\d+\]"/, '["[\\"$1\\",77]"'),
  ],
  [
    'a row under the name of another one',
    (json) => json.replace(/\["\\"[0-9a-f-]{36}\\""/, '["\\"other\\""'),
  ],
  ['a page that lacks its raw text', (json) => json.replace('"sources":', '"skips2":')],
  ['a number where a text should be', (json) => json.replaceAll(/"language":"[^"]*"/g, '"language":7')],
])('is refused as a whole: %s', async (_what, change) => {
  expect(await refusal(change)).toBe('archive-damaged')
})
