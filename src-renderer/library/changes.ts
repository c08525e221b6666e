import { type ArticleStatus, articleStatuses } from '../../src-core/model/document'
import { type ArticleField, articleFields, type OwnField } from '../../src-core/model/metadata'
import { changeArticleTags } from '../editor/commands/changeArticleTags'
import type { PageCommand } from '../editor/commands/command'
import { setArticleStatus } from '../editor/commands/setArticleStatus'
import { setMetadata } from '../editor/commands/setMetadata'

/** What of many articles can be changed at once: a field, their tags or status, or their numbers. */
export const changeable = ['tags', 'untag', 'status', 'number', ...articleFields] as const
export type Changeable = (typeof changeable)[number] | OwnField

/** The command that changes one article so; undefined for numbers, which are not the page's. */
export function commandFor(
  what: Changeable,
  values: readonly string[],
  { several, author }: { several: boolean; author: string },
): ((articleId: string) => PageCommand) | undefined {
  const [first = ''] = values
  if (what === 'number') return undefined
  if (what === 'tags') return (id) => changeArticleTags(id, values, [])
  if (what === 'untag') return (id) => changeArticleTags(id, [], values)
  if (what === 'status') {
    const act = { by: author, at: new Date().toISOString() }
    return (id) => setArticleStatus(id, statusIn(first), act)
  }
  return (id) => setMetadata(id, what, several ? [...values] : first)
}

/** Whether several values are asked for. */
export function holdsNames(what: Changeable): boolean {
  return !single.has(what) && !what.startsWith('own:')
}

const single: ReadonlySet<Changeable> = new Set<ArticleField | Changeable>([
  'section',
  'genre',
  'dateline',
  'status',
  'number',
])

function statusIn(value: string): ArticleStatus {
  return articleStatuses.find((status) => status === value) ?? 'new'
}
