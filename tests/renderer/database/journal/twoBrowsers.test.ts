// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageDocument } from '../../../../src-core/model/document'
import { database } from '../../../../src-renderer/database/database'
import { asideWasTold } from '../../../../src-renderer/database/journal/asideRows'
import { outbox } from '../../../../src-renderer/database/journal/Outbox'
import { startJournal } from '../../../../src-renderer/database/journal/startJournal'
import { storePage } from '../../../../src-renderer/database/storePage'
import { incomingPage } from '../../../support/incomingPage'
import {
  allRows,
  bridge,
  everything,
  firstText,
  kept,
  loseDatabase,
  numbersOf,
  restoreRaw,
  saveText,
  start,
  startAnew,
} from '../support/journaled'
import { restartMain } from '../support/mainInMemory'

vi.mock('../../../../src-renderer/desktop/desktop', () => import('../support/mainInMemory'))

beforeEach(startAnew)

/** Another browser takes over and saves; then this one, which has not learned of it, writes once more and takes back. */
async function goneApart() {
  const pageId = await storePage(incomingPage(bridge))
  await kept()
  const here = await allRows()
  await loseDatabase()
  await start(true)
  await saveText(pageId, '另一处已保存')
  await kept()
  await loseDatabase()
  await restoreRaw(here)
  outbox.pause()
  await saveText(pageId, '此处尚未保存')
  return { pageId, started: await start(true) }
}

describe('two browsers of one library', () => {
  it('leaves no number used twice where two browsers gave the same one, and no article without', async () => {
    await storePage(incomingPage(`${bridge}从前的\n`, { hash: 'c'.repeat(64) }))
    await kept()
    const here = await allRows()
    // Another browser takes over, imports and goes.
    await loseDatabase()
    await start(true)
    const theirs = await storePage(incomingPage(bridge))
    await kept()
    await loseDatabase()
    await restoreRaw(here)
    outbox.pause()
    const mine = await storePage(incomingPage(`${bridge}别的\n`, { hash: 'b'.repeat(64) }))
    const given = await numbersOf(mine)
    await start(true)
    await kept()
    expect(await numbersOf(theirs)).toEqual(given)
    const all = [...(await numbersOf(theirs)), ...(await numbersOf(mine))]
    expect(new Set(all).size).toBe(all.length)
    expect(all).not.toContain('')
    const before = await everything()
    await loseDatabase()
    restartMain()
    await start(true)
    expect(await everything()).toEqual(before)
  })

  it('lets one database at a time write', async () => {
    await storePage(incomingPage(bridge))
    await kept()
    await loseDatabase()
    localStorage.clear()
    const other = await startJournal(false)
    expect(other).toEqual({ ok: false, error: { code: 'journal-in-use' } })
    expect((await start(true)).pages).toBe(1)
  })

  it('keeps what another browser has saved, and sets aside what this one had not', async () => {
    const { pageId, started } = await goneApart()
    expect(firstText((await database.documents.get(pageId))?.document)).toBe('另一处已保存')
    expect(started.ownAside).toBeGreaterThan(0)
    const aside = await database.asideRows.where({ told: 0 }).toArray()
    const documents = aside.filter(({ table }) => table === 'documents')
    expect(documents.map(({ value }) => firstText((value as { document: PageDocument }).document))).toEqual([
      '此处尚未保存',
    ])
    expect(await database.articleTexts.toArray()).toEqual([
      expect.objectContaining({ text: expect.stringContaining('另一处已保存') }),
    ])
    await asideWasTold()
    expect((await start()).ownAside).toBe(0)
    expect(await database.asideRows.count()).toBe(aside.length)
  })

  it('sends nothing of what gave way to the journal', async () => {
    const { pageId } = await goneApart()
    await kept()
    const before = await everything()
    await loseDatabase()
    restartMain()
    await start(true)
    expect(firstText((await database.documents.get(pageId))?.document)).toBe('另一处已保存')
    expect(await everything()).toEqual(before)
  })

  it('goes on with a page that gave way', async () => {
    const { pageId } = await goneApart()
    await saveText(pageId, '接着改')
    await kept()
    await loseDatabase()
    restartMain()
    await start(true)
    expect(firstText((await database.documents.get(pageId))?.document)).toBe('接着改')
  })

  it('sends a later writing that is based on what the journal holds, and sets nothing aside', async () => {
    const pageId = await storePage(incomingPage(bridge))
    await kept()
    outbox.pause()
    await saveText(pageId, '一')
    await saveText(pageId, '二')
    const started = await start()
    expect(started).toMatchObject({ ownAside: 0, restored: 0 })
    await kept()
    await loseDatabase()
    restartMain()
    await start(true)
    expect(firstText((await database.documents.get(pageId))?.document)).toBe('二')
  })
})
