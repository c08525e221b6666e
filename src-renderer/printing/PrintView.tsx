import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../commands/useCommands'
import { useRunCommand } from '../commands/useRunCommand'
import classes from './PrintView.module.css'
import './print.css'

interface PrintViewProps {
  title: string
  /** What can be chosen of how it is printed; on screen only. */
  controls?: ReactNode
  /** False while there is nothing to print yet. */
  ready: boolean
  /** Sheets. */
  children: ReactNode
}

/**
 * What is printed, as it will lie on paper, under a bar that is not printed. The print dialog of the host prints it or
 * keeps it as a PDF.
 */
export function PrintView({ title, controls, ready, children }: PrintViewProps) {
  const { t } = useTranslation('printing')
  const run = useRunCommand()
  useCommands([
    { id: 'printing.print', shortcut: 'Mod+P', menu: 'file', enabled: ready, run: () => window.print() },
    { id: 'printing.leave', shortcut: 'Alt+ArrowLeft', menu: 'view', run: () => window.history.back() },
  ])
  return (
    <div className={classes.view}>
      <div className={classes.bar} role="toolbar" aria-label={t('bar')}>
        <Tooltip label={t('leave')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('leave')}
            onClick={() => run('printing.leave')}
          >
            <IconChevronLeft size={18} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
        <h1>{title}</h1>
        {controls}
        <Button
          disabled={!ready}
          leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />}
          onClick={() => run('printing.print')}
        >
          {t('print')}
        </Button>
      </div>
      <div className={classes.desk} data-printed>
        {children}
      </div>
    </div>
  )
}
