import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/Notice'

/** What stands in the window's place while the library is put together from its journal. */
export function StartProgress({ done, of }: { done: number; of: number }) {
  const { t } = useTranslation('keeping')
  return (
    <main>
      <Notice title="Galley">
        <p role="status">{t('progress', { done, of })}</p>
        <Progress value={(100 * done) / Math.max(1, of)} aria-label={t('progress', { done, of })} />
      </Notice>
    </main>
  )
}
