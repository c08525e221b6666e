import { describe, expect, it } from 'vitest'
import type { BodyPiece } from '../../../src-core/articles/bodyPieces'
import { columnTops } from '../../../src-core/articles/columnTops'

/** Pieces as a picture: how many lines, and `|` before those that a blank line or another text parts from the last. */
function piecesOf(picture: string, begins = 2): BodyPiece[] {
  return picture.split(' ').map((word, i) => {
    const count = Number(word.replace('|', ''))
    return {
      block: i,
      use: 'body',
      lines: new Array<number>(count).fill(i),
      length: count,
      begins,
      apart: 0,
      parted: word.startsWith('|'),
    }
  })
}

describe('columnTops', () => {
  it('finds the tops of columns of one height, the last a little shorter', () => {
    expect(columnTops(piecesOf('7 11 |4 14 |18 |12'))).toEqual([false, false, true, false, true, true])
  })

  it('tells a paragraph that a blank line parts from a column', () => {
    expect(columnTops(piecesOf('6 |10 |3 |13 |16 |15'))).toEqual([false, false, true, false, true, true])
  })

  it('finds none where the breaks stand anywhere', () => {
    expect(columnTops(piecesOf('7 |5 |9 |11'))).toBeUndefined()
    expect(columnTops(piecesOf('7 5 9 11'))).toBeUndefined()
  })

  it('finds none where a break in mid-sentence stands elsewhere', () => {
    const [first, second, ...rest] = piecesOf('7 |11 |18 |18 |12')
    expect(columnTops([first, { ...second, begins: -8 }, ...rest] as BodyPiece[])).toBeUndefined()
  })
})
