import { Button, Divider, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReadPart } from '../../../src-core/model/reading'
import { type Role, roles } from '../../../src-core/model/role'
import { ReasonList } from './ReasonList'

/** Picks a block's role, and says why the reading gave it the one it did. */
export function RoleMenu({
  role,
  part,
  onPick,
  actions,
}: {
  role: Role
  part: ReadPart | undefined
  onPick: (role: Role) => void
  /** Commands for the block: what they are called and what runs them. */
  actions: readonly { id: string; enabled: boolean; run: () => void }[]
}) {
  const { t } = useTranslation(['roles', 'commands', 'desk'])
  return (
    <div>
      <SimpleGrid cols={3} spacing={2} verticalSpacing={2}>
        {roles.map((each) => (
          <Button
            key={each}
            variant={each === role ? 'light' : 'subtle'}
            color={each === role ? 'vermilion' : 'gray'}
            size="compact-sm"
            justify="start"
            aria-pressed={each === role}
            data-autofocus={each === role || undefined}
            onClick={() => onPick(each)}
          >
            {t(`roles:${each}`)}
          </Button>
        ))}
      </SimpleGrid>
      <Divider my="xs" />
      <SimpleGrid cols={2} spacing={2} verticalSpacing={2}>
        {actions.map(({ id, enabled, run }) => (
          <Button
            key={id}
            variant="subtle"
            color="gray"
            size="compact-sm"
            justify="start"
            disabled={!enabled}
            onClick={run}
          >
            {t(`commands:${id}`)}
          </Button>
        ))}
      </SimpleGrid>
      {part && (
        <>
          <Divider my="xs" />
          <ReasonList
            title={t('desk:reasons.confidence', { percent: Math.round(part.confidence * 100) })}
            reasons={part.reasons}
          />
        </>
      )}
    </div>
  )
}
