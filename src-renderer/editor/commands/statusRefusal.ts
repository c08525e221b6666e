import type { Node } from '@tiptap/pm/model'
import type { ArticleActs, ArticleStatus } from '../../../src-core/model/document'

/**
 * - `no-name`: to validate is an act of a person, who has to be named
 * - `not-corrected`: nobody has corrected the article as it stands
 * - `unsigned`: somebody without a name has, who may be the same person
 * - `own`: this very person has
 */
export type StatusRefusal = 'no-name' | 'not-corrected' | 'unsigned' | 'own'

/** Why `by` may not give the article this status; null where nothing stands in the way. */
export function statusRefusal(article: Node, status: ArticleStatus, by: string): StatusRefusal | null {
  if (status !== 'validated') return null
  if (!by) return 'no-name'
  const { corrected }: ArticleActs = article.attrs.acts
  if (article.attrs.status !== 'corrected' || !corrected) return 'not-corrected'
  if (!corrected.by) return 'unsigned'
  return corrected.by === by ? 'own' : null
}
