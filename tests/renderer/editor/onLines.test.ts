import { describe, expect, it } from 'vitest'
import { addAnnotation } from '../../../src-renderer/editor/commands/addAnnotation'
import { undo } from '../../../src-renderer/editor/history/undo'
import { cutOut } from '../../../src-renderer/editor/structure/cutOut'
import { giveRole } from '../../../src-renderer/editor/structure/giveRole'
import { giveTo, giveToNeighbour } from '../../../src-renderer/editor/structure/giveTo'
import { joinBlocks } from '../../../src-renderer/editor/structure/joinBlocks'
import { lineRuns } from '../../../src-renderer/editor/structure/lineRuns'
import { makeArticle } from '../../../src-renderer/editor/structure/makeArticle'
import { mergeArticles } from '../../../src-renderer/editor/structure/mergeArticles'
import { fromLine, onLines } from '../../../src-renderer/editor/structure/onLines'
import { joinLines, separateLines } from '../../../src-renderer/editor/structure/setJoints'
import { shiftBlocks } from '../../../src-renderer/editor/structure/shiftBlocks'
import { pageOf, run, select, stateOf, written } from './pageState'

/** Raw lines 1 春种, 2 雨后, 3 下种, 4 育苗; 5 Harbour, 6 ships, 7 left, 8 at dawn; 9 第五版. */
const page = pageOf(
  ['headline: 春种', 'body: 雨后|下种|育苗'],
  ['headline: Harbour', 'body: ships| left', 'body: at dawn'],
  ['folio: 第五版'],
)
const state = stateOf(page)

describe('on raw lines', () => {
  it('a role goes to exactly their text, cut out of its block', () => {
    const after = run(state, onLines([3], giveRole('subhead')))
    expect(written(after)[0]).toEqual(['headline: 春种', 'body: 雨后', 'subhead: 下种', 'body: 育苗'])
    const ids = after.doc.child(0).children.map((block) => block.attrs.id)
    expect(new Set(ids).size).toBe(4)
    expect(run(after, undo).doc.eq(state.doc)).toBe(true)
  })

  it('nothing is cut where the role is theirs already', () => {
    expect(onLines([2], giveRole('body'))(state)).toBe(false)
  })

  it('the blank that only joined a line goes with the joint', () => {
    const after = run(state, onLines([7], giveRole('caption')))
    expect(written(after)[1]).toEqual(['headline: Harbour', 'body: ships', 'caption: left', 'body: at dawn'])
  })

  it('text is given to another article at the place of its lines', () => {
    const next = run(state, onLines([3, 4], giveToNeighbour(1)))
    expect(written(next).slice(0, 2)).toEqual([
      ['headline: 春种', 'body: 雨后'],
      ['headline: Harbour', 'body: 下种育苗', 'body: ships left', 'body: at dawn'],
    ])
    const chosen = run(state, onLines([7, 9], giveTo('a0')))
    expect(written(chosen)).toEqual([
      ['headline: 春种', 'body: 雨后下种育苗', 'body: left', 'folio: 第五版'],
      ['headline: Harbour', 'body: ships', 'body: at dawn'],
      [],
    ])
    expect(onLines([1, 2], giveTo('a0'))(state)).toBe(false)
  })

  it('an article goes with its last text', () => {
    const after = run(state, onLines([5, 6, 7, 8], giveTo(null)))
    expect(written(after)).toEqual([
      ['headline: 春种', 'body: 雨后下种育苗'],
      ['headline: Harbour', 'body: ships left', 'body: at dawn', 'folio: 第五版'],
    ])
    expect(run(after, undo).doc.eq(state.doc)).toBe(true)
  })

  it('scattered lines become an article of their own, where the first of them stood', () => {
    const after = run(state, onLines([3, 6, 9], makeArticle('new')))
    expect(written(after)).toEqual([
      ['headline: 春种', 'body: 雨后', 'body: 育苗'],
      ['body: 下种', 'body: ships', 'folio: 第五版'],
      ['headline: Harbour', 'body: left', 'body: at dawn'],
      [],
    ])
    expect(onLines([1, 2, 3, 4], makeArticle())(state)).toBe(false)
  })

  it('an article begins with a line and takes what follows', () => {
    const after = run(state, fromLine(7, makeArticle('new')))
    expect(written(after).slice(1, 3)).toEqual([
      ['headline: Harbour', 'body: ships'],
      ['body: left', 'body: at dawn'],
    ])
    expect(written(run(state, fromLine(9, makeArticle('new')))).slice(2)).toEqual([['folio: 第五版'], []])
  })

  it('articles are merged, several or with the one before', () => {
    const one = run(state, onLines([8], mergeArticles))
    expect(written(one)[0]).toHaveLength(5)
    expect(one.doc.childCount).toBe(2)
    expect(written(run(state, onLines([1, 8], mergeArticles)))[0]).toHaveLength(5)
    expect(onLines([1], mergeArticles)(state)).toBe(false)
  })

  it('their texts are joined in one block, or a block behind the one above', () => {
    const several = run(state, onLines([1, 2], joinBlocks))
    expect(written(several)[0]).toEqual(['headline: 春种雨后', 'body: 下种育苗'])
    const single = run(state, onLines([8], joinBlocks))
    expect(written(single)[1]).toEqual(['headline: Harbour', 'body: ships left at dawn'])
  })

  it('they move past the block above or below', () => {
    expect(written(run(state, onLines([3], shiftBlocks(-1))))[0]).toEqual([
      'headline: 春种',
      'body: 下种',
      'body: 雨后',
      'body: 育苗',
    ])
    expect(written(run(state, onLines([1], shiftBlocks(1))))[0]).toEqual([
      'body: 雨后下种育苗',
      'headline: 春种',
    ])
    expect(onLines([1], shiftBlocks(-1))(state)).toBe(false)
  })

  it('they are split off, once', () => {
    const after = run(state, onLines([2], cutOut))
    expect(written(after)[0]).toEqual(['headline: 春种', 'body: 雨后', 'body: 下种育苗'])
    expect(onLines([2], cutOut)(after)).toBe(false)
  })

  it('edits and annotations go with the text', () => {
    const record = { id: 'n', kind: 'tag', tag: 'place', remark: '', author: '', created: '' } as const
    const typed = run(select(state, '种育'), (before, dispatch) => {
      dispatch?.(before.tr.insertText('【改】'))
      return true
    })
    const { from, to } = select(typed, '改', '育').selection
    const noted = run(typed, addAnnotation(record, from, to))
    const moved = run(noted, onLines([3], giveTo('a1')))
    const block = moved.doc.child(1).child(1)
    expect(block.textContent).toBe('下【改】种')
    const dressed = block.children.filter((text) => text.marks.some((mark) => mark.type.name === 'note'))
    expect(dressed.map((text) => text.text).join('')).toBe('改】种')
    expect(lineRuns(block)).toEqual([{ line: 3, from: 0, to: 5 }])
  })
})

