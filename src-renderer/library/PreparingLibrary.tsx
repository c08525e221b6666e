import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCataloguePreparing } from '../database/catalogue/useCatalogue'
import classes from './Library.module.css'

/** What stands in the list's place while a large library is read for the first time; nothing where it is there at once. */
export function PreparingLibrary() {
  const { t } = useTranslation('library')
  const preparing = useCataloguePreparing()
  if (!preparing) return null
  const { done, of } = preparing
  return (
    <section className={classes.preparing}>
      <h1>{t('preparing.title')}</h1>
      <p role="status">{t('preparing.progress', { done, of })}</p>
      <Progress value={(done / of) * 100} aria-label={t('preparing.title')} />
      <p>{t('preparing.why')}</p>
    </section>
  )
}
