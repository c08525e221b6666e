import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TimelineChange } from '../../editor/history/TimelineChange'
import { useChangeName } from '../../ui/useChangeName'
import { useReturnFocus } from '../../ui/useReturnFocus'

interface AskEarlierProps {
  change: TimelineChange
  answer: (wanted: boolean) => void
}

/** Asks before undo reaches into an earlier day, which is hardly ever what a second press of the key meant. */
export function AskEarlier({ change, answer }: AskEarlierProps) {
  const { t, i18n } = useTranslation('history')
  const name = useChangeName()
  useReturnFocus()
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date(change.ended))
  const values = { what: name(change.code), day, author: change.author }
  return (
    <Modal opened onClose={() => answer(false)} title={t('earlier.title')}>
      <Text mb="md">{t(change.author ? 'earlier.byAuthor' : 'earlier.text', values)}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => answer(false)}>
          {t('earlier.keep')}
        </Button>
        <Button data-autofocus onClick={() => answer(true)}>
          {t('earlier.undo')}
        </Button>
      </Group>
    </Modal>
  )
}