describe('lines within a paragraph', () => {
  it('are separated and joined, with a blank only between words', () => {
    const rows = run(select(state, '雨后'), separateLines())
    expect(written(rows)[0]?.[1]).toBe('body: 雨后\n下种育苗')
    expect(written(run(rows, joinLines()))[0]?.[1]).toBe('body: 雨后下种育苗')
    const ships = run(select(state, 'ships'), separateLines())
    expect(written(ships)[1]?.[1]).toBe('body: ships\nleft')
    expect(written(run(ships, joinLines()))[1]?.[1]).toBe('body: ships left')
  })

  it('lose or get their blank when joined again', () => {
    const without = run(select(state, 'ships'), joinLines())
    expect(written(without)[1]?.[1]).toBe('body: shipsleft')
    expect(written(run(select(state, '雨后'), joinLines()))[0]?.[1]).toBe('body: 雨后 下种育苗')
  })

  it('are all separated and joined where several are selected', () => {
    const rows = run(state, separateLines(new Set([2, 3, 4])))
    expect(written(rows)[0]?.[1]).toBe('body: 雨后\n下种\n育苗')
    expect(separateLines(new Set([2, 3, 4]))(rows)).toBe(false)
    expect(written(run(rows, joinLines(new Set([2, 3, 4]))))[0]?.[1]).toBe('body: 雨后下种育苗')
    expect(lineRuns(rows.doc.child(0).child(1)).map(({ line }) => line)).toEqual([2, 3, 4])
  })

  it('are joined across two blocks, which become one', () => {
    const lines = run(state, joinLines(new Set([7, 8])))
    expect(written(lines)[1]).toEqual(['headline: Harbour', 'body: ships left at dawn'])
    expect(written(run(select(state, 'left'), joinLines()))[1]).toEqual([
      'headline: Harbour',
      'body: ships left at dawn',
    ])
  })
})
