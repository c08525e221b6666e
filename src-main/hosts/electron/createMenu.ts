import { isDeepStrictEqual } from 'node:util'
import type { Menu } from 'electron'
import type { Input } from '../../../src-core/desktop/contract'
import { success } from '../../../src-core/desktop/outcome'
import type { DialogHandlers } from '../../desktop/handlers'
import { firstMenu, type MenuSurroundings, menuTemplate } from './menuTemplate'

/** Shows the first menu, and the renderer's from then on. */
export function createMenu(
  menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>,
  surroundings: MenuSurroundings,
): Pick<DialogHandlers, 'setMenu'> {
  let shown: Input<'setMenu'> | null = null
  const first = firstMenu(surroundings.platform)
  menu.setApplicationMenu(first && menu.buildFromTemplate(first))
  return {
    async setMenu(input) {
      // The renderer sends its menus whenever a command changes. A new menu would close one that is open.
      if (isDeepStrictEqual(input, shown)) return success({})
      menu.setApplicationMenu(menu.buildFromTemplate(menuTemplate(input, surroundings)))
      shown = input
      return success({})
    },
  }
}
