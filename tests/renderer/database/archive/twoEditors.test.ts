// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Choice } from '../../../../src-core/archive/merging/conflict'
import { database } from '../../../../src-renderer/database/database'
import { putEntity } from '../../../../src-renderer/database/meaning/entities'
import { openPage } from '../../../../src-renderer/database/pages'
import type { PageCommand } from '../../../../src-renderer/editor/commands/command'
import { replaceAll } from '../../../support/replaceAll'
import {
  clear,
  content,
  edit,
  merge,
  moveTo,
  none,
  opened,
  saved,
  store,
  summary,
  textOf,
} from './libraryFiles'

beforeEach(clear)

/** Two editors begin with the same page; the second one's file is what comes back. */
async function twoEditors(mine: PageCommand[], theirs: PageCommand[]) {
  const pageId = await store('a')
  const start = await saved('林')
  await moveTo(start)
  await edit(pageId, '陈', ...theirs)
  const returned = await saved('陈')
  await moveTo(start)
  await edit(pageId, '林', ...mine)
  return { pageId, returned }
}

describe('two editors of one page', () => {
  it('have both of their edits in it when they were in different places', async () => {
    const { pageId, returned } = await twoEditors(
      [replaceAll('六百', '六百五十')],
      [replaceAll('观看', '参观')],
    )
    const { comparison } = await merge(returned)
    expect(summary(comparison)).toEqual({ ...none, changed: 1 })
    expect(await textOf(pageId)).toContain('前来参观')
    expect(await textOf(pageId)).toContain('六百五十米')
  })

  it.each<[Choice, string]>([
    ['mine', '六百五十米'],
    ['theirs', '六百六十米'],
    ['both', '六百五十米'],
  ])('are asked once about the place that both changed: %s', async (choice, expected) => {
    const { pageId, returned } = await twoEditors(
      [replaceAll('六百', '六百五十')],
      [replaceAll('六百', '六百六十')],
    )
    const { comparison } = await merge(returned, choice)
    expect(comparison.conflicts).toMatchObject([{ page: { id: pageId }, conflict: { kind: 'text' } }])
    expect(await textOf(pageId)).toContain(expected)
    const remarks = Object.values((await openPage(pageId))?.document.attrs.annotations ?? {})
    expect(remarks.map(({ remark, author }) => ({ remark, author }))).toEqual(
      choice === 'both' ? [{ remark: '六十', author: '陈' }] : [],
    )
  })

  it('a file that was merged changes nothing when it is merged again, and nothing is asked again', async () => {
    const { pageId, returned } = await twoEditors(
      [replaceAll('六百', '六百五十')],
      [replaceAll('六百', '六百六十'), replaceAll('观看', '参观')],
    )
    await merge(returned)
    const before = await content()
    const { comparison } = await merge(returned)
    expect(summary(comparison)).toEqual({ ...none, same: 1 })
    expect(await content()).toEqual(before)
    expect(await textOf(pageId)).toContain('参观')
  })

  it("what comes in is one undo, and the other one's steps stay in the history", async () => {
    const { pageId, returned } = await twoEditors(
      [replaceAll('六百', '六百五十')],
      [replaceAll('观看', '参观')],
    )
    const before = await textOf(pageId)
    const { taken } = await merge(returned)
    const changes = await database.changes.orderBy('[pageId+sequence]').toArray()
    expect(changes.map(({ author, state, code }) => [author, state, code])).toEqual([
      ['林', 'done', 'desk.replace'],
      ['陈', 'dropped', 'desk.replace'],
      ['林', 'done', 'archiving.merge'],
    ])
    await taken.undo()
    expect(await textOf(pageId)).toBe(before)
  })

  it('go on from what was merged: only what is new comes in the next time', async () => {
    const { pageId, returned } = await twoEditors(
      [replaceAll('六百', '六百五十')],
      [replaceAll('六百', '六百六十')],
    )
    await merge(returned, 'mine')
    const merged = await saved('林')
    // The second editor takes the merged library, and works on.
    await moveTo(returned)
    const there = await merge(merged)
    expect(there.comparison.conflicts).toEqual([])
    expect(await textOf(pageId)).toContain('六百五十米')
    await edit(pageId, '陈', replaceAll('二十', '二十二'))
    const next = await saved('陈')
    await moveTo(merged)
    const { comparison } = await merge(next)
    expect(comparison.conflicts).toEqual([])
    expect(await textOf(pageId)).toContain('二十二米')
  })

  it('rows beside the pages come together, and an answer is kept', async () => {
    const entity = {
      id: 'e',
      name: '王芳',
      variants: ['小王'],
      concept: 'person',
      authorities: [],
      note: '',
      from: '',
      to: '',
      watch: false,
    }
    await putEntity(entity, [])
    const start = await saved('林')
    await putEntity({ ...entity, name: '王方', variants: ['老王'] }, [])
    const returned = await saved('陈')
    await moveTo(start)
    const { comparison } = await merge(returned, 'mine')
    expect(comparison.conflicts).toMatchObject([{ page: null, conflict: { kind: 'row', about: '王芳' } }])
    expect(await database.entities.get('e')).toMatchObject({ name: '王芳', variants: ['小王', '老王'] })
    expect((await opened(returned)).comparison.conflicts).toEqual([])
  })
})
