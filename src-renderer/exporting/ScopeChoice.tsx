import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ExportScope, Requests } from '../commands/requests'
import classes from './ExportDialog.module.css'

interface Props {
  scopes: Requests['export']
  scope: ExportScope
  choose: (scope: ExportScope) => void
}

/** What is exported: said where there is one answer, asked where there are several. */
export function ScopeChoice({ scopes, scope, choose }: Props) {
  const { t } = useTranslation('exporting')
  const label = ({ articleIds, pageIds, name }: ExportScope) =>
    articleIds.length > 0
      ? t('scope.articles', { count: articleIds.length, name })
      : t('scope.pages', { count: pageIds.length, name })
  if (scopes.length === 1) return <p className={classes.scope}>{label(scope)}</p>
  return (
    <Radio.Group
      label={t('scope.label')}
      mb="lg"
      value={String(scopes.indexOf(scope))}
      onChange={(value) => choose(scopes[Number(value)] ?? scopes[0])}
    >
      {scopes.map((each, index) => (
        <Radio key={label(each)} value={String(index)} mt="sm" label={label(each)} />
      ))}
    </Radio.Group>
  )
}
