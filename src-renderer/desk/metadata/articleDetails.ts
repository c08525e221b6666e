import type { TFunction } from 'i18next'
import { type ArticleMetadata, articleFields, ownValues } from '../../../src-core/model/metadata'
import type { Detail } from '../../editor/views/PageLabels'

/** An article's number and what else is known of it, ready to be shown. */
export function articleDetails(number: string, metadata: ArticleMetadata, t: TFunction): Detail[] {
  const known = articleFields.flatMap((field): Detail[] => {
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
  for (const { name, value } of ownValues(metadata)) {
    known.push({ name, value: [value].flat().join(t('metadata:between')), source: '' })
  }
  return number ? [{ name: t('metadata:articleNumber'), value: number, source: '' }, ...known] : known
}
