import { describe, expect, it } from 'vitest'
import { applyRepairs, repairedPieces } from '../../../src-core/model/applyRepairs'
import type { Repair } from '../../../src-core/model/reading'

type Replacement = Pick<Repair, 'span' | 'text'>

const raw = 'one-\ntwo  three'

describe('applyRepairs', () => {
  it('gives the raw text of the spans where nothing is repaired', () => {
    expect(
      applyRepairs(
        raw,
        [
          [0, 4],
          [5, 8],
        ],
        [],
      ),
    ).toBe('one-two')
  })

  it('follows the spans’ order, which need not be the raw one', () => {
    const repairs: Replacement[] = [{ span: [0, 0], text: ' ' }]
    expect(
      applyRepairs(
        raw,
        [
          [5, 8],
          [0, 3],
        ],
        repairs,
      ),
    ).toBe('two one')
  })

  it('takes a hyphen out, folds blanks, and puts a blank before the span that it starts', () => {
    const repairs: Replacement[] = [
      { span: [3, 4], text: '' },
      { span: [5, 5], text: ' ' },
      { span: [8, 10], text: ' ' },
    ]
    expect(
      applyRepairs(
        raw,
        [
          [0, 4],
          [5, 15],
        ],
        repairs,
      ),
    ).toBe('one two three')
  })

  it('leaves out repairs that lie in no span', () => {
    expect(applyRepairs(raw, [[5, 8]], [{ span: [3, 4], text: '' }])).toBe('two')
  })

  it('cuts the text where a repair begins or ends, and says where each piece came from', () => {
    expect(repairedPieces(raw, [[5, 15]], [{ span: [8, 10], text: ' ' }])).toEqual([
      { text: 'two', span: [5, 8] },
      { text: ' ', span: [8, 10] },
      { text: 'three', span: [10, 15] },
    ])
  })
})
