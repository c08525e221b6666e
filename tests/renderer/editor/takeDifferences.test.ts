import fc from 'fast-check'
import { expect, it } from 'vitest'
import { baseline } from '../../../src-core/alignment/baseline'
import { compareReading } from '../../../src-core/alignment/compareReading'
import { documentFromReading } from '../../../src-core/alignment/documentFromReading'
import { proposalFrom } from '../../../src-core/alignment/proposalFrom'
import { roles } from '../../../src-core/model/role'
import { addAnnotation } from '../../../src-renderer/editor/commands/addAnnotation'
import { undo } from '../../../src-renderer/editor/history/undo'
import { pageToJson } from '../../../src-renderer/editor/pageSchema'
import { takeDifferences } from '../../../src-renderer/editor/rereading/takeDifferences'
import { giveRole } from '../../../src-renderer/editor/structure/giveRole'
import { giveTo, giveToNeighbour } from '../../../src-renderer/editor/structure/giveTo'
import { joinBlocks } from '../../../src-renderer/editor/structure/joinBlocks'
import { makeArticle } from '../../../src-renderer/editor/structure/makeArticle'
import { mergeArticles } from '../../../src-renderer/editor/structure/mergeArticles'
import { onLines } from '../../../src-renderer/editor/structure/onLines'
import { page } from '../../support/page'
import { run, select, stateOf } from './pageState'

const picture = page`
  # 春种忙
  |2|雨后地里|3|正好下种|4|人人都来
  ## 育苗
  |6|苗床已备|7|只等天晴
  ---
  # 港口开
  |9|大船走了|10|小船也走
  --- rest
  ~ 第五版
  未归属的`

const start = () => {
  let ids = 0
  return stateOf(documentFromReading(picture.raw, picture.reading, () => `id-${ids++}`))
}
const lines = baseline(picture.raw, picture.reading)
const differencesOf = (state: ReturnType<typeof start>) =>
  compareReading(pageToJson(state.doc), proposalFrom(picture.raw, picture.raw, picture.reading), lines)

/** The page by what it is made of: its articles' blocks as role and text, in no order. */
const madeOf = (state: ReturnType<typeof start>) =>
  state.doc.children
    .map((node) => ({
      article: node.type.name,
      blocks: node.children.map((block) => `${block.attrs.role} ${block.textContent}`).sort(),
    }))
    .filter(({ blocks }) => blocks.length > 0)
    .map((each) => JSON.stringify(each))
    .sort()

const act = fc.record({
  what: fc.nat(1000),
  lines: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
})

it('all that another reading does otherwise, taken in one undo, gives its page', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (plan) => {
      let state = start()
      expect(differencesOf(state)).toEqual([])
      for (const { what, lines: own } of plan) {
        const article = state.doc.child(what % state.doc.childCount).attrs.id ?? null
        const actions = [
          giveRole(roles[what % roles.length] ?? 'body'),
          giveTo(article),
          giveTo(null),
          giveToNeighbour(what % 2 ? 1 : -1),
          makeArticle(),
          mergeArticles,
          joinBlocks,
        ]
        const action = actions[what % actions.length]
        if (action) state = run(state, onLines(own, action))
      }
      const after = run(state, takeDifferences(differencesOf(state)))
      expect(madeOf(after)).toEqual(madeOf(start()))
      if (!after.doc.eq(state.doc)) expect(run(after, undo).doc.toJSON()).toEqual(state.doc.toJSON())
    }),
    { numRuns: 200 },
  )
})

it('what is left stays as the editor made it', () => {
  const state = run(start(), onLines([5], giveRole('body')))
  const edited = run(run(state, onLines([9], giveTo('id-0'))), (before, dispatch) => {
    dispatch?.(select(before, '天晴').tr.insertText('【改】'))
    return true
  })
  const found = differencesOf(edited)
  const role = found.filter((each) => each.kind === 'block' && each.role.from !== each.role.to)
  expect(role).toHaveLength(1)
  const after = run(edited, takeDifferences(role))
  expect(differencesOf(after)).toEqual(found.filter((each) => !role.includes(each)))
  expect(after.doc.textContent).toContain('只等【改】天晴')
})

it('taken text changes only what differs, so that notes keep theirs', () => {
  const state = select(start(), '雨后', '正好')
  const record = { id: 'n', kind: 'tag', tag: 'place', remark: '', author: '', created: '' } as const
  const noted = run(state, addAnnotation(record, state.selection.from, state.selection.to))
  const shifted = page`
  # 春种忙
  |2|雨後地里了|3|正好下种|4|人人都来
  ## 育苗
  |6|苗床已备|7|只等天晴
  ---
  # 港口开
  |9|大船走了|10|小船也走
  --- rest
  ~ 第五版
  未归属的`
  const proposed = proposalFrom(picture.raw, shifted.raw, shifted.reading)
  const found = compareReading(pageToJson(noted.doc), proposed, lines)
  expect(found).toMatchObject([{ kind: 'text', before: '雨后地里', after: '雨後地里了' }])
  const after = run(noted, takeDifferences(found))
  const block = after.doc.child(0).child(1)
  expect(block.textContent).toBe('雨後地里了正好下种人人都来')
  const dressed = block.children.filter((text) => text.marks.some((mark) => mark.type.name === 'note'))
  expect(dressed.map((text) => text.text).join('')).toBe('雨後地里')
  expect(run(after, undo).doc.eq(noted.doc)).toBe(true)
})
