import { type EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { articleStatuses } from '../../../src-core/model/document'
import { roles } from '../../../src-core/model/role'
import { annotationsOf } from '../../../src-renderer/editor/annotations/annotationsOf'
import { addAnnotation } from '../../../src-renderer/editor/commands/addAnnotation'
import { changeAnnotation } from '../../../src-renderer/editor/commands/changeAnnotation'
import type { PageCommand } from '../../../src-renderer/editor/commands/command'
import { joinWithNextBlock } from '../../../src-renderer/editor/commands/joinWithNextBlock'
import { joinWithPreviousBlock } from '../../../src-renderer/editor/commands/joinWithPreviousBlock'
import { mergeWithPreviousArticle } from '../../../src-renderer/editor/commands/mergeWithPreviousArticle'
import { moveBlocksDown } from '../../../src-renderer/editor/commands/moveBlocksDown'
import { moveBlocksUp } from '../../../src-renderer/editor/commands/moveBlocksUp'
import { moveToNextArticle } from '../../../src-renderer/editor/commands/moveToNextArticle'
import { moveToPreviousArticle } from '../../../src-renderer/editor/commands/moveToPreviousArticle'
import { moveToRest } from '../../../src-renderer/editor/commands/moveToRest'
import { newArticleHere } from '../../../src-renderer/editor/commands/newArticleHere'
import { removeAnnotation } from '../../../src-renderer/editor/commands/removeAnnotation'
import { setArticleStatus } from '../../../src-renderer/editor/commands/setArticleStatus'
import { setArticleTags } from '../../../src-renderer/editor/commands/setArticleTags'
import { setRole } from '../../../src-renderer/editor/commands/setRole'
import { splitBlock } from '../../../src-renderer/editor/commands/splitBlock'
import { pageStates } from '../../../src-renderer/editor/history/pageStates'
import { redo } from '../../../src-renderer/editor/history/redo'
import { SavedChanges } from '../../../src-renderer/editor/history/SavedChanges'
import { timelineOf } from '../../../src-renderer/editor/history/timelineKey'
import { undo } from '../../../src-renderer/editor/history/undo'
import { pageToJson } from '../../../src-renderer/editor/pageSchema'
import { cutOut } from '../../../src-renderer/editor/structure/cutOut'
import { giveRole } from '../../../src-renderer/editor/structure/giveRole'
import { giveTo, giveToNeighbour } from '../../../src-renderer/editor/structure/giveTo'
import { joinBlocks } from '../../../src-renderer/editor/structure/joinBlocks'
import { makeArticle } from '../../../src-renderer/editor/structure/makeArticle'
import { mergeArticles } from '../../../src-renderer/editor/structure/mergeArticles'
import { fromLine, onLines } from '../../../src-renderer/editor/structure/onLines'
import { joinLines, separateLines } from '../../../src-renderer/editor/structure/setJoints'
import { shiftBlocks } from '../../../src-renderer/editor/structure/shiftBlocks'
import { pageOf, run, stateOf } from './pageState'
import { textActs, typing } from './textActs'

const page = pageOf(
  ['headline: 春种', 'body: 雨后|下种，|林海生说', 'body: 育苗'],
  ['headline: Harbour', 'body: ships |left'],
  ['body: 孤|篇'],
  ['folio: 第五版', 'notice: 停水'],
)

const structure = [
  joinWithNextBlock,
  joinWithPreviousBlock,
  mergeWithPreviousArticle,
  moveBlocksDown,
  moveBlocksUp,
  moveToNextArticle,
  moveToPreviousArticle,
  moveToRest,
  newArticleHere,
  splitBlock,
  joinLines(),
  separateLines(),
]

/** What raw lines can be put to. */
function onRawLines(lines: ReadonlySet<number>, what: number, article: string): PageCommand[] {
  const [first = 1] = lines
  return [
    onLines(lines, giveRole(roles[what % roles.length] ?? 'body')),
    onLines(lines, giveTo(article)),
    onLines(lines, giveTo(null)),
    onLines(lines, giveToNeighbour(what % 2 ? 1 : -1)),
    onLines(lines, makeArticle()),
    fromLine(first, makeArticle()),
    onLines(lines, mergeArticles),
    onLines(lines, joinBlocks),
    onLines(lines, shiftBlocks(what % 2 ? 1 : -1)),
    onLines(lines, cutOut),
    fromLine(first, cutOut),
    joinLines(lines),
    separateLines(lines),
  ]
}

/** One thing an editor may do, chosen by numbers so that it can be shrunk; `at` and `span` place the selection. */
interface Act {
  at: number
  span: number
  what: number
}

function act(state: EditorState, { at, span, what }: Act, turn: number): EditorState {
  const { size } = state.doc.content
  const [from, to] = [at % size, Math.min(size, (at % size) + span)]
  const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))
  const placed = state.apply(state.tr.setSelection(selection))
  const ids = Object.keys(annotationsOf(placed.doc))
  const id = ids[what % Math.max(1, ids.length)] ?? 'none'
  const article = placed.doc.firstChild?.attrs.id ?? 'none'
  const record = { id: `n${turn}`, kind: 'tag', tag: 'place', remark: '', author: '', created: '' } as const
  const lines = new Set([1 + (at % 9), 1 + (span % 9), 1 + (what % 9)])
  const commands = [
    ...onRawLines(lines, what, article),
    ...structure,
    ...textActs(placed, at, what, turn),
    typing,
    addAnnotation(record, selection.from, selection.to),
    addAnnotation(record, selection.from, selection.to),
    removeAnnotation(id),
    changeAnnotation(id, { remark: `${turn}` }),
    setRole(roles[what % roles.length] ?? 'body'),
    setArticleStatus(article, articleStatuses[what % articleStatuses.length] ?? 'new', {
      by: what % 2 ? '林' : '周',
      at: `${turn}`,
    }),
    setArticleTags(article, [`t${what % 3}`]),
  ]
  return run(placed, commands[what % commands.length] ?? typing)
}

