// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, expect, it } from 'vitest'
import type { ArticleNode, PageDocument } from '../../../src-core/model/document'
import { GalleyDatabase } from '../../../src-renderer/database/database'
import { pageFromJson, pageToJson } from '../../../src-renderer/editor/pageSchema'

const names: string[] = []
afterEach(() => Promise.all(names.splice(0).map((name) => Dexie.delete(name))))

function library(): GalleyDatabase {
  const name = `texts-${crypto.randomUUID()}`
  names.push(name)
  return new GalleyDatabase(name)
}

const run = (text: string) => ({
  type: 'text' as const,
  text,
  marks: [{ type: 'raw' as const, attrs: { line: 1 } }],
})
const article = (id: string, text: string): ArticleNode => ({
  type: 'article',
  attrs: { id, status: 'new', tags: [], acts: {} },
  content: [{ type: 'block', attrs: { id: `${id}-b`, role: 'body' }, content: [run(text)] }],
})
const page = (...texts: string[]): PageDocument => ({
  type: 'page',
  attrs: { annotations: {} },
  content: [...texts.map((text, i) => article(`a${i}`, text)), { type: 'rest', content: [] }],
})

/** As IndexedDB has it. */
async function onDisk(name: string): Promise<unknown[]> {
  const plain = await new Dexie(name).open()
  const rows = await plain.table('documents').toArray()
  plain.close()
  return rows
}

it('a document is one text for each container on disk, and a document for all who ask', async () => {
  const database = library()
  // A half of a pair, as OCR leaves it, and a quotation mark.
  const document = page('清溪"新桥"\ud83c', '通车')
  await database.documents.put({ pageId: 'p', document, saved: 'now' })
  expect(await onDisk(database.name)).toEqual([
    {
      pageId: 'p',
      saved: 'now',
      document: {
        attrs: '{"annotations":{}}',
        content: document.content.map((part) => JSON.stringify(part)),
      },
    },
  ])
  const row = { pageId: 'p', document, saved: 'now' }
  expect(await database.documents.get('p')).toEqual(row)
  expect(await database.documents.bulkGet(['p', 'q'])).toEqual([row, undefined])
  expect(await database.documents.toArray()).toEqual([row])
  expect(await database.documents.where('pageId').startsWith('p').toArray()).toEqual([row])
  const each: unknown[] = []
  await database.documents.filter(({ saved }) => saved === 'now').each((found) => each.push(found))
  expect(each).toEqual([row])
  expect(await database.documents.toCollection().primaryKeys()).toEqual(['p'])
  await database.documents.update('p', { saved: 'later' })
  expect(await database.documents.get('p')).toEqual({ ...row, saved: 'later' })
  database.close()
})

it('a document that was changed in place is written as it is now', async () => {
  const database = library()
  const document = page('清溪')
  await database.documents.put({ pageId: 'p', document, saved: 'now' })
  const [first] = document.content[0]?.content?.[0]?.content ?? []
  if (first) first.text = '清溪桥'
  await database.documents.put({ pageId: 'p', document, saved: 'now' })
  expect((await database.documents.get('p'))?.document).toEqual(page('清溪桥'))
  database.close()
})

it('what the editor gives twice cannot be changed, so that its text is made once', async () => {
  const node = pageFromJson(page('清溪', '通车'))
  const [once, twice] = [pageToJson(node), pageToJson(node)]
  expect(once.content[0]).toBe(twice.content[0])
  expect(() => Object.assign(once.content[0]?.content?.[0] ?? {}, { type: 'other' })).toThrow(TypeError)
  const database = library()
  await database.documents.put({ pageId: 'p', document: once, saved: 'now' })
  await database.documents.put({ pageId: 'p', document: twice, saved: 'now' })
  expect((await database.documents.get('p'))?.document).toEqual(JSON.parse(JSON.stringify(twice)))
  database.close()
})
