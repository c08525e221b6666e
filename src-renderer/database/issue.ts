import type { PageDocument } from '../../src-core/model/document'
import { type Article, type ArticleText, database, type Page } from './database'
import { useLive } from './useLive'

/** More pages are no issue of a newspaper, and are not looked through. */
const most = 64

/** A page of the same issue as another, with its articles as lists and search know them. */
export interface IssuePage {
  page: Page
  articles: (Pick<Article, 'id' | 'headline'> & Pick<ArticleText, 'text'>)[]
}

/**
 * The other pages of a page's issue: of the same newspaper and day; where the day is not known, those of its dump.
 * None where there are too many to be one issue.
 */
export async function otherPagesOfIssue({ id, publication, date, dumpId }: Page): Promise<Page[]> {
  const found =
    date === ''
      ? database.pages.where('[dumpId+place+encoding]').between([dumpId], [dumpId, []])
      : database.pages.where({ publication, date })
  const pages = await found
    .filter((page) => page.id !== id && page.deleted === '')
    .limit(most + 1)
    .toArray()
  return pages.length > most ? [] : pages
}

/** The articles of these pages, texts included. */
export async function articlesOfPages(pages: readonly Page[]): Promise<IssuePage[]> {
  const ids = pages.map((page) => page.id)
  const [rows, texts] = await Promise.all([
    database.articles.where('pageId').anyOf(ids).toArray(),
    database.articleTexts.where('pageId').anyOf(ids).toArray(),
  ])
  const textOf = new Map(texts.map(({ id, text }) => [id, text]))
  return pages.map((page) => ({
    page,
    articles: rows
      .filter((row) => row.pageId === page.id)
      .map(({ id, headline }) => ({ id, headline, text: textOf.get(id) ?? '' })),
  }))
}

/** A page's document as it was saved last. */
export async function storedDocument(pageId: string): Promise<PageDocument | undefined> {
  return (await database.documents.get(pageId))?.document
}

/** What tells that the other pages of an issue have changed; undefined until the first answer. */
export function useIssueState(page: Page): string | undefined {
  const { id, publication, date, dumpId } = page
  return useLive(async () => {
    const pages = await otherPagesOfIssue(page)
    return pages.map((other) => `${other.id} ${other.changed}`).join(' ')
  }, [id, publication, date, dumpId])
}
