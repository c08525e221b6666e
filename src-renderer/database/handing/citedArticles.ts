import type { CitedArticle } from '../../../src-core/citations/citedArticle'
import type { ArticleNode } from '../../../src-core/model/document'
import { database } from '../database'
import { type HandedArticle, tableArticles } from './tableArticles'

/** What citations say of the articles of a scope, in its order. */
export async function citedArticles(scope: {
  pageIds: readonly string[]
  articleIds: readonly string[]
}): Promise<CitedArticle[]> {
  const cited: CitedArticle[] = []
  for await (const some of tableArticles(scope, false)) cited.push(...(await citedOf(some)))
  return cited
}

/** What citations say of these articles, in their order. */
export async function citedOf(articles: readonly HandedArticle[]): Promise<CitedArticle[]> {
  const pageIds = [...new Set(articles.map(({ pageId }) => pageId))]
  const documents = await database.documents.bulkGet(pageIds)
  const nodes = documents.flatMap((stored) => stored?.document.content ?? [])
  const nodeOf = new Map(nodes.flatMap((node) => (node.type === 'article' ? [[node.attrs.id, node]] : [])))
  return articles.map(({ id, number, headline, metadata, page }) => {
    const { reporters = [], correspondents = [], section = '' } = metadata
    return {
      id,
      number,
      headline,
      subtitle: subtitleOf(nodeOf.get(id)),
      authors: [...new Set([...reporters, ...correspondents])],
      publication: page.publication,
      date: page.date,
      ...(page.issue && { issue: page.issue }),
      page: page.number,
      pageTitle: page.title,
      section,
      language: page.language,
    }
  })
}

function subtitleOf(article: ArticleNode | undefined): string {
  const block = article?.content.find((each) => each.attrs.role === 'subtitle')
  return block?.content?.map((run) => run.text).join('') ?? ''
}
