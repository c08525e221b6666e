// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { rememberAnswer, rememberedAnswer } from '../../../src-renderer/database/catalogue/rememberedAnswers'
import { database, type Page } from '../../../src-renderer/database/database'

const refs = ['a', 'b'].map((id) => ({ id, pageId: id }))

beforeEach(async () => {
  localStorage.clear()
  await database.pages.bulkPut(refs.map(({ id }) => ({ id, name: `page ${id}`, deleted: '' }) as Page))
})

describe('the first rows that a list showed', () => {
  it('are read from the database as they are now', async () => {
    rememberAnswer('by date', 40_000, refs)
    await database.pages.update('b', { name: 'another name' })
    const answer = await rememberedAnswer('by date', 'pages')
    expect(answer?.count).toBe(40_000)
    expect(answer?.first.map(({ page }) => page?.name)).toEqual(['page a', 'another name'])
  })

  it('are not shown where a page was deleted, or for another question', async () => {
    rememberAnswer('by date', 2, refs)
    expect(await rememberedAnswer('by name', 'pages')).toBeUndefined()
    await database.pages.update('a', { deleted: '2026-11-27T10:00:00.000Z' })
    expect(await rememberedAnswer('by date', 'pages')).toBeUndefined()
    await database.pages.delete('a')
    expect(await rememberedAnswer('by date', 'pages')).toBeUndefined()
  })

  it('are those of the last few questions, each once', async () => {
    for (const question of ['1', '2', '3', '2', '4', '5']) rememberAnswer(question, 2, refs)
    const known = await Promise.all(
      ['1', '2', '3', '4', '5'].map((question) => rememberedAnswer(question, 'pages')),
    )
    expect(known.map((answer) => answer !== undefined)).toEqual([false, true, true, true, true])
  })

  it('are none where what is kept was damaged', async () => {
    for (const kept of ['{', '[{"question":"by date"}]', '7']) {
      localStorage.setItem('galley.firstRows', kept)
      expect(await rememberedAnswer('by date', 'pages')).toBeUndefined()
    }
  })
})
