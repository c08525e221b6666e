import fc from 'fast-check'
import { profileSchema } from '../../../src-core/desktop/profileSchema'
import type { Concept } from '../../../src-core/model/concept'
import { VocabularyError } from '../../../src-core/vocabulary/csv'
import { firstConcepts } from '../../../src-core/vocabulary/firstConcepts'
import { gazetteerFromCsv, gazetteerToCsv } from '../../../src-core/vocabulary/gazetteerCsv'
import { taxonomyFromCsv, taxonomyToCsv } from '../../../src-core/vocabulary/taxonomyCsv'
import { taxonomyFromSkos, taxonomyToSkos } from '../../../src-core/vocabulary/taxonomySkos'
import type { FuzzTarget, KeepCase } from '../FuzzTarget'
import { mutatedBytes } from '../mutatedBytes'

/** Any file given for a taxonomy, a gazetteer or a profile: it is taken, or refused with the line and the reason. */
export async function vocabularies(keep: KeepCase): Promise<FuzzTarget> {
  const listed = {
    name: '王芳',
    variants: ['王老师'],
    concept: 'person',
    authorities: [{ scheme: 'wikidata' as const, id: 'Q1' }],
    from: '1990',
    to: '',
    watch: false,
    note: '=1+1',
  }
  const names = { labelOf: ({ label }: Concept) => label, language: 'en' }
  const seeds = [
    taxonomyToCsv([...firstConcepts]),
    gazetteerToCsv([listed]),
    taxonomyToSkos([...firstConcepts], names),
    '{"publication":"清溪报","version":1}',
  ].map((text) => new TextEncoder().encode(text))
  const property = fc.asyncProperty(mutatedBytes(seeds), async (bytes) => {
    keep(bytes)
    const text = new TextDecoder().decode(bytes)
    for (const read of [taxonomyFromCsv, gazetteerFromCsv, (skos: string) => taxonomyFromSkos(skos, 'en')]) {
      try {
        read(text)
      } catch (error) {
        if (!(error instanceof VocabularyError)) throw error
      }
    }
    profileSchema.safeParse(parsed(text))
  })
  return { property }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
