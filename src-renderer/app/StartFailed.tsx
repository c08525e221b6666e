import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../src-core/desktop/outcome'
import { useFailureText } from '../ui/failureText'
import { Notice } from '../ui/Notice'

/** What stands in the window's place when it cannot open. */
export function StartFailed({ failure, retry }: { failure: Failure; retry: () => void }) {
  const { t } = useTranslation('app')
  const failureText = useFailureText()
  const titles: Partial<Record<Failure['code'], string>> = {
    'connection-lost': t('start.hostStopped'),
    'not-allowed': t('start.newAddress'),
  }
  return (
    <main>
      <Notice
        title={titles[failure.code] ?? t('start.failed')}
        actions={<Button onClick={retry}>{t('start.retry')}</Button>}
      >
        {failureText(failure)}
      </Notice>
    </main>
  )
}
