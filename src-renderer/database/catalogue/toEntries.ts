import { type ArticleEntry, type PageEntry, separator } from '../../../src-core/catalogue/rows'
import { articleFields, ownField, ownValues } from '../../../src-core/model/metadata'
import type { Article, Page } from '../database'

/** What the catalogue keeps of a page's row. */
export function pageEntry(page: Page): PageEntry {
  const { id, dumpId, place, name, folder, language, publication, date, issue, number, title } = page
  const { characters, annotations, doubts = 0, imported, changed, assigned } = page
  return {
    id,
    dumpId,
    place,
    name,
    folder,
    language,
    publication,
    date,
    number,
    title,
    characters,
    annotations,
    doubts,
    imported,
    changed,
    ...(issue && { issue }),
    ...(assigned && { assigned }),
  }
}

/** What the catalogue keeps of an article's row. */
export function articleEntry(article: Article): ArticleEntry {
  const { id, order, headline, status, tags, characters, words, annotations, number, changed, metadata } =
    article
  const fields: Record<string, string> = {}
  for (const field of articleFields) {
    const value = metadata[field]
    const text = typeof value === 'string' ? value : (value ?? []).join(separator)
    if (text) fields[field] = text
  }
  for (const { name, value } of ownValues(metadata)) fields[ownField(name)] = [value].flat().join(separator)
  return {
    id,
    order,
    headline,
    status,
    tags: tags.join(separator),
    characters,
    words,
    annotations,
    number,
    changed: Date.parse(changed) || 0,
    fields,
  }
}
