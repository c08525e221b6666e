import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRunCommand } from '../commands/useRunCommand'
import { Notice } from '../ui/Notice'
import classes from './Library.module.css'

/** The first view of all: what Galley does, and three ways to begin. */
export function EmptyLibrary() {
  const { t } = useTranslation('library')
  const run = useRunCommand()
  return (
    <Notice
      title={t('empty.title')}
      actions={
        <>
          <Button onClick={() => run('importing.files')}>{t('empty.files')}</Button>
          <Button variant="default" onClick={() => run('importing.folder')}>
            {t('empty.folder')}
          </Button>
          <Button variant="default" onClick={() => run('importing.paste')}>
            {t('empty.paste')}
          </Button>
          <Button variant="default" onClick={() => run('archiving.open')}>
            {t('empty.archive')}
          </Button>
          <Button variant="subtle" onClick={() => run('importing.example')}>
            {t('empty.example')}
          </Button>
        </>
      }
    >
      <p>{t('empty.text')}</p>
      <ol className={classes.steps}>
        <li>{t('empty.import')}</li>
        <li>{t('empty.correct')}</li>
        <li>{t('empty.export')}</li>
      </ol>
      <p>{t('empty.offline')}</p>
    </Notice>
  )
}
