import type { PageCommand } from '../../editor/commands/command'
import { together } from '../../editor/commands/together'
import { newId } from '../../editor/newId'
import { type ArticleRef, articlesByPage } from './articlesByPage'
import { changePages } from './changePages'

/** What of many articles was done. */
export interface ArticlesChanged {
  /** What `undoGroup` takes. */
  group: string
  /** Ids of the articles that changed. */
  changed: string[]
  /** Pages left as they are, because another window edits them. */
  busy: string[]
  /** Articles that were not come to, because it was cancelled. */
  left: number
}

/** Pages between two looks at whether it was cancelled. */
const chunk = 25

/**
 * Changes many articles, of whatever pages, in one act that `undoGroup` takes back as one. What is done when it is
 * cancelled stays, and belongs to the act.
 *
 * @param commandOf one that does not apply leaves its article alone
 * @param what as in `changePages`
 */
export async function changeArticles(
  articles: readonly ArticleRef[],
  commandOf: (articleId: string) => PageCommand,
  what: { code: string; author: string },
  { signal, progress }: { signal: AbortSignal; progress: (done: number) => void },
): Promise<ArticlesChanged> {
  const pages = articlesByPage(articles)
  const pageIds = [...pages.keys()]
  const changed = new Set<string>()
  const result: ArticlesChanged = { group: newId(), changed: [], busy: [], left: 0 }
  let done = 0
  for (let start = 0; start < pageIds.length && !signal.aborted; start += chunk) {
    const some = pageIds.slice(start, start + chunk)
    const edits = some.map((pageId) => ({
      pageId,
      command: together((pages.get(pageId) ?? []).map((id) => noting(commandOf(id), () => changed.add(id)))),
    }))
    const { busy } = await changePages(edits, { ...what, group: result.group })
    result.busy.push(...busy)
    done += some.reduce((sum, pageId) => sum + (pages.get(pageId)?.length ?? 0), 0)
    progress(done)
  }
  return { ...result, changed: [...changed], left: articles.length - done }
}

function noting(command: PageCommand, applied: () => void): PageCommand {
  return (state, dispatch) => {
    const runs = command(state, dispatch)
    if (runs) applied()
    return runs
  }
}
