import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../src-core/desktop/outcome'
import { useFailureText } from '../ui/failureText'
import { Notice } from '../ui/Notice'
import type { Opening } from './openLibrary'

interface Props {
  failure: Failure
  open: (opening: Opening) => void
}

/** What stands in the window's place when it cannot open. */
export function StartFailed({ failure, open }: Props) {
  const { t } = useTranslation('app')
  const { t: tk } = useTranslation('keeping')
  const failureText = useFailureText()
  const titles: Partial<Record<Failure['code'], string>> = {
    'connection-lost': t('start.hostStopped'),
    'not-allowed': t('start.newAddress'),
    'journal-in-use': tk('inUse.title'),
    'journal-locked': tk('inUse.title'),
  }
  const inUse = failure.code === 'journal-in-use' || failure.code === 'journal-locked'
  return (
    <main>
      <Notice
        title={titles[failure.code] ?? t('start.failed')}
        actions={
          <>
            {failure.code === 'journal-in-use' && (
              <Button onClick={() => open('takeOver')}>{tk('inUse.takeOver')}</Button>
            )}
            <Button
              variant={failure.code === 'journal-in-use' ? 'default' : 'filled'}
              onClick={() => open('usual')}
            >
              {t('start.retry')}
            </Button>
            {inUse && (
              <Button variant="default" onClick={() => open('read')}>
                {tk('inUse.read')}
              </Button>
            )}
            {failure.code === 'database-failed' && (
              <Button variant="default" onClick={() => open('rebuild')}>
                {tk('rebuild.button')}
              </Button>
            )}
          </>
        }
      >
        <p>{failureText(failure)}</p>
        {failure.code === 'database-failed' && <p>{tk('rebuild.hint')}</p>}
      </Notice>
    </main>
  )
}
