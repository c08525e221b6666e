import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../../src-core/articles/ordering/piecesOf'
import { groupBlocks } from '../../../../src-core/blocks/groupBlocks'
import { measureLines } from '../../../../src-core/lines/measureLines'

/** Each piece as its kind and how many lines it has. */
function kindsOf(text: string): string[] {
  const lines = measureLines(text)
  return piecesOf(groupBlocks(lines).blocks, lines).map(
    ({ kind, first, last }) => `${kind} ${last - first + 1}`,
  )
}

const column = `LONDON, March 3 - The harbour board has
bought a second crane, which will stand
beside the first one on the north quay
and lift what that one cannot. It comes
from a yard that closed last autumn and`

const rest = `was taken apart and numbered, piece by
piece, by four men and a boy. The boy
kept the list, and nothing is missing.
It will be put up again before summer.`

describe('piecesOf', () => {
  it('cuts a page at its blank lines', () => {
    expect(kindsOf(`Second crane for the quay\n\n${column}\n\n${rest}`)).toEqual([
      'head 1',
      'text 5',
      'text 4',
    ])
  })

  it('takes a headline of the column’s width for one, between columns that do not go on in it', () => {
    expect(kindsOf(`${column}\n\nLibrary lends gardens to its readers\nthis summer\n\n${rest}`)).toEqual([
      'text 5',
      'head 2',
      'text 4',
    ])
  })

  it('takes a headline of many short lines for one, though two of them make a column', () => {
    const narrow = '清水河两\n岸新添三\n处步道居\n民傍晚散\n步'
    const other = '山城区举\n行读书节\n流动书屋\n走进社区\n广场'
    const text = '本报讯 近日，山城区在滨江广\n场举行春季读书节启动仪式，来自\n各街道的三百多名居民参加活动。'
    expect(kindsOf(`${narrow}\n\n${other}\n\n${text}\n\n${text}`)).toEqual([
      'head 5',
      'head 5',
      'text 3',
      'text 3',
    ])
  })

  it('takes no last lines of a column for a headline', () => {
    expect(kindsOf(`${column}\n\nwas taken apart and numbered, piece by\npiece.\n\n${column}`)).toEqual([
      'text 5',
      'text 2',
      'text 5',
    ])
  })
})
