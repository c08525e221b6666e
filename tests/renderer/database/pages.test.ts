// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyProfile } from '../../../src-core/reading/learnProfile'
import { literally } from '../../../src-core/searching/findPlaces'
import { database, type StoredChange } from '../../../src-renderer/database/database'
import {
  deleteForGood,
  deletePages,
  purgeDeleted,
  restorePages,
} from '../../../src-renderer/database/deletePages'
import { pagesOfDump } from '../../../src-renderer/database/dumps'
import { enterCorrections } from '../../../src-renderer/database/ledger/confusions'
import { addSkip } from '../../../src-renderer/database/ledger/skips'
import { openPage, renamePage, saveDocument } from '../../../src-renderer/database/pages'
import { pairPicture, putPicture, savePictureView } from '../../../src-renderer/database/pictures'
import { keepProfile } from '../../../src-renderer/database/profiles'
import { replacePage } from '../../../src-renderer/database/replacePage'
import { scanTexts } from '../../../src-renderer/database/scanTexts'
import { storePage } from '../../../src-renderer/database/storePage'
import { incomingPage } from '../../support/incomingPage'

const text = '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n大桥全长六百米。\n'

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

async function counts() {
  return Promise.all(database.tables.map(async (table) => [table.name, await table.count()]))
}

async function search(wanted: string) {
  const found: string[] = []
  for await (const some of scanTexts(literally(wanted), new AbortController().signal)) found.push(...some)
  return found
}

