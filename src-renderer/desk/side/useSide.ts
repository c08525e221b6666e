import { useMemo, useState } from 'react'
import { useCommands } from '../../commands/useCommands'
import { type SidePanel, sidePanelNames, sidePanels } from './sidePanels'

export interface Side {
  /** The panel that is open; null while there is none. */
  panel: SidePanel | null
  /** Opens the panel, or another in its place. */
  open: (panel: SidePanel) => void
  close: () => void
  /** The element to draw the panel into; null while it is closed. */
  elementOf: (panel: SidePanel) => HTMLElement | null
  /** For the pane itself: takes its element. */
  hold: (element: HTMLElement | null) => void
}

/** Which panel stands beside the text, and the commands that show and hide each. */
export function useSide(): Side {
  const [panel, setPanel] = useState<SidePanel | null>(null)
  const [element, hold] = useState<HTMLElement | null>(null)
  useCommands(
    sidePanelNames.map((name) => ({
      id: `desk.${name}`,
      shortcut: sidePanels[name].shortcut,
      menu: 'view' as const,
      run: () => setPanel((open) => (open === name ? null : name)),
    })),
  )
  return useMemo(
    () => ({
      panel,
      open: setPanel,
      close: () => setPanel(null),
      elementOf: (name) => (name === panel ? element : null),
      hold,
    }),
    [panel, element],
  )
}
