import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import { useTranslation } from 'react-i18next'
import { ShortcutKeys } from '../commands/ShortcutKeys'
import { useAllCommands } from '../commands/useAllCommands'
import { useRunCommand } from '../commands/useRunCommand'
import { groupCommands } from './groupCommands'
import classes from './Palette.module.css'

/** Every command by its name, found by typing. */
export function Palette() {
  const { t } = useTranslation(['app', 'commands'])
  const run = useRunCommand()
  const commands = useAllCommands().filter(({ id, enabled }) => enabled !== false && id !== 'app.palette')
  const actions = groupCommands(commands).map(([group, own]) => ({
    group: t(`commands:groups.${group}`),
    actions: own.map(
      ({ id, shortcut }): SpotlightActionData => ({
        id,
        label: t(`commands:${id}`),
        onClick: () => runAfterClosing(() => run(id)),
        ...(shortcut && { rightSection: <ShortcutKeys shortcut={shortcut} /> }),
      }),
    ),
  }))
  return (
    <Spotlight
      actions={actions}
      shortcut={null}
      nothingFound={t('app:palette.nothing')}
      highlightQuery
      scrollable
      maxHeight="60vh"
      classNames={{ actionsGroup: classes.group ?? '', action: classes.action ?? '' }}
      attributes={{ content: { 'aria-label': t('app:nav.palette') } }}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      searchProps={{ placeholder: t('app:palette.search'), 'aria-label': t('app:palette.search') }}
    />
  )
}

/** The palette gives the focus back when it is gone; a command that moves the focus has to come after. */
function runAfterClosing(run: () => void) {
  setTimeout(run, 50)
}
