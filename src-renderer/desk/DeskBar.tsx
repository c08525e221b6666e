import { ActionIcon, TextInput, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconChevronRight,
  IconListDetails,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRunCommand } from '../commands/useRunCommand'
import type { Page } from '../database/database'
import { renamePage } from '../database/pages'
import classes from './DeskBar.module.css'
import { DeskProgress } from './DeskProgress'
import { SaveMark } from './saving/SaveMark'
import type { Saver } from './saving/Saver'

interface DeskBarProps {
  page: Page
  editable: boolean
  saver: Saver
  renaming: boolean
  setRenaming: (renaming: boolean) => void
  sideOpen: boolean
  /** Whether there is a page before and after this one. */
  neighbours: { previous: boolean; next: boolean }
  /** Which paper's page it is, of which day. */
  facts: ReactNode
}

/** The bar above the panes: which page, whether it is saved, and the few things done by pointer. */
export function DeskBar({
  page,
  editable,
  saver,
  renaming,
  setRenaming,
  sideOpen,
  neighbours,
  facts,
}: DeskBarProps) {
  const { t } = useTranslation('desk')
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('bar')}>
      <Tool command="desk.previousPage" icon={<IconChevronLeft />} disabled={!neighbours.previous} />
      <Tool command="desk.nextPage" icon={<IconChevronRight />} disabled={!neighbours.next} />
      <PageName page={page} editable={editable} renaming={renaming} setRenaming={setRenaming} />
      <span className={classes.facts}>{facts}</span>
      <DeskProgress pageId={page.id} />
      {editable && (
        <>
          <SaveMark saver={saver} />
          <Tool command="desk.undo" icon={<IconArrowBackUp />} />
          <Tool command="desk.redo" icon={<IconArrowForwardUp />} />
        </>
      )}
      <Tool command="desk.annotations" icon={<IconListDetails />} pressed={sideOpen} />
    </div>
  )
}

interface ToolProps {
  command: string
  icon: ReactNode
  pressed?: boolean
  disabled?: boolean
}

function Tool({ command, icon, pressed, disabled }: ToolProps) {
  const { t } = useTranslation('commands')
  const run = useRunCommand()
  return (
    <Tooltip label={t(command)}>
      <ActionIcon
        variant={pressed ? 'light' : 'subtle'}
        color="gray"
        aria-label={t(command)}
        aria-pressed={pressed}
        disabled={disabled ?? false}
        onClick={() => run(command)}
        className={classes.tool}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}

type PageNameProps = Pick<DeskBarProps, 'page' | 'editable' | 'renaming' | 'setRenaming'>

function PageName({ page, editable, renaming, setRenaming }: PageNameProps) {
  const { t } = useTranslation('desk')
  const [name, setName] = useState(page.name)
  const shown = name.trim() || page.name
  if (!renaming) {
    return (
      <h1 className={classes.name} title={shown}>
        {editable ? (
          <button type="button" onClick={() => setRenaming(true)} title={t('rename')}>
            {shown}
          </button>
        ) : (
          shown
        )}
      </h1>
    )
  }
  const done = (keep: boolean) => {
    if (keep) void renamePage(page.id, name)
    else setName(page.name)
    setRenaming(false)
  }
  return (
    <TextInput
      size="xs"
      w={280}
      aria-label={t('rename')}
      value={name}
      autoFocus
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => done(true)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') done(true)
        if (event.key === 'Escape') done(false)
      }}
    />
  )
}
