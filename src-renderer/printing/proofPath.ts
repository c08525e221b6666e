import type { ExportScope } from '../commands/requests'

/** Pages that are proofread on paper at once: more than a day's, and few enough to be laid out while one waits. */
export const mostProofPages = 60

/** Where a scope's proof sheets are shown. */
export function proofPath({ pageIds, articleIds }: Pick<ExportScope, 'pageIds' | 'articleIds'>): string {
  const articles = articleIds.length > 0 ? `/${articleIds.join(',')}` : ''
  return `/proof/${pageIds.join(',')}${articles}`
}
