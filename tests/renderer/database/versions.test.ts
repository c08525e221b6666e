// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, it } from 'vitest'
import { GalleyDatabase } from '../../../src-renderer/database/database'

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
