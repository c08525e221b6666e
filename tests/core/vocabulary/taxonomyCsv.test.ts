import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taxonomyFromCsv, taxonomyToCsv } from '../../../src-core/vocabulary/taxonomyCsv'
import { anyTaxonomy } from './taxonomies'

describe('a taxonomy as CSV', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(anyTaxonomy, (concepts) => {
        expect(taxonomyFromCsv(taxonomyToCsv(concepts))).toEqual(concepts)
      }),
    )
  })

  it('guards what a spreadsheet would take for a formula', () => {
    const [concept] = taxonomyFromCsv('label\nOffice')
    expect(concept && taxonomyToCsv([{ ...concept, note: '=1+1' }])).toContain("'=1+1")
  })

  it('needs labels alone, and finds a parent by its label', () => {
    const read = taxonomyFromCsv('label;parent\nOffice;\nMayor;Office\n')
    expect(read.map(({ id, parent, colour }) => [id, parent, colour])).toEqual([
      ['Office', '', 'slate'],
      ['Mayor', 'Office', 'slate'],
    ])
  })

  it.each([
    ['a column that is not there', 'name\nOffice', 'columns', 1],
    ['a parent that is not there', 'label,parent\nOffice,\nMayor,Town', 'value', 3],
    ['a concept under itself', 'label,parent\nOffice,Mayor\nMayor,Office', 'loop', 2],
    ['a concept twice', 'label,note\nOffice,"two\nlines"\nOffice,', 'twice', 4],
    ['a key twice', 'label,key\nOffice,o\nMayor,O', 'value', 3],
    ['a colour that is none', 'label,colour\nOffice,mauve', 'value', 2],
    ['nothing at all', 'label\n', 'empty', 0],
  ])('says on which line there is %s', (_, text, why, line) => {
    expect(() => taxonomyFromCsv(text)).toThrowError(expect.objectContaining({ why, line }))
  })
})
