import {
  type Icon,
  IconAlertTriangle,
  IconHistory,
  IconListSearch,
  IconPhoto,
  IconTags,
  IconVocabulary,
  IconZoomQuestion,
} from '@tabler/icons-react'

interface SidePanelLook {
  /** Shows or hides the panel, as the command `desk.<panel>`. */
  shortcut: string
  icon: Icon
}

/** What can stand beside the text, in the order of its tabs. The names are the texts `desk:panels.<panel>`. */
export const sidePanels = {
  annotations: { shortcut: 'Mod+J', icon: IconTags },
  terms: { shortcut: 'Mod+Shift+G', icon: IconVocabulary },
  picture: { shortcut: 'Mod+Shift+P', icon: IconPhoto },
  history: { shortcut: 'Mod+Shift+H', icon: IconHistory },
  doubts: { shortcut: 'Mod+Shift+D', icon: IconZoomQuestion },
  suspects: { shortcut: 'Mod+Shift+S', icon: IconAlertTriangle },
  find: { shortcut: 'Mod+F', icon: IconListSearch },
} as const satisfies Record<string, SidePanelLook>

export type SidePanel = keyof typeof sidePanels

export const sidePanelNames = Object.keys(sidePanels) as SidePanel[]
