import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Menu, systemActions } from '../../src-core/desktop/contract'
import type { Command } from '../commands/command'
import { useAllCommands } from '../commands/useAllCommands'
import { desktop } from '../desktop/desktop'

const menus = ['file', 'edit', 'view', 'page', 'help'] as const

/** Keeps the window's native menu, if the host has one, in step with the commands on offer. */
export function NativeMenu() {
  const commands = useAllCommands()
  const { t } = useTranslation(['app', 'commands'])
  useEffect(() => {
    const built = menus.map((name): Menu => {
      const own = commands.filter((command) => command.menu === name && command.enabled !== false)
      return { name, label: t(`app:menu.${name}`), items: own.map((command) => item(command, t)) }
    })
    const systemLabels = Object.fromEntries(
      systemActions.map((action) => [action, t(`app:menu.system.${action}`)]),
    )
    void desktop.setMenu({ menus: built, systemLabels })
  }, [commands, t])
  return null
}

/** Electron writes accelerators like ours, but for `CmdOrCtrl`. Bare keys are left out: the menu would take them from the text. */
function item({ id, shortcut }: Command, t: (key: string) => string): Menu['items'][number] {
  const label = t(`commands:${id}`)
  if (!shortcut || !/^(Mod|Ctrl|Alt)\+/.test(shortcut)) return { command: id, label }
  return {
    command: id,
    label,
    accelerator: shortcut.replace('Mod', 'CmdOrCtrl').replace(/Arrow(?=\w+$)/, ''),
  }
}
