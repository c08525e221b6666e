import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useCommands } from '../commands/useCommands'
import { useRunCommand } from '../commands/useRunCommand'
import { desktop } from '../desktop/desktop'
import { readingWidths, useSettings } from '../ui/settings'
import { useColorScheme } from '../ui/useColorScheme'
import { openPalette } from './paletteStore'

/** The commands that are there on every view, and those that the native menu sends. */
export function AppCommands() {
  const [place, navigate] = useLocation()
  const [{ textSize, readingWidth }, changeSettings] = useSettings()
  const scheme = useColorScheme()
  const run = useRunCommand()
  useCommands([
    { id: 'app.palette', shortcut: 'Mod+K', menu: 'view', run: openPalette },
    {
      id: 'app.library',
      shortcut: 'Mod+Shift+L',
      menu: 'view',
      enabled: place !== '/',
      run: () => navigate('/'),
    },
    {
      id: 'app.search',
      shortcut: 'Mod+Shift+F',
      menu: 'edit',
      enabled: place !== '/search',
      run: () => navigate('/search'),
    },
    { id: 'app.corpora', menu: 'view', run: () => navigate('/corpora') },
    { id: 'app.samples', menu: 'view', run: () => navigate('/samples') },
    { id: 'app.reprints', menu: 'view', run: () => navigate('/reprints') },
    { id: 'app.report', menu: 'view', run: () => navigate('/report') },
    { id: 'app.deleted', menu: 'view', run: () => navigate('/deleted') },
    { id: 'app.settings', shortcut: 'Mod+,', menu: 'view', run: () => navigate('/settings') },
    {
      id: 'app.largerText',
      shortcut: 'Mod+Shift+>',
      menu: 'view',
      enabled: textSize < 150,
      run: () => changeSettings({ textSize: Math.min(150, textSize + 10) }),
    },
    {
      id: 'app.smallerText',
      shortcut: 'Mod+Shift+<',
      menu: 'view',
      enabled: textSize > 80,
      run: () => changeSettings({ textSize: Math.max(80, textSize - 10) }),
    },
    {
      id: 'app.readingWidth',
      menu: 'view',
      run: () => {
        const next = readingWidths[(readingWidths.indexOf(readingWidth) + 1) % readingWidths.length]
        changeSettings({ readingWidth: next ?? 'normal' })
      },
    },
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
