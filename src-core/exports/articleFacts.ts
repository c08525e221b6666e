import { articleFields, ownValues } from '../model/metadata'
import type { ExportedArticle } from './exportedArticles'
import type { Labels } from './labels'

/** Something that is known of an article beside its text, for people to read. */
export interface Fact {
  label: string
  value: string
}

/** An article's number, what is known of it, and how many words it has, in this order; nothing of what belongs to none. */
export function articleFacts(article: ExportedArticle, words: Labels): Fact[] {
  if (article.id === null) return []
  const { number, metadata } = article
  const facts = [{ label: words.number, value: number }]
  for (const field of articleFields) {
    const value = metadata[field] ?? ''
    facts.push({
      label: words.fields[field],
      value: typeof value === 'string' ? value : value.join(words.comma),
    })
  }
  for (const { name, value } of ownValues(metadata)) {
    facts.push({ label: name, value: typeof value === 'string' ? value : value.join(words.comma) })
  }
  facts.push({ label: words.words, value: String(article.words) })
  return facts.filter(({ value }) => value !== '')
}