const acts = fc.array(fc.record({ at: fc.nat(200), span: fc.nat(12), what: fc.nat(1000) }), { maxLength: 40 })

/** A block that is selected whole is split: once, nothing was left to split. */
const splitWhole: Act[] = [{ at: 0, span: 6, what: 22 }]

/** What a restart leaves: the page and its history as they are stored. */
function reopened(state: EditorState): EditorState {
  const { changes } = new SavedChanges(stateOf(page)).pending(state)
  return stateOf(pageToJson(state.doc), JSON.parse(JSON.stringify(changes)))
}

const undoAll = (state: EditorState) => {
  let back = state
  while (undo(back)) back = run(back, undo)
  return back
}
const redoAll = (state: EditorState) => {
  let forth = state
  while (redo(forth)) forth = run(forth, redo)
  return forth
}

it('comes back to the start by undo, and to the end by redo, whatever was done', () => {
  fc.assert(
    fc.property(acts, (plan) => {
      const start = stateOf(page)
      let state = start
      plan.forEach((each, turn) => {
        state = act(state, each, turn)
        state.doc.check()
      })
      const back = undoAll(state)
      expect(back.doc.toJSON()).toEqual(start.doc.toJSON())
      expect(redoAll(back).doc.toJSON()).toEqual(state.doc.toJSON())
    }),
    { numRuns: 300, examples: [[splitWhole]] },
  )
})

it('does so through restarts, in the middle of the work and in the middle of undo and redo', () => {
  fc.assert(
    fc.property(acts, fc.nat(40), fc.nat(10), (plan, restart, steps) => {
      const start = stateOf(page)
      let state = start
      plan.forEach((each, turn) => {
        state = act(turn === restart ? reopened(state) : state, each, turn)
      })
      const end = state.doc
      for (let step = 0; step < steps; step++) state = run(state, undo)
      const back = undoAll(reopened(state))
      expect(back.doc.toJSON()).toEqual(start.doc.toJSON())
      let forth = back
      for (let step = 0; step < steps; step++) forth = run(forth, redo)
      expect(redoAll(reopened(forth)).doc.toJSON()).toEqual(end.toJSON())
    }),
    { numRuns: 200 },
  )
})

it('knows every state that the page was in, also those that were undone and left', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(acts, fc.nat(6)), { maxLength: 4 }), (rounds) => {
      let state = stateOf(page)
      const stood = new Map<number, unknown>()
      let turn = 0
      for (const [plan, undos] of rounds) {
        for (const each of plan) {
          state = act(state, each, turn++)
          stood.set(timelineOf(state).done.at(-1)?.sequence ?? 0, state.doc.toJSON())
        }
        for (let step = 0; step < undos; step++) state = run(state, undo)
      }
      for (const [sequence, { after }] of pageStates(reopened(state))) {
        expect(after.toJSON()).toEqual(stood.get(sequence))
      }
    }),
    { numRuns: 100 },
  )
})

it('keeps the page in order whatever was done', () => {
  fc.assert(
    fc.property(acts, (plan) => {
      const state = plan.reduce((before, each, turn) => act(before, each, turn), stateOf(page))
      const ids: unknown[] = []
      state.doc.descendants((node) => {
        if (node.type.name === 'article' || node.type.name === 'block') ids.push(node.attrs.id)
      })
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => typeof id === 'string' && id)).toBe(true)
      expect(state.doc.lastChild?.type.name).toBe('rest')
    }),
    { numRuns: 300, examples: [[splitWhole]] },
  )
})
