import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Preparing } from '../database/catalogue/messages'
import classes from './Library.module.css'

/** What stands in the list's place while a large library is read for the first time. */
export function PreparingLibrary({ done, of }: Preparing) {
  const { t } = useTranslation('library')
  return (
    <section className={classes.preparing}>
      <h1>{t('preparing.title')}</h1>
      <p role="status">{t('preparing.progress', { done, of })}</p>
      <Progress value={(done / of) * 100} aria-label={t('preparing.title')} />
      <p>{t('preparing.why')}</p>
    </section>
  )
}
