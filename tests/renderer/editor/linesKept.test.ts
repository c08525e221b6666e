import { TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aligner } from '../../../src-core/alignment/alignment'
import { documentFromReading } from '../../../src-core/alignment/documentFromReading'
import type { Reading } from '../../../src-core/model/reading'
import { roles } from '../../../src-core/model/role'
import type { PageCommand } from '../../../src-renderer/editor/commands/command'
import { joinWithNextBlock } from '../../../src-renderer/editor/commands/joinWithNextBlock'
import { mergeWithPreviousArticle } from '../../../src-renderer/editor/commands/mergeWithPreviousArticle'
import { moveBlocksUp } from '../../../src-renderer/editor/commands/moveBlocksUp'
import { moveToNextArticle } from '../../../src-renderer/editor/commands/moveToNextArticle'
import { moveToRest } from '../../../src-renderer/editor/commands/moveToRest'
import { newArticleHere } from '../../../src-renderer/editor/commands/newArticleHere'
import { splitBlock } from '../../../src-renderer/editor/commands/splitBlock'
import { redo } from '../../../src-renderer/editor/history/redo'
import { undo } from '../../../src-renderer/editor/history/undo'
import { pageBlocks } from '../../../src-renderer/editor/places/pageBlocks'
import { cutOut } from '../../../src-renderer/editor/structure/cutOut'
import { giveRole } from '../../../src-renderer/editor/structure/giveRole'
import { giveTo, giveToNeighbour } from '../../../src-renderer/editor/structure/giveTo'
import { joinBlocks } from '../../../src-renderer/editor/structure/joinBlocks'
import { makeArticle } from '../../../src-renderer/editor/structure/makeArticle'
import { mergeArticles } from '../../../src-renderer/editor/structure/mergeArticles'
import { fromLine, onLines } from '../../../src-renderer/editor/structure/onLines'
import { joinLines, separateLines } from '../../../src-renderer/editor/structure/setJoints'
import { shiftBlocks } from '../../../src-renderer/editor/structure/shiftBlocks'
import { page } from '../../support/page'
import { run, stateOf } from './pageState'
import { textActs } from './textActs'

const width = 5
const lineCount = 12
/** The lines of each block; two articles and the rest. */
const layout = [
  [[1], [2, 3, 4], [5]],
  [[6], [7, 8, 9, 10]],
  [[11], [12]],
]

// Every raw character is different, so the oracle knows each by itself: its line is in its code point.
const raw = Array.from({ length: lineCount }, (_, i) =>
  String.fromCodePoint(...Array.from({ length: width }, (_, k) => 0x4e00 + i * width + k)),
).join('\n')
const lineOfCharacter = (text: string) => Math.floor((text.charCodeAt(0) - 0x4e00) / width) + 1
const spanOf = (line: number): [number, number] => [
  (line - 1) * (width + 1),
  (line - 1) * (width + 1) + width,
]

const part = (lines: number[]): Reading['other'][number] => ({
  role: 'body',
  text: '',
  lines: [],
  spans: lines.map(spanOf),
  repairs: [],
  confidence: 1,
  reasons: [],
})
const article = (blocks: number[][]): Reading['articles'][number] => ({
  headline: null,
  kicker: null,
  subtitle: null,
  byline: null,
  displays: [],
  paragraphs: blocks.map(part),
  metadata: {},
  confidence: 1,
  reasons: [],
})
const reading: Reading = {
  ...page`x`.reading,
  articles: layout.slice(0, 2).map(article),
  other: (layout[2] ?? []).map(part),
}

const act = fc.record({
  at: fc.nat(200),
  span: fc.nat(12),
  what: fc.nat(1000),
  lines: fc.uniqueArray(fc.integer({ min: 1, max: lineCount }), { minLength: 1, maxLength: 5 }),
})

