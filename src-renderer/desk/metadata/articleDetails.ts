import type { TFunction } from 'i18next'
import { type ArticleMetadata, articleFields } from '../../../src-core/model/metadata'
import type { Detail } from '../../editor/views/PageLabels'

/** What is known of an article, ready to be shown. */
export function articleDetails(metadata: ArticleMetadata, t: TFunction): Detail[] {
  return articleFields.flatMap((field): Detail[] => {
    const value = metadata[field]
    if (value === undefined) return []
    const source = metadata.inferred?.[field]
    return [
      {
        name: t(`metadata:fields.${field}`),
        value: Array.isArray(value) ? value.join(t('metadata:between')) : value,
        source: source ? t(`metadata:from.${source}`) : '',
      },
    ]
  })
}
