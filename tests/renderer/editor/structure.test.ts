import { describe, expect, it } from 'vitest'
import { joinWithNextBlock } from '../../../src-renderer/editor/commands/joinWithNextBlock'
import { joinWithPreviousBlock } from '../../../src-renderer/editor/commands/joinWithPreviousBlock'
import { mergeWithPreviousArticle } from '../../../src-renderer/editor/commands/mergeWithPreviousArticle'
import { moveBlocksDown } from '../../../src-renderer/editor/commands/moveBlocksDown'
import { moveBlocksUp } from '../../../src-renderer/editor/commands/moveBlocksUp'
import { moveToNextArticle } from '../../../src-renderer/editor/commands/moveToNextArticle'
import { moveToPreviousArticle } from '../../../src-renderer/editor/commands/moveToPreviousArticle'
import { moveToRest } from '../../../src-renderer/editor/commands/moveToRest'
import { newArticleHere } from '../../../src-renderer/editor/commands/newArticleHere'
import { setArticleTags } from '../../../src-renderer/editor/commands/setArticleTags'
import { setRole } from '../../../src-renderer/editor/commands/setRole'
import { splitBlock } from '../../../src-renderer/editor/commands/splitBlock'
import { undo } from '../../../src-renderer/editor/history/undo'
import { pageOf, run, select, stateOf, written } from './pageState'

const page = pageOf(
  ['headline: 春种', 'body: 雨后|下种', 'body: 育苗'],
  ['headline: Harbour', 'body: ships left', 'body: at dawn'],
  ['folio: 第五版'],
)

describe('structure', () => {
  it('moves a block up and down within its article', () => {
    const up = run(select(stateOf(page), '育苗'), moveBlocksUp)
    expect(written(up)[0]).toEqual(['headline: 春种', 'body: 育苗', 'body: 雨后下种'])
    expect(written(run(up, moveBlocksDown))[0]).toEqual(['headline: 春种', 'body: 雨后下种', 'body: 育苗'])
    expect(moveBlocksUp(select(stateOf(page), '春种'))).toBe(false)
  })

  it('keeps the caret on its text when a block moves', () => {
    const moved = run(select(stateOf(page), '苗'), moveToNextArticle)
    expect(moved.selection.$head.parent.textContent).toBe('育苗')
    expect(moved.selection.$head.parentOffset).toBe(1)
  })

  it('gives blocks to the neighbouring article', () => {
    const next = run(select(stateOf(page), '雨后', '苗'), moveToNextArticle)
    expect(written(next).slice(0, 2)).toEqual([
      ['headline: 春种'],
      ['body: 雨后下种', 'body: 育苗', 'headline: Harbour', 'body: ships left', 'body: at dawn'],
    ])
    const previous = run(select(stateOf(page), 'ships'), moveToPreviousArticle)
    expect(written(previous)[0]).toEqual([
      'headline: 春种',
      'body: 雨后下种',
      'body: 育苗',
      'body: ships left',
    ])
  })

  it('lets an article go with its last block', () => {
    const state = stateOf(pageOf(['body: 一'], ['body: 二'], []))
    expect(written(run(select(state, '二'), moveToPreviousArticle))).toEqual([['body: 一', 'body: 二'], []])
    expect(written(run(select(state, '一'), moveToNextArticle))).toEqual([['body: 一', 'body: 二'], []])
    expect(written(run(select(state, '一'), moveToRest))).toEqual([['body: 二'], ['body: 一']])
  })

  it('begins an article at the caret, from an article and from the rest', () => {
    const cut = run(select(stateOf(page), '育苗'), newArticleHere)
    expect(written(cut).slice(0, 2)).toEqual([['headline: 春种', 'body: 雨后下种'], ['body: 育苗']])
    expect(cut.selection.$head.parent.textContent).toBe('育苗')
    const taken = run(select(stateOf(page), '第五版'), newArticleHere)
    expect(written(taken).slice(2)).toEqual([['folio: 第五版'], []])
    expect(newArticleHere(select(stateOf(page), '春种'))).toBe(false)
  })

  it('merges articles with the tags of both', () => {
    const first = run(stateOf(page), setArticleTags('a0', ['农业']))
    const tagged = run(first, setArticleTags('a1', [' 港口 ', '农业', '']))
    const merged = run(select(tagged, 'at dawn'), mergeWithPreviousArticle)
    expect(merged.doc.childCount).toBe(2)
    expect(merged.doc.child(0).attrs).toMatchObject({ id: 'a0', tags: ['农业', '港口'] })
    expect(merged.selection.$head.parent.textContent).toBe('at dawn')
  })

  it('splits a block into two of its role with ids of their own', () => {
    const split = run(select(stateOf(page), '下种'), splitBlock)
    expect(written(split)[0]).toEqual(['headline: 春种', 'body: 雨后', 'body: 下种', 'body: 育苗'])
    const ids = split.doc.child(0).children.map((block) => block.attrs.id)
    expect(new Set(ids).size).toBe(4)
  })

  it('joins blocks, with a blank only where words with blanks meet', () => {
    const chinese = run(select(stateOf(page), '育苗'), joinWithPreviousBlock)
    expect(written(chinese)[0]).toEqual(['headline: 春种', 'body: 雨后下种育苗'])
    const english = run(select(stateOf(page), 'ships'), joinWithNextBlock)
    expect(written(english)[1]).toEqual(['headline: Harbour', 'body: ships left at dawn'])
  })

  it('gives a role to every selected block in one undo', () => {
    const state = select(stateOf(page), '雨后', '苗')
    const after = run(state, setRole('caption'))
    expect(written(after)[0]).toEqual(['headline: 春种', 'caption: 雨后下种', 'caption: 育苗'])
    expect(run(after, undo).doc.eq(state.doc)).toBe(true)
  })
})
