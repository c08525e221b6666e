import type { AcceptedIssue, AcceptedPage } from '../../../src-core/exports/acceptanceSheet'
import { type Article, database, type Page } from '../database'

/** The issues of these pages, counted for acceptance: by newspaper and date, undated ones by their issue number; pages in their order. */
export async function issuesOf(pageIds: readonly string[]): Promise<AcceptedIssue[]> {
  const [pages, articles] = await Promise.all([
    database.pages.bulkGet([...pageIds]),
    database.articles.where('pageId').anyOf(pageIds).toArray(),
  ])
  const byPage = new Map<string, Article[]>()
  for (const article of articles) byPage.set(article.pageId, [...(byPage.get(article.pageId) ?? []), article])
  const issues = new Map<string, { publication: string; date: string; issue: string; pages: Page[] }>()
  for (const page of pages) {
    if (!page) continue
    const { publication, date, issue = '' } = page
    const key = `${publication}\n${date || issue}`
    const known = issues.get(key) ?? { publication, date, issue, pages: [] }
    known.pages.push(page)
    // One page of an issue mostly says its number, the first.
    issues.set(key, { ...known, issue: known.issue || issue })
  }
  const { compare } = new Intl.Collator('zh', { numeric: true })
  return [...issues.values()]
    .sort(
      (a, b) => compare(a.publication, b.publication) || compare(a.date, b.date) || compare(a.issue, b.issue),
    )
    .map(({ pages: own, ...issue }) => ({
      ...issue,
      pages: own
        .sort((a, b) => compare(a.number, b.number) || compare(a.name, b.name))
        .map((page) => counted(page, byPage.get(page.id) ?? [])),
    }))
}

function counted(page: Page, articles: readonly Article[]): AcceptedPage {
  const count = (test: (article: Article) => boolean) => articles.filter(test).length
  const of = (status: Article['status']) => count((article) => article.status === status)
  return {
    name: [page.number, page.title].filter(Boolean).join(' ') || page.name,
    articles: articles.length,
    withoutHeadline: count(({ headline }) => headline === ''),
    characters: articles.reduce((sum, { characters }) => sum + characters, 0),
    corrected: of('corrected'),
    validated: of('validated'),
    problems: of('problem'),
    doubts: page.doubts ?? 0,
    described: count(({ metadata }) =>
      Boolean(
        metadata.section ||
          metadata.dateline ||
          metadata.reporters?.length ||
          metadata.correspondents?.length,
      ),
    ),
  }
}
