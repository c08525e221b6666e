import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCorpora } from '../database/handing/corpora'
import classes from './Corpora.module.css'
import { CorpusItem } from './CorpusItem'

/** Every selection that was frozen: what it holds, and what has changed since. */
export function Corpora({ open }: { open: string | undefined }) {
  const { t } = useTranslation('corpora')
  const corpora = useCorpora()
  if (!corpora) return null
  return (
    <div className={classes.corpora}>
      <Title order={1}>{t('title')}</Title>
      <p className={classes.about}>{t(corpora.length > 0 ? 'about' : 'none')}</p>
      <ul>
        {corpora.map((row) => (
          <CorpusItem key={row.id} row={row} open={row.id === open} />
        ))}
      </ul>
    </div>
  )
}
