// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { BlockNode, PageDocument } from '../../../../src-core/model/document'
import { Backups } from '../../../../src-main/backups/Backups'
import { database } from '../../../../src-renderer/database/database'
import { deleteForGood } from '../../../../src-renderer/database/deletePages'
import { outbox } from '../../../../src-renderer/database/journal/Outbox'
import { openPage, saveDocument } from '../../../../src-renderer/database/pages'
import { putPicture } from '../../../../src-renderer/database/pictures'
import {
  type AsideWork,
  dropAside,
  takeBack,
  textsOfAside,
} from '../../../../src-renderer/database/restoring/aside'
import { restoreBackup } from '../../../../src-renderer/database/restoring/restoreBackup'
import { storePage } from '../../../../src-renderer/database/storePage'
import { incomingPage } from '../../../support/incomingPage'
import { bridge, kept, startAnew } from '../support/journaled'
import { mainInMemory } from '../support/mainInMemory'

let backups: Backups

vi.mock('../../../../src-renderer/desktop/desktop', () => import('../support/mainInMemory'))

beforeEach(async () => {
  await startAnew()
  backups = new Backups({
    disk: mainInMemory.disk,
    keeper: mainInMemory.keeper,
    settings: '/backups.json',
    version: '1',
  })
  mainInMemory.backups = backups.handlers
  await backups.handlers.chooseBackupFolder({ typed: '/media/usb' })
})

async function backUp(): Promise<string> {
  await kept()
  expect(await backups.handlers.backUp({})).toMatchObject({ ok: true })
  const listed = await backups.handlers.listBackups({})
  return (listed.ok && listed.value.backups[0]?.name) || ''
}

async function restore(name: string) {
  await outbox.settled()
  const compared = await backups.handlers.compareBackup({ name })
  if (!compared.ok) throw new Error(compared.error.code)
  const restored = await restoreBackup(name, compared.value.differences, () => {})
  if (!restored.ok) throw new Error(JSON.stringify(restored.error))
  return restored.value
}

/** Saves another text of the first block, as one more step of the page's history. */
async function edit(pageId: string, wanted: string, sequence: number): Promise<void> {
  const opened = await openPage(pageId)
  if (!opened) throw new Error('no page')
  const document: PageDocument = structuredClone(opened.document)
  const block = document.content[0]?.content?.[0] as BlockNode
  const run = block.content?.[0]
  if (run) run.text = wanted
  const at = '2026-03-18T08:00:00.000Z'
  const place = { anchor: 1, head: 1 }
  const step = {
    state: 'done',
    code: 'typing',
    rule: '',
    author: '',
    time: at,
    ended: at,
    before: place,
    after: place,
  } as const
  await saveDocument(pageId, document, [
    { ...step, sequence, parent: sequence - 1, steps: [wanted], inverted: [] },
  ])
}

async function numbersOf(pageId: string): Promise<string[]> {
  return (await database.articles.where({ pageId }).sortBy('order')).map(({ number }) => number)
}

async function headline(pageId: string): Promise<string | undefined> {
  const [article] = await database.articles.where('pageId').equals(pageId).toArray()
  return article?.headline
}

/** What was set aside, as the settings show it, in one piece. */
async function aside(pageId: string): Promise<AsideWork> {
  return { pageId, name: '', time: 0, rows: await database.asideRows.toArray() }
}

