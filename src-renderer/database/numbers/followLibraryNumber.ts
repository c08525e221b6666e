import { followNumber, type NumberTrail } from '../../../src-core/numbers/followNumber'
import { type Article, database, type Page } from '../database'
import { numberRegister } from './numberRegister'

/** An article that a number leads to, with what tells it from others. */
export type NumberedArticle = Pick<Article, 'id' | 'pageId' | 'number' | 'headline' | 'opening'> & {
  page: Pick<Page, 'name' | 'deleted'>
}

/** What became of a number's article, with the rows of the articles that it leads to. */
export type LibraryTrail = Omit<NumberTrail, 'articles' | 'parts' | 'also'> &
  Record<'articles' | 'parts' | 'also', NumberedArticle[]>

/** Follows an article's number, present or past, blanks at its ends left out. Undefined for one that nobody ever had. */
export async function followLibraryNumber(number: string): Promise<LibraryTrail | undefined> {
  const { numbers, articles, pages } = database
  return database.transaction('r', [numbers, articles, pages], async () => {
    const trail = await followNumber(numberRegister, number.trim())
    if (!trail) return undefined
    return {
      ...trail,
      articles: await rowsOf(trail.articles),
      parts: await rowsOf(trail.parts),
      also: await rowsOf(trail.also),
    }
  })
}

async function rowsOf(articleIds: readonly string[]): Promise<NumberedArticle[]> {
  const articles = (await database.articles.bulkGet([...articleIds])).filter((row) => row !== undefined)
  const pages = await database.pages.bulkGet(articles.map(({ pageId }) => pageId))
  return articles.map(({ id, pageId, number, headline, opening }, i) => ({
    id,
    pageId,
    number,
    headline,
    opening,
    page: { name: pages[i]?.name ?? '', deleted: pages[i]?.deleted ?? '' },
  }))
}

/** Numbers that begin so, present and past, in their order. */
export async function numbersBeginning(start: string, most: number): Promise<string[]> {
  const begin = start.trim()
  if (begin === '') return []
  return database.numbers.where('number').startsWith(begin).limit(most).primaryKeys()
}
