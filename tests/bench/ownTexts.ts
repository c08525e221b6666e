import type { SourceArticle, SourcePage } from '../support/source'
import { testPages } from '../support/sources/all'

/** The texts of the project's own pages, as their author wrote them. */
export function ownPages(): { name: string; texts: string[] }[] {
  return testPages.map((page: SourcePage) => ({ name: page.name, texts: page.articles.flatMap(textsOf) }))
}

function textsOf({ headline, headlineText, subtitle, paragraphs }: SourceArticle): string[] {
  const all = [headlineText ?? headline.join(''), subtitle ?? '', ...paragraphs]
  return all.filter(Boolean).map((text) => text.replaceAll('\u00AD', ''))
}
