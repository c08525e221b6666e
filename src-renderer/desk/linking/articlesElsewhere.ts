import { literally } from '../../../src-core/searching/findPlaces'
import { type Article, database, type Page } from '../../database/database'
import { otherPagesOfIssue } from '../../database/issue'
import { findArticles } from '../../indexing/findArticles'
import type { Choice } from '../../ui/Chooser'

/** An article of another page, to be chosen. */
export interface ArticleElsewhere extends Choice {
  pageId: string
}

/** As many are offered. */
const most = 60

/** The articles of the other pages of a page's issue, or of its dump where the day is not known, as printed. */
export async function articlesOfIssue(page: Page): Promise<ArticleElsewhere[]> {
  const pages = await otherPagesOfIssue(page)
  pages.sort((a, b) => compare(a.number, b.number) || a.place - b.place)
  const rows = await database.articles
    .where('pageId')
    .anyOf(pages.map(({ id }) => id))
    .sortBy('order')
  return pages.flatMap((other) =>
    rows.filter(({ pageId }) => pageId === other.id).map((row) => elsewhere(row, other)),
  )
}

const { compare } = new Intl.Collator(undefined, { numeric: true })

/** Articles of the library's other pages that hold a text. */
export async function articlesWith(text: string, without: Page): Promise<ArticleElsewhere[]> {
  const rows = (await database.articles.bulkGet(await firstIds(text))).filter((row) => row?.deleted === '')
  const pages = await database.pages.bulkGet(rows.map((row) => row?.pageId ?? ''))
  return rows.flatMap((row, i) => {
    const page = pages[i]
    return row && page && page.id !== without.id ? [elsewhere(row, page)] : []
  })
}

async function firstIds(text: string): Promise<string[]> {
  const ids: string[] = []
  for await (const some of findArticles(literally(text), new AbortController().signal)) {
    ids.push(...some.split('\n'))
    if (ids.length >= most) break
  }
  return ids.slice(0, most)
}

function elsewhere({ id, headline, opening }: Article, page: Page): ArticleElsewhere {
  return { id, pageId: page.id, number: '', name: headline || opening.slice(0, 60), place: page.name }
}
