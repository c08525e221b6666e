import { readdirSync, readFileSync } from 'node:fs'
import { type Gold, toLines } from '../support/gold'
import type { SourceArticle } from '../support/source'

/** The articles of a folder's laid-out pages as their authors wrote them; without those that lack a text. */
export function goldSources(folder: string, language: string): SourceArticle[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(language) && name.endsWith('.gold.json'))
    .flatMap((name) => articlesOf(folder, language, JSON.parse(readFileSync(folder + name, 'utf8')) as Gold))
}

function articlesOf(folder: string, language: string, gold: Gold): SourceArticle[] {
  const dump = readFileSync(folder + gold.page, 'utf8').split(/\r\n|\n|\r/u)
  const glue = language === 'en' ? ' ' : ''
  const textOf = (lines: readonly number[]) => lines.map((line) => dump[line - 1] ?? '').join(glue)
  return gold.articles.flatMap((article) => {
    const paragraphs = article.paragraphs.flatMap((ranges) => article.texts[toLines(ranges).join()] ?? [])
    if (paragraphs.length < article.paragraphs.length || article.headline.length === 0) return []
    const headline = toLines(article.headline)
    const subtitle = textOf(toLines(article.subtitle))
    const quote = textOf(toLines(article.pullQuotes[0] ?? []))
    return {
      id: `${gold.page}-${article.id}`,
      headline: [article.texts[headline.join()] ?? textOf(headline)],
      ...(subtitle && !/ . . . /.test(subtitle) ? { subtitle } : {}),
      ...(quote && !/ . . . /.test(quote) ? { pullQuote: quote } : {}),
      paragraphs: paragraphs.map((text) => text.replace(/\s+/g, ' ')),
    }
  })
}
