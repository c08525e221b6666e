import { Button, Group, Modal, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useShownProgress } from '../ui/useShownProgress'

/** What is done now, of how much. */
export interface Work {
  what: 'saving' | 'reading' | 'comparing' | 'taking'
  done: number
  of: number
}

/** How far the work is, and a way to end it. */
export function Working({ work, cancel }: { work: Work; cancel: () => void }) {
  const { t } = useTranslation('archiving')
  const { what, done, of } = useShownProgress(work)
  return (
    <Modal opened onClose={cancel} title={t(`work.${what}`)} closeOnClickOutside={false}>
      <Progress value={of > 0 ? (done / of) * 100 : 0} aria-label={t(`work.${what}`)} />
      <p role="status">{of > 0 && t('work.progress', { done, of })}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={cancel} data-autofocus>
          {t('cancel')}
        </Button>
      </Group>
    </Modal>
  )
}
