import { aligner } from '../alignment/alignment'
import { corrections } from '../alignment/corrections'
import { emendationsOf, kindOfEdit } from './emendations'
import { exportedArticles } from './exportedArticles'
import type { ExportPage } from './exportPage'

/**
 * How many corrections each article has, by who signed them (an empty name where nobody did): differences to what was read,
 * and errors of the print that were marked.
 */
export function correctionCounts(page: ExportPage): Map<string, Record<string, number>> {
  const counts = new Map<string, Record<string, number>>()
  const count = (article: string, by: string) => {
    const own = counts.get(article) ?? {}
    own[by] = (own[by] ?? 0) + 1
    counts.set(article, own)
  }
  const articles = exportedArticles(page, {})
  const said = articles.flatMap(({ id, blocks }) =>
    blocks.flatMap(emendationsOf).map((emendation) => ({ id, emendation })),
  )
  const emendations = said.map(({ emendation }) => emendation)
  for (const { articleId, edits } of corrections(aligner(page.raw, page.reading).baseline, page.document)) {
    if (articleId === null) continue
    for (const edit of edits) count(articleId, kindOfEdit(edit, emendations).by)
  }
  for (const { id, emendation } of said)
    if (id !== null && emendation.kind === 'print') count(id, emendation.by)
  return counts
}