describe('a backup that is brought back', () => {
  it('gives a page back that was deleted for good, with its file, picture and articles', async () => {
    const pageId = await storePage(incomingPage(bridge))
    await putPicture({ pageId, name: 'a.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) })
    await edit(pageId, '清溪旧桥通车', 1)
    const name = await backUp()
    await deleteForGood([pageId])
    expect(await restore(name)).toMatchObject({ pages: 1, busy: 0 })
    expect(await headline(pageId)).toBe('清溪旧桥通车')
    expect((await database.pictures.get(pageId))?.bytes).toEqual(new Uint8Array([1, 2, 3]))
    expect(await database.dumpBytes.count()).toBe(1)
    expect(await database.changes.count()).toBe(1)
    expect(await database.asideRows.count()).toBe(0)
  })

  it('gives articles their numbers back, whatever became of them since', async () => {
    const pageId = await storePage(incomingPage(bridge))
    const given = await numbersOf(pageId)
    const name = await backUp()
    const stored = await database.documents.get(pageId)
    // Read anew: the same text is an article under another id.
    const anew = structuredClone(stored?.document as PageDocument)
    for (const node of anew.content) if (node.type === 'article') node.attrs.id = `${node.attrs.id}-anew`
    await saveDocument(pageId, anew)
    expect(await numbersOf(pageId)).toEqual(given)
    await restore(name)
    expect(await numbersOf(pageId)).toEqual(given)
    await deleteForGood([pageId])
    expect((await database.numbers.toArray()).every(({ gone }) => gone !== '')).toBe(true)
    await restore(name)
    expect(await numbersOf(pageId)).toEqual(given)
    expect((await database.numbers.toArray()).every(({ gone }) => gone === '')).toBe(true)
  })

  it('gives no number twice in a library that has given it to another article', async () => {
    const pageId = await storePage(incomingPage(bridge))
    const [given] = await numbersOf(pageId)
    const name = await backUp()
    await deleteForGood([pageId])
    // A library that begins anew.
    await database.numbers.clear()
    const other = await storePage(incomingPage(`${bridge}别的\n`, { hash: 'b'.repeat(64) }))
    expect(await numbersOf(other)).toEqual([given])
    await restore(name)
    expect(await numbersOf(other)).toEqual([given])
    const [back] = await numbersOf(pageId)
    expect(back).toMatch(/^G-/)
    expect(back).not.toBe(given)
    expect((await database.numbers.get(given ?? ''))?.also).toEqual([back])
  })

  it('sets aside what a page replaces, with its steps, and that can be looked at and taken back', async () => {
    const pageId = await storePage(incomingPage(bridge))
    await edit(pageId, '清溪旧桥通车', 1)
    const name = await backUp()
    await edit(pageId, '清溪大桥通车', 2)
    await edit(pageId, '清溪石桥通车', 3)
    await restore(name)
    expect(await headline(pageId)).toBe('清溪旧桥通车')
    expect(await database.changes.toCollection().primaryKeys()).toEqual([[pageId, 1]])
    const work = await aside(pageId)
    expect(await textsOfAside(work)).toMatchObject({
      aside: expect.stringContaining('清溪石桥通车'),
      now: expect.stringContaining('清溪旧桥通车'),
    })

    // Meanwhile the page went on.
    await edit(pageId, '清溪木桥通车', 2)
    await edit(pageId, '清溪铁桥通车', 3)
    await edit(pageId, '清溪新桥通车', 4)
    expect(await takeBack(work)).toBe(true)
    expect(await headline(pageId)).toBe('清溪石桥通车')
    const steps = await database.changes.toArray()
    expect(steps.map((step) => step.steps)).toEqual([['清溪旧桥通车'], ['清溪大桥通车'], ['清溪石桥通车']])
    // And that is set aside in its turn.
    const other = await aside(pageId)
    expect((await textsOfAside(other)).aside).toContain('清溪新桥通车')
    await dropAside(other)
    expect(await database.asideRows.count()).toBe(0)
    // All of it is in the journal.
    await kept()
    const compared = await backups.handlers.compareBackup({ name: await backUp() })
    expect(compared).toMatchObject({ ok: true, value: { differences: [], newer: 0 } })
  })

  it('adds what is missing of the taxonomy, and changes nothing that is there', async () => {
    await database.concepts.bulkPut([
      { id: 'river', name: '河流' },
      { id: 'bridge', name: '桥梁' },
    ] as never)
    const name = await backUp()
    await database.concepts.delete('river')
    await database.concepts.update('bridge', { name: '大桥' } as never)
    expect(await restore(name)).toMatchObject({ pages: 0, rows: 1 })
    expect(
      (await database.concepts.toArray()).map((each) => (each as unknown as { name: string }).name),
    ).toEqual(['大桥', '河流'])
  })
})
