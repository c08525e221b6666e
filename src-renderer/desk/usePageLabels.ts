import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageLabels } from '../editor/views/PageLabels'
import type { ReadParts } from './readParts'

/** The page's labels in the window's language. */
export function usePageLabels(parts: ReadParts): PageLabels {
  const { t } = useTranslation(['desk', 'roles'])
  return useMemo(
    () => ({
      role: (role) => t(`roles:${role}`),
      roleHint: t('desk:roleHint'),
      status: (article) => {
        const { status, acts } = article.attrs
        const name = t(`desk:status.${status}`)
        return acts[status]?.by ? `${name} · ${acts[status].by}` : name
      },
      statusHint: t('desk:statusHint'),
      tagsHint: t('desk:tags.label'),
      noTags: t('desk:tags.add'),
      confidence: (article) => {
        const read = parts.articleOf(article)
        return read ? t('desk:reasons.short', { percent: Math.round(read.confidence * 100) }) : ''
      },
      confidenceHint: t('desk:reasons.hint'),
      rest: (count) => t('desk:rest', { count }),
    }),
    [t, parts],
  )
}
