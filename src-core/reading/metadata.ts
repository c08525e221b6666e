import { articleMetadata } from '../metadata/articleMetadata'
import { pageMetadata } from '../metadata/pageMetadata'
import type { PageMetadata } from '../model/metadata'
import type { RawPage, ReadArticle, ReadPart } from '../model/reading'
import type { Role } from '../model/role'

/** The articles, each with what its own text says of it. */
export function withMetadata(articles: readonly ReadArticle[], language: string): ReadArticle[] {
  const heads = new Map<string, number>()
  for (const { kicker } of articles) {
    if (kicker) heads.set(bare(kicker.text), (heads.get(bare(kicker.text)) ?? 0) + 1)
  }
  const textsOf = (parts: readonly ReadPart[]) => parts.map((part) => part.text)
  return articles.map((article) => {
    const texts = {
      byline: article.byline?.text,
      kicker: article.kicker?.text,
      standing: article.kicker !== null && (heads.get(bare(article.kicker.text)) ?? 0) > 1,
      captions: textsOf(article.displays.filter((part) => part.role === 'caption')),
      paragraphs: textsOf(article.paragraphs.filter((part) => part.role === 'body')),
    }
    return { ...article, metadata: articleMetadata(texts, language) }
  })
}

const bare = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase()

/** What stands beside articles and has numbers, dates and names of its own. */
const ownText: ReadonlySet<Role> = new Set(['notice', 'advert', 'contents', 'caption'])

/** @param other what the reading leaves to no article */
export function metadataOfPage(page: RawPage, other: readonly ReadPart[], language: string): PageMetadata {
  const furniture = other.filter(({ role }) => !ownText.has(role)).map((part) => part.text)
  return pageMetadata({ furniture, name: page.name, folder: page.folder }, language)
}
