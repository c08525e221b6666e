import type { CatalogueFilter, CatalogueQuery, FoundText, SortKey } from '../../src-core/catalogue/query'
import type { TextOrder } from '../../src-core/catalogue/textOrder'
import type { ArticleStatus } from '../../src-core/model/document'

/** What the library shows and in which order. Kept while the tab is open. */
export interface LibraryView {
  list: 'pages' | 'articles'
  text: string
  status: ArticleStatus | null
  tag: string | null
  /** What is asked beside text, status and tag. */
  filter: CatalogueFilter
  sort: SortKey
  descending: boolean
  order: TextOrder
}

export const firstView: LibraryView = {
  list: 'pages',
  text: '',
  status: null,
  tag: null,
  filter: {},
  sort: 'imported',
  descending: true,
  order: 'pinyin',
}

/** The view as the catalogue is asked for it. */
export function queryOf(view: LibraryView, found: FoundText | undefined): CatalogueQuery {
  const { list, status, tag, filter, sort, descending, order } = view
  return {
    list,
    sort,
    descending,
    order,
    filter: {
      ...filter,
      ...(status && { statuses: [status] }),
      ...(tag && { tags: [tag] }),
      ...(found && { found }),
    },
  }
}

/** How many conditions the filter's dialog has set. */
export function conditions({ filter }: LibraryView): number {
  const { fields = {}, publications = [], ...others } = filter
  const set = Object.values(others).filter((value) => value !== undefined && value !== '' && value !== false)
  return set.length + Object.keys(fields).length + (publications.length > 0 ? 1 : 0)
}
