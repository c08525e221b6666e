/** An article and its page. */
export interface ArticleRef {
  id: string
  pageId: string
}

/** Ids of articles by their pages, in the order in which they are given. */
export function articlesByPage(articles: readonly ArticleRef[]): Map<string, string[]> {
  const pages = new Map<string, string[]>()
  for (const { id, pageId } of articles) {
    const own = pages.get(pageId)
    if (own) own.push(id)
    else pages.set(pageId, [id])
  }
  return pages
}
