import { articleMetadata } from '../metadata/articleMetadata'
import { pageMetadata } from '../metadata/pageMetadata'
import type { PageMetadata, RawPage, ReadArticle, ReadPart } from '../model/reading'

/** An article with what its own text says of itself. */
export function withMetadata(article: ReadArticle, language: string): ReadArticle {
  const textsOf = (parts: readonly ReadPart[]) => parts.map((part) => part.text)
  const texts = {
    byline: article.byline?.text,
    kicker: article.kicker?.text,
    captions: textsOf(article.displays.filter((part) => part.role === 'caption')),
    paragraphs: textsOf(article.paragraphs.filter((part) => part.role === 'body')),
  }
  return { ...article, metadata: articleMetadata(texts, language) }
}

/** @param other what the reading leaves to no article */
export function metadataOfPage(page: RawPage, other: readonly ReadPart[], language: string): PageMetadata {
  const furniture = other.map((part) => part.text)
  return pageMetadata({ furniture, name: page.name, folder: page.folder }, language)
}
