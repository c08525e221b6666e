import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gazetteerFromCsv,
  gazetteerToCsv,
  type ListedEntity,
} from '../../../src-core/vocabulary/gazetteerCsv'

const word = fc.stringMatching(/^[\p{L}=+@-][\p{L} ',"]{0,8}$/u).map((text) => text.trim())
const date = fc.constantFrom('', '1946', '1946-05', '1946-05-02')

const anyEntity: fc.Arbitrary<ListedEntity> = fc.record({
  name: word,
  variants: fc.uniqueArray(word, { maxLength: 3 }),
  concept: word,
  authorities: fc
    .uniqueArray(fc.constantFrom('wikidata', 'cbdb', 'own', 'viaf'), { maxLength: 4 })
    .map((schemes) =>
      (['wikidata', 'cbdb', 'own', 'viaf'] as const)
        .filter((scheme) => schemes.includes(scheme))
        .map((scheme) => ({ scheme, id: 'Q12' })),
    ),
  note: word,
  from: date,
  to: date,
  watch: fc.boolean(),
})

describe('a gazetteer as CSV', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(fc.array(anyEntity, { minLength: 1, maxLength: 6 }), (entities) => {
        expect(gazetteerFromCsv(gazetteerToCsv(entities))).toEqual(entities)
      }),
    )
  })

  it('needs names alone', () => {
    expect(gazetteerFromCsv('Name\tTo\nMara Lind\t1999\n')).toEqual([
      {
        name: 'Mara Lind',
        variants: [],
        concept: '',
        authorities: [],
        note: '',
        from: '',
        to: '1999',
        watch: false,
      },
    ])
  })

  it('says on which line a date is none', () => {
    expect(() => gazetteerFromCsv('name,from\nMara,1999\nIda,last year')).toThrowError(
      expect.objectContaining({ why: 'value', line: 3, detail: 'last year' }),
    )
  })
})
