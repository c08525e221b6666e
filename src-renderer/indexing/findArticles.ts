import type { Query } from '../../src-core/searching/findPlaces'
import { scanTexts } from '../database/scanTexts'
import { articlesHolding } from './articlesHolding'

/**
 * The ids of the articles that hold what is looked for, one a line: all at once where the index can tell, else as every
 * text is looked through. Deleted ones may be among them. Ends early when `signal` is aborted.
 */
export async function* findArticles(query: Query, signal: AbortSignal): AsyncGenerator<string> {
  const held = await articlesHolding(query)
  if (held) yield held.articles
  else for await (const ids of scanTexts(query, signal)) if (ids.length > 0) yield ids.join('\n')
}
