/**
 * Something the editor can do. Every command is in the palette and in the list of shortcuts, so its `id` is also
 * its name in the texts: `commands:<id>`, e.g. `commands:desk.tagPerson`.
 */
export interface Command {
  /** e.g. `desk.tagPerson`; the part before the dot groups it in lists (`commands:groups.desk`). */
  id: string
  /**
   * `Mod` is ⌘ on macOS and Ctrl elsewhere: `Mod+K`, `Alt+Shift+ArrowUp`, `F2`, `?`. A key without Mod, Ctrl or Alt
   * (function keys apart) works only where no text is being edited.
   */
  shortcut?: string
  /** Not offered while false. */
  enabled?: boolean
  /** Where the command stands in the native menu; in none without it. */
  menu?: 'file' | 'edit' | 'view' | 'page' | 'help'
  run: () => void
}
