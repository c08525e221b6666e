import type { ExportPage } from '../../src-core/exports/exportPage'
import type { Annotation } from '../../src-core/model/annotation'
import type { Vocabulary } from '../../src-core/model/vocabulary'
import { firstConcepts } from '../../src-core/vocabulary/firstConcepts'

/** A small library's terms: officials are persons, a market is a thing of its own kind. */
export const vocabulary: Vocabulary = {
  concepts: [
    ...firstConcepts,
    { id: 'official', parent: 'person', label: '官员', colour: 'teal', key: 'g', note: '现任', order: 5 },
    { id: 'thing', parent: '', label: '器物', colour: 'brown', key: '', note: '', order: 6 },
  ],
  entities: [
    {
      id: 'e-liu',
      name: '刘国强',
      variants: ['刘镇长', '国强 & 公'],
      concept: 'official',
      authorities: [
        { scheme: 'wikidata', id: 'Q1' },
        { scheme: 'cbdb', id: '34' },
        { scheme: 'county list', id: 'a<b' },
      ],
      note: '山口镇镇长',
      from: '2021-05',
      to: '2026',
      watch: false,
    },
    entity('e-school', '山口小学', 'organisation'),
    entity('e-town', '山口镇', 'place'),
    entity('e-bell', '老铜钟', 'thing'),
    entity('e-other', '无关', 'person'),
  ],
  relations: [
    { id: 'r1', from: 'e-liu', to: 'e-town', kind: '任职 于', note: '' },
    { id: 'r2', from: 'e-other', to: 'e-other', kind: '无关', note: '' },
  ],
}

function entity(id: string, name: string, concept: string) {
  return { id, name, variants: [], concept, authorities: [], note: '', from: '', to: '', watch: false }
}

/** Says more of a picture's annotations, by their ids. */
export function mean(page: ExportPage, said: Record<string, Partial<Annotation>>): ExportPage {
  for (const [id, part] of Object.entries(said)) {
    const record = page.document.attrs.annotations[id]
    if (!record) throw new Error(`the picture has no ${id}`)
    page.document.attrs.annotations[id] = { ...record, ...part }
  }
  return page
}
