import { describe, expect, it } from 'vitest'
import { blockText } from '../../../src-core/articles/blockText'
import { findTwins } from '../../../src-core/articles/findTwins'
import { groupBlocks } from '../../../src-core/blocks/groupBlocks'
import { measureLines } from '../../../src-core/lines/measureLines'

const article = `本报讯 近日，山城区在滨江广
场举行春季读书节启动仪式，来自
各街道的三百多名居民参加了活动。
启动仪式由区文化馆主持，现场还
设置了图书交换、诗文朗诵等环节，
让居民在家门口享受阅读的乐趣。`

function twinsOf(raw: string) {
  const lines = measureLines(raw)
  const { blocks } = groupBlocks(lines)
  const texts = blocks.map((block) => blockText(block, lines))
  return findTwins(blocks, texts).map(({ display, source }) => [
    lines[blocks[display]?.first ?? -1]?.number,
    lines[blocks[source]?.first ?? -1]?.number,
  ])
}

describe('findTwins', () => {
  it('finds the sentence that a pull quote repeats', () => {
    const quote = '近日，山城\n区在滨江广\n场举行春季\n读书节启动\n仪式。'
    expect(twinsOf(`${quote}\n\n${article}`)).toEqual([[1, 7]])
  })

  it('finds a sentence of two lines under a picture, and no subhead that a paragraph begins with', () => {
    const text = `The harbour board met on Monday to
hear of the new breakwater and its
cost to the town of Harwick.
Members agreed that the work should
begin in spring and that no fare is
to rise before it is done.`
    const below = (lines: string) =>
      twinsOf(
        `${text}\n\n${lines}\n\nNothing else was on the list for the\nday, and the board will meet again in\nJune to look at winter sailings.`,
      )
    expect(below('The harbour board met on Monday to\nhear of the new breakwater.')).toEqual([[8, 1]])
    expect(below('The harbour board met on Monday to\nhear of the new breakwater')).toEqual([])
  })

  it('gives one of two blocks that repeat each other, and not the one with the dateline', () => {
    const opening = '本报讯 近日，山城区\n在滨江广场举行春季\n读书节启动仪式。'
    const quote = '近日，山城区在滨江\n广场举行春季读书节\n启动仪式。'
    const between = '流动书屋每周更换图书一次，\n各街道的居民凭卡免费借阅，\n孩子们最喜欢看绘本。'
    expect(twinsOf(`${opening}\n\n${between}\n\n${quote}`)).toEqual([[9, 1]])
  })

  it('gives a quotation to the block that has it, not to the one before', () => {
    const before = '流动书屋每周更换图书一次，\n各街道的居民凭卡免费借阅，\n孩子们最喜欢看绘本，'
    const quote = '近日，山城\n区在滨江广\n场举行春季\n读书节启动\n仪式。'
    expect(twinsOf(`${quote}\n\n${before}\n\n${article}`)).toEqual([[1, 11]])
  })

  it('finds nothing where nothing is said twice', () => {
    expect(twinsOf(article)).toEqual([])
  })
})
