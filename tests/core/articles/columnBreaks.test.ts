import { describe, expect, it } from 'vitest'
import { columnBreaks } from '../../../src-core/articles/columnBreaks'
import { groupBlocks } from '../../../src-core/blocks/groupBlocks'
import { measureLines } from '../../../src-core/lines/measureLines'

/** The raw lines at which a column may begin. */
function breaksOf(raw: string): (number | undefined)[] {
  const lines = measureLines(raw)
  const { blocks } = groupBlocks(lines)
  const breaks = columnBreaks(blocks, lines)
  return blocks.flatMap((block, b) => (breaks[b] ? lines[block.first]?.number : []))
}

const column = [
  '读书节昨日在滨江广场开幕，书车从',
  '广场驶出，把三千册图书送进社区。',
  '居民凭借书卡借阅，孩子们排队等着',
  '看绘本，管理员又添了五百册图书。',
]

describe('columnBreaks', () => {
  it('begins a column after a blank line, not at a paragraph inside one', () => {
    const two = `${column.join('\n')}\n\n${column.join('\n')}`
    expect(breaksOf(two)).not.toContain(3)
    expect(breaksOf(two)).toContain(6)
  })

  it('may begin one at any paragraph of a page without blank lines', () => {
    const paragraphs = [...column, ...column, ...column].join('\n')
    const lines = measureLines(paragraphs)
    const { blocks } = groupBlocks(lines)
    expect(columnBreaks(blocks, lines)).toEqual(blocks.map(() => true))
  })
})
