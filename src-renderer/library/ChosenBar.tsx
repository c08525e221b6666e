import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRunCommand } from '../commands/useRunCommand'
import classes from './Library.module.css'

interface Props {
  /** Rows selected. */
  count: number
  /** Rows in view. */
  shown: number
  list: 'pages' | 'articles'
  clear: () => void
}

/** What can be done with the selected rows; with none selected, how many are in view. */
export function ChosenBar({ count, shown, list, clear }: Props) {
  const { t } = useTranslation('library')
  const run = useRunCommand()
  const button = (command: string, label: string) => (
    <Button size="compact-sm" variant="default" onClick={() => run(command)}>
      {label}
    </Button>
  )
  return (
    <div className={classes.chosen}>
      <span role="status">
        {count > 0
          ? t('chosen', { count })
          : t(list === 'pages' ? 'count.pages' : 'count.articles', { count: shown })}
      </span>
      {count > 0 && list === 'articles' && button('library.change', t('action.change'))}
      {count > 0 && button('library.export', t('action.export'))}
      {shown > 0 && button('library.exportTable', t('action.exportTable'))}
      {count > 0 && button('library.saveArchive', t('action.archive'))}
      {count > 0 && list === 'pages' && button('library.delete', t('action.delete'))}
      {count > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={clear}>
          {t('action.clear')}
        </Button>
      )}
      {count === 0 && shown > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => run('library.exportList')}>
          {t('action.exportList')}
        </Button>
      )}
    </div>
  )
}
