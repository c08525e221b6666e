import type { MenuItemConstructorOptions } from 'electron'
import type { Input, Menu, SystemAction } from '../../../src-core/desktop/contract'

export interface MenuSurroundings {
  platform: NodeJS.Platform
  /** The app's name, under which macOS has what concerns the whole app. */
  name: string
  run: (command: string) => void
}

type Items = MenuItemConstructorOptions[]
const separator: MenuItemConstructorOptions = { type: 'separator' }

/** The contract's menus with what the platform expects around them, in the renderer's language. */
export function menuTemplate(
  { menus, systemLabels = {} }: Input<'setMenu'>,
  { platform, name, run }: MenuSurroundings,
): Items {
  const mac = platform === 'darwin'
  const actions = (...roles: SystemAction[]): Items =>
    roles.map((role) => ({ role, ...labelled(systemLabels[role]) }))

  const commands = ({ items }: Menu): Items =>
    items.map((item) => {
      if (item === 'separator') return separator
      const { command, label, accelerator } = item
      return { label, click: () => run(command), ...shown(accelerator) }
    })
  const submenu = (menu: Menu): Items => {
    const own = commands(menu)
    switch (menu.name) {
      case 'file':
        return mac ? own : parted(own, actions('quit'))
      case 'edit':
        return parted(takesUndo(menu) ? [] : actions('undo', 'redo'), edits(), own)
      case 'view':
        return parted(own, actions('resetZoom', 'zoomIn', 'zoomOut'), actions('togglefullscreen'))
      default:
        return own
    }
  }
  const edits = () => actions('cut', 'copy', 'paste', 'selectAll')
  const shownMenus = (names: (name: Menu['name']) => boolean) =>
    menus
      .filter((menu) => names(menu.name))
      .map((menu) => ({ label: menu.label, submenu: submenu(menu) }))
      .filter((menu) => menu.submenu.length > 0)
  if (!mac) return shownMenus(() => true)

  const app = parted(actions('about'), actions('hide', 'hideOthers', 'unhide'), actions('quit'))
  const window = parted(actions('minimize'), [{ role: 'front' }])
  return [
    { label: name, submenu: app },
    ...shownMenus((each) => each !== 'help'),
    { role: 'window', ...labelled(systemLabels.window), submenu: window },
    ...shownMenus((each) => each === 'help'),
  ]
}

/** The menu until the renderer has sent its own: macOS copies and pastes through it, the others need none. */
export function firstMenu(platform: NodeJS.Platform): Items | null {
  return platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] : null
}

/** The page's history undoes more than typing: a menu that brings an undo of its own needs no other. */
function takesUndo(menu: Menu): boolean {
  return menu.items.some((item) => item !== 'separator' && item.accelerator === 'CmdOrCtrl+Z')
}

function labelled(label: string | undefined) {
  return label === undefined ? {} : { label }
}

/** Not registered: the renderer listens for its shortcuts itself, as it knows whether text is being composed. */
function shown(accelerator: string | undefined) {
  return accelerator === undefined ? {} : { accelerator, registerAccelerator: false }
}

function parted(...groups: Items[]): Items {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, i) => (i === 0 ? group : [separator, ...group]))
}
