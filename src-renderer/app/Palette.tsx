import { Spotlight, type SpotlightActionData, useSpotlight } from '@mantine/spotlight'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { request } from '../commands/requests'
import { ShortcutKeys } from '../commands/ShortcutKeys'
import { useAllCommands } from '../commands/useAllCommands'
import { useRunCommand } from '../commands/useRunCommand'
import { groupCommands } from './groupCommands'
import classes from './Palette.module.css'
import { paletteStore } from './paletteStore'
import { useEarlyTyping } from './useEarlyTyping'
import { useKnownNumbers } from './useKnownNumbers'

/** Every command by its name, found by typing; and articles by their numbers. */
export function Palette() {
  const { t } = useTranslation(['app', 'commands'])
  const run = useRunCommand()
  const [query, setQuery] = useState('')
  const early = useEarlyTyping(useCallback((letter) => setQuery((before) => before + letter), []))
  const numbers = useKnownNumbers(query, mostNumbers)
  const all = useAllCommands()
  const { opened } = useSpotlight(paletteStore)
  const [fading, setFading] = useState(false)
  // Commands change with every move; their names are asked for while somebody sees them.
  const offered = opened || fading ? all : []
  const commands = offered.filter(({ id, enabled }) => enabled !== false && id !== 'app.palette')
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
  if (numbers.length > 0) {
    actions.push({
      group: t('app:number.group'),
      actions: numbers.map((number) => ({
        id: `number ${number}`,
        label: t('app:number.palette', { number }),
        onClick: () => runAfterClosing(() => request('goToNumber', { number })),
      })),
    })
  }
  return (
    <Spotlight
      store={paletteStore}
      actions={actions}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={early.watch}
      onSpotlightClose={() => {
        early.stop()
        setFading(true)
      }}
      onExitTransitionEnd={() => setFading(false)}
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

/** Numbers that are offered for what is typed. */
const mostNumbers = 5

/** The palette gives the focus back when it is gone; a command that moves the focus has to come after. */
function runAfterClosing(run: () => void) {
  setTimeout(run, 50)
}
