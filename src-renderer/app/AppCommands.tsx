import { spotlight } from '@mantine/spotlight'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useCommands } from '../commands/useCommands'
import { useRunCommand } from '../commands/useRunCommand'
import { desktop } from '../desktop/desktop'
import { useSettings } from '../ui/settings'
import { useColorScheme } from '../ui/useColorScheme'

/** The commands that are there on every view, and those that the native menu sends. */
export function AppCommands() {
  const [place, navigate] = useLocation()
  const [, changeSettings] = useSettings()
  const scheme = useColorScheme()
  const run = useRunCommand()
  useCommands([
    { id: 'app.palette', shortcut: 'Mod+K', menu: 'view', run: spotlight.open },
    {
      id: 'app.library',
      shortcut: 'Mod+Shift+L',
      menu: 'view',
      enabled: place !== '/',
      run: () => navigate('/'),
    },
    { id: 'app.deleted', menu: 'view', run: () => navigate('/deleted') },
    { id: 'app.settings', shortcut: 'Mod+,', menu: 'view', run: () => navigate('/settings') },
    {
      id: 'app.switchTheme',
      menu: 'view',
      run: () => changeSettings({ theme: scheme === 'dark' ? 'light' : 'dark' }),
    },
  ])
  useEffect(
    () =>
      desktop.onEvent((event) => {
        if (event.type === 'command') run(event.command)
      }),
    [run],
  )
  return null
}
