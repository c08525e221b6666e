import type { CatalogueQuery } from '../../../src-core/catalogue/query'
import { database } from '../database'
import type { ListedRow, RowRef } from './messages'

/** What a list shows of rows, as the database has it; of their twins and of what is looked for in them it knows nothing. */
export async function listedRows(
  list: CatalogueQuery['list'],
  refs: readonly RowRef[],
): Promise<ListedRow[]> {
  const ids = refs.map(({ id }) => id)
  const [pages, articles, thumbnails] = await Promise.all([
    database.pages.bulkGet(refs.map(({ pageId }) => pageId)),
    list === 'articles' ? database.articles.bulkGet(ids) : [],
    list === 'pages' ? database.thumbnails.bulkGet(ids) : [],
  ])
  return refs.map((ref, i) => {
    const stripes = thumbnails[i]?.stripes
    return { ...ref, page: pages[i], article: articles[i], twin: false, ...(stripes && { stripes }) }
  })
}
