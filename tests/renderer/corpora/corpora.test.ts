// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Corpus } from '../../../src-core/corpus/corpus'
import { corpusStates } from '../../../src-core/corpus/corpusState'
import { packCorpus } from '../../../src-renderer/corpora/packCorpus'
import { database } from '../../../src-renderer/database/database'
import { forgetCorpus, hashesNow } from '../../../src-renderer/database/handing/corpora'
import { freezeCorpus } from '../../../src-renderer/database/handing/freezeCorpus'
import { storePage } from '../../../src-renderer/database/storePage'
import { incomingPage } from '../../support/incomingPage'

const text = (headline: string) => `${headline}\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n`
const zone = process.env.TZ

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

async function library(): Promise<string[]> {
  return [
    await storePage(incomingPage(text('清溪新桥通车'))),
    await storePage(incomingPage(text('秋收开镰'), { hash: 'b'.repeat(64) })),
    await storePage(incomingPage(text('清溪新桥通车'), { hash: 'c'.repeat(64) })),
  ]
}

async function freeze(pageIds: readonly string[]): Promise<Corpus> {
  const id = await freezeCorpus({
    scope: { pageIds, articleIds: [] },
    name: '清溪/2026',
    query: { filter: { from: '2026-01-01' }, text: '桥' },
    by: '林岚',
    generator: '1.0.0',
    frozen: '2026-04-01T00:00:00.000Z',
    signal: new AbortController().signal,
    progress: () => {},
  })
  const row = await database.corpora.get(id ?? '')
  if (!row) throw new Error('not frozen')
  return row.corpus
}

describe('a frozen corpus', () => {
  it('gives the same bytes in another library, whatever the order of its rows and the zone of its clock', async () => {
    process.env.TZ = 'Asia/Shanghai'
    const pageIds = await library()
    const corpus = await freeze(pageIds)
    const here = await packCorpus(corpus)
    expect(here.name).toBe('清溪_2026.zip')

    const names = ['pages', 'dumps', 'sources', 'documents', 'articles', 'articleTexts'] as const
    const archive = await Promise.all(
      names.map(async (name) => [name, await database.table(name).toArray()] as const),
    )
    await Promise.all(database.tables.map((table) => table.clear()))
    process.env.TZ = 'America/St_Johns'
    for (const [name, rows] of archive.toReversed()) {
      for (const row of rows.toReversed()) await database.table(name).add(row)
    }
    const there = await packCorpus(await freeze(pageIds.toReversed()))
    expect(Buffer.from(there.bytes).equals(Buffer.from(here.bytes))).toBe(true)
  })

  it('holds query, versions and hashes, and its texts under their numbers', async () => {
    const files = unzipSync((await packCorpus(await freeze(await library()))).bytes)
    const told = JSON.parse(strFromU8(files['corpus.json'] ?? new Uint8Array()))
    expect(told).toMatchObject({
      format: 'galley-corpus',
      version: 1,
      query: { text: '桥' },
      generator: '1.0.0',
    })
    expect(told.articles).toHaveLength(3)
    for (const { file, hash, engine, dump } of told.articles) {
      expect(
        createHash('sha256')
          .update(files[file] ?? '')
          .digest('hex'),
      ).toBe(hash)
      expect(engine).toMatch(/^\d+\.\d+/)
      expect(dump).toMatch(/^([abc])\1{63}$/)
    }
  })

  it('keeps its texts when the articles change, and says which did and which are gone', async () => {
    const corpus = await freeze(await library())
    const before = await packCorpus(corpus)
    const [changed, gone, same] = corpus.articles
    await database.articleTexts.update(changed?.id ?? '', { text: '改过了' })
    await database.articles.update(gone?.id ?? '', { deleted: '2026-05-01T00:00:00.000Z' })
    const states = corpusStates(corpus, await hashesNow(corpus))
    expect([changed, gone, same].map((article) => states.get(article?.id ?? ''))).toEqual([
      'changed',
      'gone',
      'same',
    ])
    expect((await packCorpus(corpus)).bytes).toEqual(before.bytes)
  })

  it('leaves to others the texts that they share when it is forgotten', async () => {
    const pageIds = await library()
    const kept = await freeze(pageIds.slice(0, 1))
    await freeze(pageIds)
    const rows = await database.corpora.toArray()
    const larger = rows.find(({ corpus }) => corpus.articles.length === 3)
    expect(await database.frozenTexts.count()).toBe(2)
    await forgetCorpus(larger?.id ?? '')
    expect(await database.frozenTexts.toCollection().primaryKeys()).toEqual([kept.articles[0]?.hash])
  })
})