describe('the library', () => {
  it('stores a page with its raw text, document and articles', async () => {
    const opened = await openPage(await storePage(incomingPage(text)))
    expect(opened?.source.raw).toBe(text)
    expect(opened?.page).toMatchObject({ name: 'page', folder: 'county', annotations: 0, deleted: '' })
    expect(opened?.page.statuses).toEqual({ new: opened?.page.articles })
    expect(opened?.document.content.at(-1)?.type).toBe('rest')
  })

  it('knows the pages of a dump, and keeps its bytes once', async () => {
    await storePage(incomingPage(text, { place: 1 }))
    await storePage(incomingPage(text, { place: 0 }))
    expect((await pagesOfDump('a'.repeat(64))).map((page) => page.name)).toEqual(['page', 'page (2)'])
    expect(await database.dumpBytes.count()).toBe(1)
  })

  it('stores the same page of the same file once', async () => {
    const first = await storePage(incomingPage(text))
    expect(await storePage(incomingPage(text))).toBe(first)
    expect(await database.sources.count()).toBe(1)
  })

  it('stores the same text under another date as another page', async () => {
    const [monday, tuesday] = ['2025-06-23', '2025-06-24'].map((date) => ({ given: { date } }))
    const elsewhere = incomingPage(text)
    elsewhere.raw = { ...elsewhere.raw, folder: 'county/24' }
    const first = await storePage(incomingPage(text), monday)
    const second = await storePage(elsewhere, tuesday)
    expect(second).not.toBe(first)
    expect(await storePage({ ...elsewhere, raw: { ...elsewhere.raw, folder: 'copy' } }, tuesday)).toBe(second)
    expect(await database.dumps.count()).toBe(1)
  })

  it('takes what it is given of a page before what the page says', async () => {
    const said = incomingPage(`清溪日报　2026年3月18日　第3版\n\n${text}`)
    const id = await storePage(said, { given: { number: '4' } })
    expect(await database.pages.get(id)).toMatchObject({ date: '2026-03-18', number: '4' })
  })

  it('brings its rows up to date when a document is saved', async () => {
    const id = await storePage(incomingPage(text))
    const opened = await openPage(id)
    if (!opened) throw new Error('the page is gone')
    const [article] = opened.document.content
    if (article?.type !== 'article') throw new Error('no article was read')
    const changed = { ...article, attrs: { ...article.attrs, status: 'corrected' as const, tags: ['桥'] } }
    const rest = opened.document.content.at(-1)
    if (rest?.type !== 'rest') throw new Error('no rest')
    await saveDocument(id, { ...opened.document, content: [changed, rest] })
    const page = await database.pages.get(id)
    expect(page).toMatchObject({ articles: 1, statuses: { corrected: 1 }, tags: ['桥'] })
    expect(await database.articles.where({ pageId: id }).count()).toBe(1)
  })

  it('writes the rows of the articles that a save changed, and of one that comes back', async () => {
    const id = await storePage(incomingPage(text))
    const opened = await openPage(id)
    const [read, rest] = [opened?.document.content[0], opened?.document.content.at(-1)]
    if (!opened || read?.type !== 'article' || rest?.type !== 'rest') throw new Error('no article was read')
    const other = { ...read, attrs: { ...read.attrs, id: 'other' } }
    const save = (...articles: (typeof read)[]) =>
      saveDocument(id, { ...opened.document, content: [...articles, rest] })
    const openings = async () => {
      const rows = await database.articles.where({ pageId: id }).sortBy('order')
      return rows.map(({ opening, tags }) => [opening, ...tags])
    }
    await save(read, other)
    const [[opening] = []] = await openings()
    // Whatever is not written keeps this.
    await database.articles.toCollection().modify({ opening: 'not written' })
    await save(read, { ...other, attrs: { ...other.attrs, tags: ['桥'] } })
    expect(await openings()).toEqual([['not written'], [opening, '桥']])
    await save(other)
    await save(read, other)
    expect(await openings()).toEqual([[opening], [opening]])
  })

  it('does not call a document saved whose page is gone', async () => {
    const id = await storePage(incomingPage(text))
    const opened = await openPage(id)
    if (!opened) throw new Error('the page is gone')
    await deleteForGood([id])
    await expect(saveDocument(id, opened.document)).rejects.toThrow('no longer in the library')
    expect(await database.documents.count()).toBe(0)
  })

  it('deletes with a way back', async () => {
    const id = await storePage(incomingPage(text))
    await deletePages([id])
    expect(await database.pages.where('deleted').equals('').count()).toBe(0)
    expect(await database.articles.where('deleted').equals('').count()).toBe(0)
    await restorePages([id])
    expect(await database.pages.where('deleted').equals('').count()).toBe(1)
  })

  it('clears out what was deleted more than thirty days ago, and nothing else', async () => {
    const old = await storePage(incomingPage(text))
    const other = await storePage(incomingPage(text, { hash: 'b'.repeat(64) }))
    for (const id of [old, other]) {
      await putPicture({ pageId: id, name: 'a.png', type: 'image/png', bytes: new Uint8Array(1) })
      await savePictureView({ pageId: id, zoom: 2, left: 0, top: 0 })
      await database.changes.add({ pageId: id, sequence: 1 } as StoredChange)
      await enterCorrections(id, [{ place: '1-2', wrong: '末', right: '未' }])
      await addSkip(id, 'here')
    }
    await keepProfile(emptyProfile('清溪日报'))
    const filled = (await counts()).filter(([, count]) => count !== 0)
    await deletePages([old])
    await purgeDeleted()
    expect(await database.pages.count()).toBe(2)
    await purgeDeleted(new Date(Date.now() + 31 * 24 * 60 * 60 * 1000))
    expect(await database.pages.count()).toBe(1)
    expect(await database.dumps.toCollection().primaryKeys()).toEqual(['b'.repeat(64)])
    expect(await database.changes.toCollection().primaryKeys()).toEqual([[other, 1]])
    expect(await database.pictures.toCollection().primaryKeys()).toEqual([other])
    expect(await database.pictureViews.toCollection().primaryKeys()).toEqual([other])
    expect(await database.enteredCorrections.toCollection().primaryKeys()).toEqual([other])
    expect(await database.skips.toCollection().primaryKeys()).toEqual([[other, 'here']])
    const left = new Map((await counts()).map(([name, count]) => [name, count]))
    expect(filled.filter(([name]) => left.get(name ?? '') === 0)).toEqual([])
  })

  it('pairs a picture with the page of the same name and folder', async () => {
    const id = await storePage(incomingPage(text))
    const bytes = new Uint8Array([1, 2])
    const pair = (name: string, folder: string) => pairPicture({ name, folder, type: 'image/png' }, bytes)
    expect(await pair('page.png', 'elsewhere')).toBe(false)
    expect(await pair('other.png', 'county')).toBe(false)
    expect(await database.pictures.count()).toBe(0)
    expect(await pair('Page.PNG', 'county')).toBe(true)
    expect(await database.pictures.get(id)).toMatchObject({ name: 'Page.PNG', bytes })
  })

  it('renames, but to nothing', async () => {
    const id = await storePage(incomingPage(text))
    await renamePage(id, '  三版 ')
    await renamePage(id, '   ')
    expect((await database.pages.get(id))?.name).toBe('三版')
  })

  it('puts a page that is decoded anew in the place of the old one', async () => {
    const id = await storePage(incomingPage(text))
    const next = await replacePage(id, incomingPage(text, { encoding: 'gb18030' }))
    expect(next.kept).toBe(false)
    expect(await database.pages.toCollection().primaryKeys()).toEqual([next.pageId])
    expect(await database.dumpBytes.count()).toBe(1)
  })

  it('keeps an edited page beside the one that is decoded anew', async () => {
    const id = await storePage(incomingPage(text))
    await database.pages.update(id, { changed: '2030-01-01T00:00:00.000Z' })
    const next = await replacePage(id, incomingPage(text, { encoding: 'gb18030' }))
    expect(next.kept).toBe(true)
    expect((await database.pages.toArray()).map((page) => page.name).sort()).toEqual([
      'page',
      'page (gb18030)',
    ])
  })

  it('finds text whatever its case and width', async () => {
    await storePage(incomingPage('ＡＢＣ公司在清溪开业，引来许多市民围观，场面十分热闹。\n'))
    expect(await search('abc公司')).toHaveLength(1)
    expect(await search('北京')).toEqual([])
  })
})
