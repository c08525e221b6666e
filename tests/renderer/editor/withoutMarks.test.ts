// @vitest-environment happy-dom
import { Fragment } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { withoutMarks } from '../../../src-renderer/editor/pasting/withoutMarks'
import { pageOf, stateOf } from './pageState'

it('an article from elsewhere has no raw lines, and no status that nobody gave it here', () => {
  const { doc } = stateOf(pageOf(['headline: 大桥', 'body: 通车|了'], []))
  const article = doc.child(0)
  const forged = article.type.create({ ...article.attrs, status: 'validated' }, article.content)
  const [taken] = withoutMarks(Fragment.from(forged)).content
  expect(taken?.attrs).toEqual({ ...article.attrs, status: 'new' })
  expect(taken?.textContent).toBe(article.textContent)
  taken?.descendants((node) => expect(node.marks).toEqual([]))
})
