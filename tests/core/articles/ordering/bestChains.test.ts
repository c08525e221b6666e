import { describe, expect, it } from 'vitest'
import { blockTerms } from '../../../../src-core/articles/blockTerms'
import { bestChains } from '../../../../src-core/articles/ordering/bestChains'
import { ChainScores } from '../../../../src-core/articles/ordering/ChainScores'
import type { Piece } from '../../../../src-core/articles/ordering/Piece'
import { measureLines } from '../../../../src-core/lines/measureLines'

/** A piece as a picture: `#` a headline; text that ends in `…` or begins with it is open there. */
function scoresOf(pictures: readonly string[]): ChainScores {
  const texts = pictures.map((picture) => picture.replace(/[#…]/g, '').trim())
  const pieces = pictures.map(
    (picture, i): Piece => ({
      kind: picture.startsWith('#') ? 'head' : 'text',
      first: i,
      last: i,
      begins: picture.startsWith('…') ? -5 : 5,
      ends: picture.endsWith('…') ? -5 : 5,
      firstMeasure: 20,
      lastMeasure: 20,
      dateline: false,
      headed: false,
    }),
  )
  return new ChainScores(pieces, measureLines(texts.join('\n')), 'en', blockTerms(texts, 'en'))
}

const chainsOf = (...pictures: string[]) =>
  bestChains(
    scoresOf(pictures),
    pictures.map((_, i) => i),
  )
    .map((chain) => chain.join(' '))
    .sort()

const crane = ['# Second crane for the quay', 'The quay gets a second crane from a yard that…', '…closed.']
const garden = ['# Library lends gardens', 'Readers of the library may borrow gardens and…', '…renew once.']

describe('bestChains', () => {
  it('gives neighbours’ headlines their own texts', () => {
    const [craneHead = '', craneText = '', craneEnd = ''] = crane
    const [gardenHead = '', gardenText = '', gardenEnd = ''] = garden
    expect(chainsOf(craneHead, gardenHead, craneText, craneEnd, gardenText, gardenEnd)).toEqual([
      '0 2 3',
      '1 4 5',
    ])
  })

  it('lets text go on in the column that stands before it', () => {
    const [head = '', text = '', end = ''] = crane
    expect(chainsOf(head, end, text)).toEqual(['0 2 1'])
  })

  it('puts a subtitle under its headline, not over the second column', () => {
    expect(
      chainsOf(
        '# Second crane for the quay',
        '# Library lends gardens',
        '# Old crane lifts what the quay cannot carry',
        'The quay gets an old crane, which lifts what the harbour cannot carry, and…',
        'Readers of the library may borrow gardens.',
        '…the quay pays for the crane.',
      ),
    ).toEqual(['0 2 3 5', '1 4'])
  })

  it('holds each piece once', () => {
    const chains = chainsOf(...crane, ...garden, '# A headline about nothing', 'Alone.')
    const pieces = chains.flatMap((chain) => chain.split(' ').map(Number))
    expect(pieces.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })
})
