import { expect, it } from 'vitest'
import type { ArticleStatus } from '../../../src-core/model/document'
import { mergeWithPreviousArticle } from '../../../src-renderer/editor/commands/mergeWithPreviousArticle'
import { setArticleStatus } from '../../../src-renderer/editor/commands/setArticleStatus'
import { splitBlock } from '../../../src-renderer/editor/commands/splitBlock'
import { statusRefusal } from '../../../src-renderer/editor/commands/statusRefusal'
import { undo } from '../../../src-renderer/editor/history/undo'
import { pageOf, run, select, stateOf } from './pageState'

const page = pageOf(['headline: 春种', 'body: 雨后'], ['headline: 秋收', 'body: 晴天'], [])
const at = '2026-03-18T08:00:00.000Z'
const give = (status: ArticleStatus, by: string) => setArticleStatus('a0', status, { by, at })
const first = (state: ReturnType<typeof stateOf>) => state.doc.child(0)

it('notes who corrected and who validated, and when', () => {
  const corrected = run(stateOf(page), give('corrected', '林'))
  expect(first(corrected).attrs).toMatchObject({ status: 'corrected', acts: { corrected: { by: '林', at } } })
  const validated = run(corrected, give('validated', '周'))
  expect(first(validated).attrs.acts).toEqual({ corrected: { by: '林', at }, validated: { by: '周', at } })
})

it('lets nobody validate a correction of their own, an unsigned one or none, or without a name', () => {
  const fresh = stateOf(page)
  const refusal = (state: typeof fresh, by: string) => statusRefusal(first(state), 'validated', by)
  expect(refusal(fresh, '周')).toBe('not-corrected')
  const corrected = run(fresh, give('corrected', '林'))
  expect(refusal(corrected, '林')).toBe('own')
  expect(refusal(corrected, '')).toBe('no-name')
  expect(refusal(corrected, '周')).toBeNull()
  expect(refusal(run(fresh, give('corrected', '')), '周')).toBe('unsigned')
  expect(run(corrected, give('validated', '林'))).toBe(corrected)
})

it('puts a corrected or validated article back into work when its text is edited, in the same undo', () => {
  const corrected = run(stateOf(page), give('corrected', '林'))
  const validated = run(corrected, give('validated', '周'))
  for (const done of [corrected, validated]) {
    const typed = select(done, '后')
    const edited = typed.apply(typed.tr.insertText('季'))
    expect(first(edited).attrs).toMatchObject({ status: 'in-work', acts: {} })
    expect(statusRefusal(first(edited), 'validated', '周')).toBe('not-corrected')
    expect(run(edited, undo).doc.eq(done.doc)).toBe(true)
  }
})

it('does so when text comes in from another article, and not when a block is only split', () => {
  const corrected = run(stateOf(page), give('corrected', '林'))
  expect(first(run(select(corrected, '后'), splitBlock)).attrs.status).toBe('corrected')
  expect(first(run(select(corrected, '秋'), mergeWithPreviousArticle)).attrs.status).toBe('in-work')
})

it('leaves an article in doubt as it is when it is edited', () => {
  const state = select(run(stateOf(page), give('problem', '林')), '后')
  expect(first(state.apply(state.tr.insertText('季'))).attrs.status).toBe('problem')
})
