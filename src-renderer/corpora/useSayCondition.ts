import { useTranslation } from 'react-i18next'
import { ownFieldName } from '../../src-core/model/metadata'
import type { SayCondition } from './queryLines'

/** A condition's values that have names of their own, by the condition. */
const named: Record<string, string> = { list: 'library:list', status: 'library:status' }
/** What the library calls its conditions elsewhere. */
const labels: Record<string, string> = {
  list: 'library:list.label',
  text: 'library:find',
  status: 'library:filter.status',
  tag: 'library:filter.tag',
}
const field = 'filter.fields.'

/**
 * Conditions in the words of the library's own filter. One that this version does not know (a corpus may come from a
 * later one) stands as it was kept.
 */
export function useSayCondition(): SayCondition {
  const { t, i18n } = useTranslation()
  const worded = (key: string | undefined, kept: string) =>
    key !== undefined && i18n.exists(key) ? t(key as never) : kept
  return (name, value) => {
    const label = name.startsWith(field)
      ? (ownFieldName(name.slice(field.length)) ??
        worded(`metadata:fields.${name.slice(field.length)}`, name))
      : worded(labels[name] ?? `library:${name}`, name)
    const valueName = named[name]
    const said = worded(valueName && `${valueName}.${value}`, value)
    // What can only be on is said by its name.
    return value === 'true' ? label : t('corpora:condition', { name: label, value: said })
  }
}
