// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Input } from '../../../src-core/desktop/contract'
import { failure, success } from '../../../src-core/desktop/outcome'
import { pathPattern } from '../../../src-core/metadata/pathPattern'
import { readPage } from '../../../src-core/reading/readPage'
import { database } from '../../../src-renderer/database/database'
import { deletePages } from '../../../src-renderer/database/deletePages'
import { ImportRun } from '../../../src-renderer/importing/ImportRun'
import { sourceFromText } from '../../../src-renderer/importing/importSource'

const host = vi.hoisted(() => ({ lost: true }))

/** Main's part: form feeds part pages, the text is its own hash, an empty file fails, and at `gone` the host is. */
vi.mock('../../../src-renderer/desktop/desktop', () => ({
  desktop: {
    openDump: async ({ name, folder, bytes }: Input<'openDump'>) => {
      const text = new TextDecoder().decode(bytes)
      if (text === '') return failure('empty-file', { name })
      if (text === 'gone' && host.lost) return failure('connection-lost')
      const pages = text
        .split('\f')
        .map((each, place) => ({ name, folder, place, text: each, encoding: 'utf-8' }))
      return success({ hash: text, encoding: 'utf-8', pages })
    },
    readPage: async (page: Input<'readPage'>) => success(readPage(page)),
  },
}))

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

