import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PageCommand } from '../../../../src-renderer/editor/commands/command'
import { findArticle } from '../../../../src-renderer/editor/commands/findArticle'
import { joinWithNextBlock } from '../../../../src-renderer/editor/commands/joinWithNextBlock'
import { mergeWithPreviousArticle } from '../../../../src-renderer/editor/commands/mergeWithPreviousArticle'
import { moveBlocksUp } from '../../../../src-renderer/editor/commands/moveBlocksUp'
import { moveToNextArticle } from '../../../../src-renderer/editor/commands/moveToNextArticle'
import { moveToPreviousArticle } from '../../../../src-renderer/editor/commands/moveToPreviousArticle'
import { moveToRest } from '../../../../src-renderer/editor/commands/moveToRest'
import { newArticleHere } from '../../../../src-renderer/editor/commands/newArticleHere'
import { splitBlock } from '../../../../src-renderer/editor/commands/splitBlock'
import { restoreArticle } from '../../../../src-renderer/editor/history/restoreArticle'
import { undo } from '../../../../src-renderer/editor/history/undo'
import { pageOf, run, select, stateOf, written } from '../pageState'

const page = pageOf(
  ['headline: 春种', 'body: 雨后|下种'],
  ['headline: 秋收', 'body: 晴天|割稻'],
  ['headline: 冬藏', 'body: 雪夜'],
  ['folio: 五版'],
)

it('brings an article back and leaves the others as they are', () => {
  const start = stateOf(page)
  let state = select(start, '后')
  state = state.apply(state.tr.insertText('季'))
  state = select(state, '割')
  state = state.apply(state.tr.insertText('收'))
  const restored = run(state, restoreArticle(start.doc, 'a0'))
  expect(written(restored)).toEqual([
    ['headline: 春种', 'body: 雨后下种'],
    ['headline: 秋收', 'body: 晴天收割稻'],
    ['headline: 冬藏', 'body: 雪夜'],
    ['folio: 五版'],
  ])
  expect(run(restored, undo).doc.eq(state.doc)).toBe(true)
})

it('takes its text back from where it went, and gives back what came in', () => {
  const start = stateOf(page)
  let state = run(select(start, '雨'), moveToNextArticle)
  state = run(select(state, '雪'), moveToPreviousArticle)
  const restored = run(state, restoreArticle(start.doc, 'a1'))
  expect(written(restored)).toEqual([
    ['headline: 春种', 'body: 雨后下种'],
    ['headline: 秋收', 'body: 晴天割稻'],
    ['headline: 冬藏', 'body: 雪夜'],
    ['folio: 五版'],
  ])
})

it('brings an article back that was merged away', () => {
  const start = stateOf(page)
  const merged = run(select(start, '秋'), mergeWithPreviousArticle)
  expect(written(run(merged, restoreArticle(start.doc, 'a1')))).toEqual(written(start))
})

const commands: PageCommand[] = [
  joinWithNextBlock,
  mergeWithPreviousArticle,
  moveBlocksUp,
  moveToNextArticle,
  moveToPreviousArticle,
  moveToRest,
  newArticleHere,
  splitBlock,
]

function structure(state: EditorState, at: number, what: number): EditorState {
  const place = TextSelection.near(state.doc.resolve(at % state.doc.content.size))
  return run(state.apply(state.tr.setSelection(place)), commands[what % commands.length] ?? splitBlock)
}

/** Every raw character with the line that it came from, in no order. */
function characters(doc: Node): string[] {
  const found: string[] = []
  doc.descendants((node) => {
    const line = node.marks[0]?.attrs.line
    if (node.isText) found.push(...[...(node.text ?? '')].map((sign) => `${line}${sign}`))
  })
  return found.sort()
}

it('loses and doubles no character, whatever was done to the structure since', () => {
  const moves = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { maxLength: 12 })
  fc.assert(
    fc.property(moves, moves, fc.nat(3), (first, second, which) => {
      const then = first.reduce((state, [at, what]) => structure(state, at, what), stateOf(page))
      const now = second.reduce((state, [at, what]) => structure(state, at, what), then)
      const id = String(then.doc.child(which % then.doc.childCount).attrs.id ?? '')
      const restored = run(now, restoreArticle(then.doc, id))
      restored.doc.check()
      const old = findArticle(then.doc, id)
      if (old) expect(findArticle(restored.doc, id)?.article.toJSON()).toEqual(old.article.toJSON())
      expect(characters(restored.doc)).toEqual(characters(stateOf(page).doc))
      if (restored !== now) expect(run(restored, undo).doc.eq(now.doc)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
