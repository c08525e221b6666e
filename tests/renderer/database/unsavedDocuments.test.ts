// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PageDocument } from '../../../src-core/model/document'
import { database } from '../../../src-renderer/database/database'
import { deleteForGood } from '../../../src-renderer/database/deletePages'
import { openPage } from '../../../src-renderer/database/pages'
import { storePage } from '../../../src-renderer/database/storePage'
import { dropUnsaved, keepUnsaved, saveUnsaved } from '../../../src-renderer/database/unsavedDocuments'
import { incomingPage } from '../../support/incomingPage'

const text = '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n大桥全长六百米。\n'

beforeEach(async () => {
  localStorage.clear()
  await Promise.all(database.tables.map((table) => table.clear()))
})

/** A page and its document with the last article's status changed. */
async function editedPage(): Promise<{ id: string; edited: PageDocument }> {
  const id = await storePage(incomingPage(text))
  const opened = await openPage(id)
  if (!opened) throw new Error('the page is gone')
  const edited = structuredClone(opened.document)
  const [article] = edited.content
  if (article?.type !== 'article') throw new Error('no article was read')
  article.attrs.status = 'problem'
  return { id, edited }
}

describe('what a window that went could not save', () => {
  it('is saved at the next start', async () => {
    const { id, edited } = await editedPage()
    keepUnsaved(id, edited, [])
    await saveUnsaved()
    expect((await openPage(id))?.document).toEqual(edited)
    expect((await database.pages.get(id))?.statuses.problem).toBe(1)
    expect(localStorage.length).toBe(0)
  })

  it('is not saved over what the database got after all', async () => {
    const { id, edited } = await editedPage()
    keepUnsaved(id, edited, [])
    dropUnsaved(id)
    await saveUnsaved()
    expect((await openPage(id))?.document).not.toEqual(edited)
  })

  it('is saved for the opened page alone when asked so', async () => {
    const { id, edited } = await editedPage()
    keepUnsaved(id, edited, [])
    await saveUnsaved('another page')
    expect(localStorage.length).toBe(1)
    await saveUnsaved(id)
    expect(localStorage.length).toBe(0)
  })

  it('goes with a page that is deleted for good', async () => {
    const { id, edited } = await editedPage()
    await deleteForGood([id])
    keepUnsaved(id, edited, [])
    await saveUnsaved()
    expect(localStorage.length).toBe(0)
    expect(await database.documents.count()).toBe(0)
  })
})
