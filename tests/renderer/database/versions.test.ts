// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, it } from 'vitest'
import { documentFromReading } from '../../../src-core/alignment/documentFromReading'
import { GalleyDatabase } from '../../../src-renderer/database/database'
import { incomingPage } from '../../support/incomingPage'

/** The tables as version 1 had them, as far as these rows need them. */
const version1 = {
  dumps: 'id',
  dumpBytes: 'id',
  pages: 'id, &[dumpId+place+encoding], deleted, *tags',
  sources: 'pageId',
  documents: 'pageId',
  pictures: 'pageId',
  pictureViews: 'pageId',
  changes: '[pageId+sequence], group',
  articles: 'id, pageId, status, *tags, deleted, done',
  confusions: 'id',
  enteredCorrections: 'pageId',
  skips: '[pageId+place], pageId',
  articleTexts: 'id, pageId',
  concepts: 'id',
  entities: 'id',
  relations: 'id, from, to',
  profiles: 'publication',
}

it('opens a library of version 1, with its files and words', async () => {
  const old = new Dexie('old-library')
  old.version(1).stores(version1)
  const article = { type: 'article', attrs: { id: 'a', status: 'new', tags: [] }, content: [] }
  await old.table('dumps').add({ id: 'hash', name: '03.txt' })
  await old.table('pages').add({
    id: 'p',
    dumpId: 'hash',
    place: 0,
    encoding: 'utf-8',
    name: '三版',
    folder: '',
    publication: '清溪日报',
    date: '2026-03-18',
    number: '',
    title: '',
    tags: [],
    deleted: '',
  })
  await old.table('sources').add({
    pageId: 'p',
    raw: '本报讯',
    reading: { articles: [{ metadata: { dateline: '本报讯' } }] },
  })
  await old.table('documents').add({
    pageId: 'p',
    document: { type: 'page', attrs: { annotations: {} }, content: [article, { type: 'rest' }] },
  })
  await old.table('articles').add({ id: 'a', pageId: 'p', status: 'new', tags: [], deleted: '' })
  await old.table('articleTexts').add({ id: 'a', pageId: 'p', text: '本报讯 新桥' })
  old.close()

  const database = new GalleyDatabase('old-library')
  expect(await database.pages.get('p')).toMatchObject({ file: '03.txt', importId: '' })
  expect(await database.articles.get('a')).toMatchObject({ words: 5, number: '' })
  expect(await database.touched.toCollection().primaryKeys()).toEqual(['p'])
})

it('counts what the reading was not sure of, on pages that nobody has edited', async () => {
  const old = new Dexie('undoubted-library')
  old.version(1).stores(version1)
  const { raw, reading } = incomingPage('清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车。\n')
  for (const article of reading.articles) article.confidence = 0.4
  let ids = 0
  const document = documentFromReading(raw.text, reading, () => `n${ids++}`)
  for (const [id, changed] of [
    ['read', '2026-03-18'],
    ['edited', '2026-03-19'],
  ]) {
    await old.table('pages').add({ id, dumpId: id, tags: [], deleted: '', imported: '2026-03-18', changed })
    await old.table('sources').add({ pageId: id, raw: raw.text, reading })
    await old.table('documents').add({ pageId: id, document })
  }
  old.close()

  const database = new GalleyDatabase('undoubted-library')
  const page = await database.pages.get('read')
  expect(page?.doubts).toBeGreaterThan(0)
  expect(page?.doubtful).toHaveLength(page?.doubts ?? 0)
  expect((await database.pages.get('edited'))?.doubts).toBeUndefined()
  expect(await database.samples.count()).toBe(0)
})
