import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ShortcutKeys } from '../../commands/ShortcutKeys'
import type { IssueLink } from './issueLinks'

interface ContinuationOfferProps {
  link: IssueLink
  editable: boolean
  take: () => void
  go: () => void
}

/** An article's other half or twin: which it seems to be, why, and what links the two or leads there. */
export function ContinuationOffer({ link, editable, take, go }: ContinuationOfferProps) {
  const { t } = useTranslation('desk')
  const { direction, page, name, confidence, reasons, linked } = link
  const percent = Math.round(confidence * 100)
  return (
    <div>
      <Text size="sm" maw="22rem">
        {t(`continues.offer.${direction}`, { page, name, percent })}
      </Text>
      {!linked && (
        <Text size="xs" c="dimmed" mt={4} maw="22rem">
          {t('reasons.confidence', { percent })}{' '}
          {reasons.map(({ code }) => t(`continues.reasons.${code}`)).join(' ')}
        </Text>
      )}
      <Group mt="sm" gap="xs">
        {editable && !linked && (
          <Button
            size="compact-sm"
            data-autofocus
            rightSection={<ShortcutKeys shortcut="Mod+Alt+N" />}
            onClick={take}
          >
            {t('continues.take')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" data-autofocus={linked || undefined} onClick={go}>
          {t('continues.go')}
        </Button>
      </Group>
    </div>
  )
}
