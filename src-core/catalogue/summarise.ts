import { articleStatuses } from '../model/document'
import type { Catalogue } from './Catalogue'
import { separator } from './rows'

/** A newspaper in the library, with the pages of each day; the empty date stands for undated ones. */
export interface PublicationSummary {
  publication: string
  pages: number
  days: Record<string, number>
}

/** What a library holds as a whole. */
export interface CatalogueSummary {
  pages: number
  articles: number
  validated: number
  annotations: number
  characters: number
  publications: PublicationSummary[]
  /** Colleagues who have pages to work on. */
  assigned: string[]
  tags: string[]
  /** Of each field, what articles say, the most frequent first. */
  fields: Record<string, string[]>
}

/** Values a field is offered with. */
const mostValues = 200

export function summarise(catalogue: Catalogue): CatalogueSummary {
  const papers = new Map<string, PublicationSummary>()
  const colleagues = new Set<string>()
  let [pages, characters, annotations] = [0, 0, 0]
  for (const page of catalogue.pages.entry) {
    if (!page) continue
    pages += 1
    characters += page.characters
    annotations += page.annotations
    if (page.assigned) colleagues.add(page.assigned)
    const paper = papers.get(page.publication) ?? { publication: page.publication, pages: 0, days: {} }
    paper.pages += 1
    paper.days[page.date] = (paper.days[page.date] ?? 0) + 1
    papers.set(page.publication, paper)
  }
  const { status, tags, page } = catalogue.articles
  const validatedCode = articleStatuses.indexOf('validated')
  let [articles, validated] = [0, 0]
  const counted = [...catalogue.fields].map(([name, { terms, codes }]) => ({
    name,
    terms,
    codes,
    counts: new Int32Array(terms.length),
  }))
  const tagSets = new Set<number>()
  for (let row = 0; row < catalogue.articleRows; row++) {
    if (page.get(row) < 0) continue
    articles += 1
    if (status.get(row) === validatedCode) validated += 1
    tagSets.add(tags.codes.get(row))
    for (const { codes, counts } of counted) {
      const code = codes.get(row)
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
  return {
    pages,
    articles,
    validated,
    annotations,
    characters,
    publications: [...papers.values()],
    assigned: [...colleagues].sort(),
    tags: [...new Set([...tagSets].flatMap((code) => (tags.terms[code] ?? '').split(separator)))]
      .filter(Boolean)
      .sort(),
    fields: Object.fromEntries(counted.map(({ name, terms, counts }) => [name, frequent(terms, counts)])),
  }
}

function frequent(terms: readonly string[], counts: Int32Array): string[] {
  const values = new Map<string, number>()
  terms.forEach((term, code) => {
    for (const value of term.split(separator)) {
      if (value) values.set(value, (values.get(value) ?? 0) + (counts[code] ?? 0))
    }
  })
  const found = [...values].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1])
  return found.slice(0, mostValues).map(([value]) => value)
}
