import type { Node } from '@tiptap/pm/model'
import type { TFunction } from 'i18next'
import type { Continuation } from '../../../src-core/model/document'
import type { ContinuationLabel } from '../../editor/views/PageLabels'
import type { ReadParts } from '../readParts'
import { type IssueLink, linkOf, saidInArticle } from './issueLinks'

interface Known {
  /** Names of linked articles by their ids. */
  names: ReadonlyMap<string, string>
  links: readonly IssueLink[]
  parts: ReadParts
}

/** Where an article goes on or began: as linked, as suggested, or as its own text says. */
export function continuationLabel(
  article: Node,
  { names, links, parts }: Known,
  t: TFunction,
): ContinuationLabel {
  const link: Continuation | null = article.attrs.continues
  if (link) {
    const name = names.get(link.articleId) || t('desk:continues.gone')
    return { kind: 'linked', text: t('desk:continues.label', { name }), hint: t('desk:continues.hint') }
  }
  const offer = linkOf(links, article.attrs.id)
  if (offer) {
    const { linked, direction, name, page } = offer
    if (direction === 'same') {
      return {
        kind: 'linked',
        text: t('desk:continues.same', { name }),
        hint: t('desk:continues.sameHint'),
      }
    }
    return {
      kind: linked ? 'linked' : 'suggested',
      text: t(`desk:continues.${linked ? 'began' : direction}`, { name, page }),
      hint: t(linked ? 'desk:continues.beganHint' : 'desk:continues.suggestedHint'),
    }
  }
  const [said] = saidInArticle(article, parts)
  if (!said) return { kind: 'said', text: '', hint: '' }
  return {
    kind: 'said',
    text: t(`desk:continues.said.${said.direction}`, { page: said.page }),
    hint: t('desk:continues.saidHint'),
  }
}
