import { expect, it } from 'vitest'
import type { BlockTerms } from '../../../../src-core/articles/blockTerms'
import { looksOutOfOrder } from '../../../../src-core/articles/ordering/looksOutOfOrder'
import type { Piece } from '../../../../src-core/articles/ordering/Piece'

const piece = (kind: Piece['kind']): Piece => ({
  kind,
  first: 0,
  last: 0,
  begins: 5,
  ends: 5,
  firstMeasure: 12,
  lastMeasure: 12,
  dateline: false,
  headed: false,
})

/** H: a headline, T: a text that is whole. */
const page = (kinds: string) => [...kinds].map((kind) => piece(kind === 'H' ? 'head' : 'text'))

/** Every headline says what the text below it says, or, if `away`, what the page's first text says. */
const terms = (pieces: readonly Piece[], away: boolean): BlockTerms => ({
  count: () => 0,
  contained: (part, whole) =>
    pieces[part]?.kind === 'head' && (away ? whole === 1 : whole > part && whole < part + 3) ? 1 : 0,
  get cohesion(): never {
    throw new Error('not asked for')
  },
})

const looks = (kinds: string, away = false) => {
  const pieces = page(kinds)
  return looksOutOfOrder(pieces, () => terms(pieces, away))
}

it('tries another order where headlines stand together and their texts elsewhere', () => {
  expect(looks('HTTHHHTTTHHHTTTHHHTTTHHHTTTHHHTTT', true)).toBe(true)
})

it('asks for less where there are few pieces', () => {
  expect(looks('HTTHHTTHHTT')).toBe(true)
  expect(looks('HTTHHTTHHTTHHTTHHTTHHTTHHTTHHTTHH')).toBe(false)
})

it('leaves alone what follows in order', () => {
  expect(looks('HTTHTTHTT')).toBe(false)
  expect(looks('HTTTTTTHHTTTTTTHHTTTTTT')).toBe(false)
})