describe('an import', () => {
  it('stores every page of every file and opens the first', async () => {
    const run = new ImportRun()
    await run.add([sourceFromText('甲\f乙', 'a.txt'), sourceFromText('丙', 'b.txt')])
    expect(run.progress()).toMatchObject({ state: 'done', files: 2, done: 2, pages: 3 })
    expect(await database.pages.count()).toBe(3)
    expect(run.progress().first).toBeDefined()
  })

  it('lists what failed and goes on', async () => {
    const run = new ImportRun()
    await run.add([sourceFromText('', 'empty.txt'), sourceFromText('丙', 'b.txt')])
    expect(run.progress().failed.map(({ name, failure: { code } }) => [name, code])).toEqual([
      ['empty.txt', 'empty-file'],
    ])
    expect(run.progress().pages).toBe(1)
  })

  it('recognises a file that is there', async () => {
    await new ImportRun().add([sourceFromText('丙', 'b.txt')])
    const again = new ImportRun()
    await again.add([sourceFromText('丙', 'copy.txt')])
    expect(again.progress()).toMatchObject({ pages: 0, known: ['copy.txt'] })
    expect(await database.pages.count()).toBe(1)
  })

  it('brings back a page that was deleted, as it was', async () => {
    await new ImportRun().add([sourceFromText('丙', 'b.txt')])
    const [id = ''] = await database.pages.toCollection().primaryKeys()
    await deletePages([id])
    const again = new ImportRun()
    await again.add([sourceFromText('丙', 'b.txt')])
    expect(again.progress()).toMatchObject({ restored: 1, first: id })
    expect((await database.pages.get(id))?.deleted).toBe('')
  })

  it('goes on where a broken import stopped', async () => {
    const text = '甲\f乙'
    await new ImportRun().add([sourceFromText(text, 'a.txt')])
    const second = await database.pages
      .where('[dumpId+place+encoding]')
      .equals([text, 1, 'utf-8'])
      .primaryKeys()
    await database.pages.bulkDelete(second)
    const again = new ImportRun()
    await again.add([sourceFromText(text, 'a.txt')])
    expect(again.progress()).toMatchObject({ pages: 1, known: [] })
  })

  it('stores pages in the order of their files, however long each takes to be read', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const files = names.map((name, i) => {
      const source = sourceFromText(name === 'c' ? '' : `页${name}`, `${name}.txt`)
      const read = () => new Promise((done) => setTimeout(done, (names.length - i) * 8)).then(source.read)
      return { ...source, read }
    })
    const run = new ImportRun()
    await run.add(files)
    const pages = await database.pages.toArray()
    const inOrder = pages.sort((a, b) => (a.imported < b.imported ? -1 : 1))
    expect(inOrder.map(({ file }) => file)).toEqual(['a.txt', 'b.txt', 'd.txt', 'e.txt', 'f.txt'])
    expect(run.progress()).toMatchObject({ pages: 5, failed: [{ name: 'c.txt' }], first: inOrder[0]?.id })
  })

  it('takes the same text twice among several files for one page', async () => {
    const run = new ImportRun()
    await run.add(['a', 'b', 'c'].map((name) => sourceFromText('同', `${name}.txt`)))
    expect(await database.pages.count()).toBe(1)
    expect(run.progress()).toMatchObject({ pages: 1, known: ['b.txt', 'c.txt'] })
  })

  it('gives pages what their paths say', async () => {
    const source = { ...sourceFromText('甲', 'x.txt'), folder: '县报/2025/06/23/03' }
    await new ImportRun().add([source], pathPattern('{publication}/{yyyy}/{mm}/{dd}/{page}/{*}') ?? undefined)
    expect(await database.pages.toArray()).toMatchObject([
      { publication: '县报', date: '2025-06-23', number: '3', folder: '县报/2025/06/23/03' },
    ])
    expect((await database.documents.toArray())[0]?.document.attrs.metadata?.inferred).toBeUndefined()
  })

  it('keeps identical text under two dates as two pages', async () => {
    const read = pathPattern('{yyyy}/{mm}/{dd}/{*}') ?? undefined
    const days = ['2025/06/23', '2025/06/24'].map((folder) => ({ ...sourceFromText('同', 'x.txt'), folder }))
    await new ImportRun().add(days, read)
    await new ImportRun().add(days, read)
    expect((await database.pages.toArray()).map(({ date }) => date).sort()).toEqual([
      '2025-06-23',
      '2025-06-24',
    ])
    expect(await database.dumps.count()).toBe(1)
  })

  it('is taken back as one, and leaves what was there before', async () => {
    await new ImportRun().add([sourceFromText('旧', 'old.txt')])
    const run = new ImportRun()
    await run.add([sourceFromText('甲\f乙', 'a.txt'), sourceFromText('旧', 'old.txt')])
    // The summary goes by itself after a while.
    run.dismiss()
    const undone = run.undo()
    expect(run.progress().state).toBe('undoing')
    await undone
    expect(run.progress()).toMatchObject({ state: 'idle', importId: '' })
    const left = await database.pages.where('deleted').equals('').toArray()
    expect(left.map(({ file }) => file)).toEqual(['old.txt'])
  })

  it('goes on where it was cancelled, as the same import', async () => {
    const run = new ImportRun()
    const texts = Array.from({ length: 12 }, (_, i) => sourceFromText(`页${i}`, `${i}.txt`))
    const running = run.add(texts)
    run.cancel()
    await running
    expect(run.progress().left).toBeGreaterThan(0)
    await run.resume()
    expect(run.progress()).toMatchObject({ state: 'done', files: 12, done: 12, left: 0 })
    expect(await database.pages.count()).toBe(12)
    expect(new Set((await database.pages.toArray()).map(({ importId }) => importId)).size).toBe(1)
    await run.undo()
    expect(await database.pages.where('deleted').equals('').count()).toBe(0)
  })

  it('stops asking when it is cancelled', async () => {
    const run = new ImportRun()
    const texts = Array.from({ length: 20 }, (_, i) => sourceFromText(`页${i}`, `${i}.txt`))
    const running = run.add(texts)
    run.cancel()
    await running
    expect(run.progress().state).toBe('cancelled')
    expect(run.progress().done).toBeLessThan(20)
  })

  it('goes on with what it could not store once it can', async () => {
    const run = new ImportRun()
    const texts = ['甲', 'gone', '乙', '丙', '丁']
    await run.add(texts.map((text, i) => sourceFromText(text, `${i}.txt`)))
    const { state, done, left, failed } = run.progress()
    expect(state).toBe('cancelled')
    expect(done + left).toBe(texts.length)
    expect(failed.map(({ name }) => name)).toEqual(['1.txt'])
    host.lost = false
    await run.resume()
    host.lost = true
    expect(run.progress()).toMatchObject({ state: 'done', files: 5, done: 5, pages: 5, failed: [], left: 0 })
  })

  it('stops at a failure that every other file would meet too', async () => {
    const run = new ImportRun()
    const texts = Array.from({ length: 20 }, (_, i) => sourceFromText('gone', `${i}.txt`))
    await run.add(texts)
    expect(run.progress().state).toBe('cancelled')
    expect(run.progress().failed).toHaveLength(1)
  })
})
