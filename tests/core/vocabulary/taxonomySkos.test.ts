import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taxonomyFromSkos, taxonomyToSkos } from '../../../src-core/vocabulary/taxonomySkos'
import { anyTaxonomy } from './taxonomies'

const names = { labelOf: ({ label }: { label: string }) => label || 'Person', language: 'en' }

describe('a taxonomy as SKOS', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(anyTaxonomy, (concepts) => {
        expect(taxonomyFromSkos(taxonomyToSkos(concepts, names), 'en')).toEqual(concepts)
      }),
    )
  })

  it('keeps a built-in concept without a label of its own', () => {
    const person = {
      id: 'person',
      parent: '',
      label: '',
      colour: 'blue',
      key: 'p',
      note: '',
      order: 0,
    } as const
    const turtle = taxonomyToSkos([person], names)
    expect(turtle).toContain('"Person"@en')
    expect(taxonomyFromSkos(turtle, 'en')).toEqual([person])
  })

  it("reads another program's thesaurus: labels in the window's language, what stands above said from above", () => {
    const turtle = [
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
      '<http://example.org/office> a skos:Concept ; skos:prefLabel "Office"@en, "官职"@zh ;',
      '  skos:narrower <http://example.org/mayor> .',
      '<http://example.org/mayor> a skos:Concept ; skos:prefLabel "Mayor"@en, "县长"@zh ; skos:notation "12.3" .',
    ].join('\n')
    expect(taxonomyFromSkos(turtle, 'zh-CN')).toMatchObject([
      { id: 'http://example.org/office', label: '官职', parent: '', key: '' },
      { id: 'http://example.org/mayor', label: '县长', parent: 'http://example.org/office', key: '' },
    ])
  })

  it('says on which line a file is no Turtle', () => {
    expect(() => taxonomyFromSkos('@prefix a: <b> .\na:x a:y', 'en')).toThrowError(
      expect.objectContaining({ why: 'turtle', line: 2 }),
    )
  })
})
