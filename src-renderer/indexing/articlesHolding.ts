import type { Query } from '../../src-core/searching/findPlaces'
import type { HeldArticles, IndexStatus } from './messages'
import { searchClient } from './SearchClient'

/** Milliseconds. */
const patience = 15_000

/**
 * The library's articles that hold what is looked for, those included that were saved a moment ago. Null where the index
 * cannot tell: while it is made, where another window has it, or where an expression takes too long. Then every text has
 * to be looked through.
 *
 * @param roughly articles that do not hold it may be among them; an expression is not asked itself
 */
export async function articlesHolding(
  query: Query,
  { roughly = false }: { roughly?: boolean } = {},
): Promise<HeldArticles | null> {
  if ((await opened()).state !== 'ready') return null
  return new Promise((resolve) => {
    searchClient.ask({ kind: 'holding', query, roughly }, (answer) =>
      resolve(answer !== 'slow' && answer.kind === 'holding' ? answer.held : null),
    )
  })
}

/** How the index stands once it is known, or after a while in which that was not told. */
function opened(): Promise<IndexStatus> {
  return new Promise((resolve) => {
    const tell = () => {
      stop()
      clearTimeout(timer)
      resolve(searchClient.status())
    }
    const look = () => searchClient.status().state !== 'opening' && tell()
    const timer = setTimeout(tell, patience)
    const stop = searchClient.subscribe(look)
    look()
  })
}
