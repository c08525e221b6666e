import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useConnection } from '../desktop/connection'
import { desktop } from '../desktop/desktop'
import { useFailureText } from '../ui/failureText'
import classes from './ConnectionBanner.module.css'

/** Says that the host does not answer. Work goes on meanwhile: what is edited is kept in this browser. */
export function ConnectionBanner() {
  const { t } = useTranslation('app')
  const failureText = useFailureText()
  const connection = useConnection()
  if (connection === 'open') return null
  const code = connection === 'lost' ? 'connection-lost' : 'not-allowed'
  return (
    <div role="alert" className={classes.banner}>
      <span>{failureText({ code })}</span>
      <Button size="xs" variant="default" onClick={() => void desktop.about({})}>
        {t('start.retry')}
      </Button>
    </div>
  )
}
