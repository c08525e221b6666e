import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import { nameFields, ownValues } from '../model/metadata'
import type { ExportedArticle } from './exportedArticles'
import type { Labels } from './labels'

/** What is known of each article, as a `bibl` in the header that the article's `div` points to (`decls`). */
export class TeiArticles {
  readonly #ids = new Map<ExportedArticle, string>()

  constructor(private readonly articles: readonly ExportedArticle[]) {
    const own = articles.filter(({ id }) => id !== null)
    for (const article of own) this.#ids.set(article, `record${this.#ids.size + 1}`)
  }

  /** What an article's `div` says of it. */
  attributesOf(article: ExportedArticle): Record<string, string> {
    const id = this.#ids.get(article)
    return { ...(article.number && { n: article.number }), ...(id && { decls: `#${id}` }) }
  }

  writeTo(source: XMLBuilder, words: Labels): void {
    for (const article of this.articles) {
      const id = this.#ids.get(article)
      if (id) record(source.ele('bibl', { 'xml:id': id }), article, words)
    }
  }
}

function record(
  bibl: XMLBuilder,
  { headline, number, metadata, words: count }: ExportedArticle,
  words: Labels,
) {
  if (headline) bibl.ele('title', { level: 'a' }).txt(headline)
  for (const name of metadata.reporters ?? []) bibl.ele('author').txt(name)
  for (const field of nameFields) {
    if (field === 'reporters') continue
    for (const name of metadata[field] ?? []) {
      const statement = bibl.ele('respStmt')
      statement.ele('resp').txt(words.fields[field])
      statement.ele('name', { type: field }).txt(name)
    }
  }
  if (number) bibl.ele('idno', { type: 'article' }).txt(number)
  if (metadata.section) bibl.ele('biblScope', { unit: 'section' }).txt(metadata.section)
  bibl
    .ele('extent')
    .ele('measure', { unit: 'words', quantity: String(count) })
    .txt(String(count))
  if (metadata.genre) bibl.ele('note', { type: 'genre' }).txt(metadata.genre)
  for (const { name, value } of ownValues(metadata)) {
    for (const each of [value].flat()) bibl.ele('note', { type: 'own', n: name }).txt(each)
  }
  if (metadata.dateline) bibl.ele('note', { type: 'dateline' }).txt(metadata.dateline)
}
