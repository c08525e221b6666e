import { describe, expect, it } from 'vitest'
import type { BodyPiece } from '../../../src-core/articles/bodyPieces'
import { cutParagraphs } from '../../../src-core/articles/cutParagraphs'

/** Pieces of given lengths. */
const pieces = (...lengths: number[]): BodyPiece[] =>
  lengths.map((length, i) => ({
    block: i,
    use: 'body',
    lines: [i],
    length,
    begins: 0,
    apart: 0,
    parted: false,
  }))

describe('cutParagraphs', () => {
  it('begins a paragraph where the lines say so', () => {
    expect(cutParagraphs(pieces(200, 200, 200), [100, 4, -4], 200)).toEqual([true, true, false])
  })

  it('lets the usual length decide where the lines say nothing', () => {
    expect(cutParagraphs(pieces(50, 50), [100, 0], 200)).toEqual([true, false])
    expect(cutParagraphs(pieces(400, 400), [100, 0], 200)).toEqual([true, true])
  })

  it('has a single paragraph of one piece, and none of no pieces', () => {
    expect(cutParagraphs(pieces(10), [100], 200)).toEqual([true])
    expect(cutParagraphs([], [], 0)).toEqual([])
  })
})
