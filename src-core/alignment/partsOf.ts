import type { ReadArticle, Reading, ReadPart } from '../model/reading'

/** An article's parts in the order of the document: heads first, wherever they were printed; displays; body. */
export function partsInOrder(article: ReadArticle): ReadPart[] {
  const heads = [article.kicker, article.headline, article.subtitle, article.byline]
  return [...heads.filter((part) => part !== null), ...article.displays, ...article.paragraphs]
}

/** Every part of a reading in the order of the document. */
export function partsOf(reading: Reading): ReadPart[] {
  return [...reading.articles.flatMap(partsInOrder), ...reading.other]
}
