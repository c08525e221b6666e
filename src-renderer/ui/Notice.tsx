import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Notice.module.css'

/** A calm full view that says one thing: an empty list, a failure, a page that is not there. */
export function Notice({
  title,
  children,
  actions,
}: {
  title: string
  children: ReactNode
  actions?: ReactNode
}) {
  return (
    <Stack className={classes.notice} gap="md">
      <Title order={1} className={classes.title}>
        {title}
      </Title>
      <Text component="div" c="dimmed">
        {children}
      </Text>
      {actions && <div className={classes.actions}>{actions}</div>}
    </Stack>
  )
}
