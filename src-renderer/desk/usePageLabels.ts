import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { roles } from '../../src-core/model/role'
import { useConceptNames } from '../database/meaning/useConceptNames'
import { articleMetadataOf } from '../editor/metadata/metadataOf'
import type { PageLabels } from '../editor/views/PageLabels'
import { rememberTexts } from '../locales/rememberTexts'
import { isDoubtful } from './doubts/doubtsOf'
import { useDoubtText } from './doubts/useDoubtText'
import { continuationLabel } from './linking/continuationLabel'
import type { IssueLink } from './linking/issueLinks'
import { articleDetails } from './metadata/articleDetails'
import type { ReadParts } from './readParts'

/** The page's labels in the window's language. */
export function usePageLabels(
  parts: ReadParts,
  linked: ReadonlyMap<string, string>,
  links: readonly IssueLink[],
  numbers: ReadonlyMap<string, string>,
): PageLabels {
  const { t: translate } = useTranslation(['desk', 'roles', 'metadata'])
  const t = useMemo(() => rememberTexts(translate), [translate])
  const { reason } = useDoubtText()
  const { nameOf } = useConceptNames()
  return useMemo(() => {
    // A page asks for these once per block.
    const names = new Map(roles.map((role) => [role, t(`roles:${role}`)]))
    return {
      role: (role) => names.get(role) ?? role,
      roleHint: t('desk:roleHint'),
      status: (article) => {
        const { status, acts } = article.attrs
        const name = t(`desk:status.${status}`)
        return acts[status]?.by ? `${name} · ${acts[status].by}` : name
      },
      statusHint: t('desk:statusHint'),
      tag: nameOf,
      tagsHint: t('desk:tags.label'),
      noTags: t('desk:tags.add'),
      details: (article) =>
        articleDetails(numbers.get(article.attrs.id) ?? '', articleMetadataOf(article), t),
      noDetails: t('metadata:article'),
      detailsHint: t('metadata:articleHint'),
      confidence: (article) => {
        if (article.attrs.confirmed) return t('desk:reasons.confirmed')
        const read = parts.articleOf(article)
        return read ? t('desk:reasons.short', { percent: Math.round(read.confidence * 100) }) : ''
      },
      confidenceHint: t('desk:reasons.hint'),
      rest: (count) => t('desk:rest', { count }),
      doubt: (block) => {
        const read = parts.partOf(block)
        return read && isDoubtful(block, read) ? reason(read) : ''
      },
      doubted: (article) => {
        const read = parts.articleOf(article)
        return read !== undefined && isDoubtful(article, read)
      },
      continuation: (article) => continuationLabel(article, { names: linked, links, parts }, t),
    }
  }, [t, parts, linked, links, numbers, nameOf, reason])
}
