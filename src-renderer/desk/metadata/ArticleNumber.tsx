import { Button, CopyButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './MetadataForm.module.css'

/** An article's number, to be copied. It is given by the library's pattern, and not typed. */
export function ArticleNumber({ number }: { number: string }) {
  const { t } = useTranslation('metadata')
  return (
    <div className={classes.number}>
      <small>{t('articleNumber')}</small>
      <output>{number}</output>
      <CopyButton value={number}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="subtle" onClick={copy}>
            {t(copied ? 'numberCopied' : 'copyNumber')}
          </Button>
        )}
      </CopyButton>
    </div>
  )
}
