import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ArticleStatus, articleStatuses } from '../../../src-core/model/document'

/** Picks an article's status. */
export function StatusMenu({
  status,
  onPick,
}: {
  status: ArticleStatus
  onPick: (status: ArticleStatus) => void
}) {
  const { t } = useTranslation('desk')
  return (
    <Stack gap={2}>
      {articleStatuses.map((each) => (
        <Button
          key={each}
          variant={each === status ? 'light' : 'subtle'}
          color={each === status ? 'vermilion' : 'gray'}
          size="compact-sm"
          justify="start"
          aria-pressed={each === status}
          data-autofocus={each === status || undefined}
          onClick={() => onPick(each)}
        >
          {t(`status.${each}`)}
        </Button>
      ))}
    </Stack>
  )
}