function commandsFor(lines: number[], what: number, articleId: string): PageCommand[] {
  const role = roles[what % roles.length] ?? 'body'
  return [
    onLines(lines, giveRole(role)),
    onLines(lines, giveTo(articleId)),
    onLines(lines, giveTo(null)),
    onLines(lines, giveToNeighbour(what % 2 ? 1 : -1)),
    onLines(lines, makeArticle()),
    fromLine(lines[0] ?? 1, makeArticle()),
    onLines(lines, mergeArticles),
    onLines(lines, joinBlocks),
    onLines(lines, shiftBlocks(what % 2 ? 1 : -1)),
    onLines(lines, cutOut),
    joinLines(new Set(lines)),
    separateLines(new Set(lines)),
    joinLines(),
    separateLines(),
    joinWithNextBlock,
    mergeWithPreviousArticle,
    moveBlocksUp,
    moveToNextArticle,
    moveToRest,
    newArticleHere,
    splitCollapsed,
  ]
}

/** As an editor splits: at a caret, so that no text goes. */
const splitCollapsed: PageCommand = (state, dispatch) => {
  const caret = TextSelection.create(state.doc, state.selection.to)
  return splitBlock(state.apply(state.tr.setSelection(caret)), dispatch)
}

it('no structure command, on a caret or on raw lines, loses a character or its raw line', () => {
  let ids = 0
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (plan) => {
      let state = stateOf(documentFromReading(raw, reading, () => String(ids++)))
      for (const { at, span, what, lines } of plan) {
        const { size } = state.doc.content
        const [from, to] = [at % size, Math.min(size, (at % size) + span)]
        const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))
        state = state.apply(state.tr.setSelection(selection))
        const articleId = state.doc.child(what % state.doc.childCount).attrs.id ?? null
        const commands = commandsFor(lines, what, articleId)
        state = run(state, commands[what % commands.length] ?? splitCollapsed)
        state.doc.check()
      }
      const blocks = pageBlocks(state.doc)
      const alignment = aligner(raw, reading).align(blocks.map(({ text }) => text))
      const found: string[] = []
      const astray: string[] = []
      for (const { text, block } of blocks) {
        for (let from = 0; from < text.length; from++) {
          const character = block.textBetween(from, from + 1)
          if (!character.trim()) continue
          found.push(character)
          const [place] = alignment.rawPlaces({ blockId: text.id, from, to: from + 1 })
          const at = raw.indexOf(character)
          const kept = place?.line === lineOfCharacter(character) && (!place.exact || place.span[0] === at)
          if (!kept) astray.push(character)
        }
      }
      expect(astray).toEqual([])
      expect(found.sort().join('')).toBe([...raw.replaceAll('\n', '')].sort().join(''))
    }),
    { numRuns: 200 },
  )
})

it('every character that is still there knows its raw line, after edits, moves, pastes, undo and redo in any order', () => {
  let ids = 0
  let survivors = 0
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (plan) => {
      const start = stateOf(documentFromReading(raw, reading, () => String(ids++)))
      let state = start
      plan.forEach(({ at, span, what, lines }, turn) => {
        const { size } = state.doc.content
        const [from, to] = [at % size, Math.min(size, (at % size) + span)]
        const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))
        const placed = state.apply(state.tr.setSelection(selection))
        const articleId = placed.doc.child(what % placed.doc.childCount).attrs.id ?? null
        const commands = [
          ...commandsFor(lines, what, articleId),
          ...textActs(placed, at, what, turn),
          undo,
          undo,
          undo,
          redo,
        ]
        state = run(placed, commands[what % commands.length] ?? undo)
        state.doc.check()
      })
      const blocks = pageBlocks(state.doc)
      const alignment = aligner(raw, reading).align(blocks.map(({ text }) => text))
      const astray: string[] = []
      for (const { text, block } of blocks) {
        for (let from = 0; from < text.length; from++) {
          const character = block.textBetween(from, from + 1)
          // What was typed is not of the raw text.
          if (!raw.includes(character) || !character.trim()) continue
          survivors++
          const [place] = alignment.rawPlaces({ blockId: text.id, from, to: from + 1 })
          if (place?.line !== lineOfCharacter(character)) astray.push(character)
        }
      }
      expect(astray).toEqual([])
      let back = state
      while (undo(back)) back = run(back, undo)
      expect(back.doc.toJSON()).toEqual(start.doc.toJSON())
    }),
    { numRuns: 300 },
  )
  // The plans leave most of the page: this looked at something.
  expect(survivors).toBeGreaterThan(3000)
})
