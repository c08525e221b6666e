import type { Menu as ElectronMenu, MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import type { Menu } from '../../../../src-core/desktop/contract'
import { createMenu } from '../../../../src-main/hosts/electron/createMenu'
import { fake } from './support/fake'

const page: Menu = { name: 'page', label: 'Page', items: [{ command: 'desk.split', label: 'Split' }] }

function created(platform: NodeJS.Platform = 'linux') {
  const shown: (MenuItemConstructorOptions[] | null)[] = []
  const menu = fake<typeof ElectronMenu>({
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
    setApplicationMenu: (template: MenuItemConstructorOptions[] | null) => shown.push(template),
  })
  return { shown, ...createMenu(menu, { platform, name: 'Galley', run: () => {} }) }
}

describe('createMenu', () => {
  it('takes Electron’s own menu away at once, and with it the shortcuts for developers', () => {
    expect(created('linux').shown).toEqual([null])
    expect(created('darwin').shown[0]?.map(({ role }) => role)).not.toContain('viewMenu')
  })

  it('shows the renderer’s menus', async () => {
    const { shown, setMenu } = created()
    await setMenu({ menus: [page] })
    expect(shown.at(-1)).toMatchObject([{ label: 'Page', submenu: [{ label: 'Split' }] }])
  })

  it('builds nothing anew while nothing changes', async () => {
    const { shown, setMenu } = created()
    await setMenu({ menus: [page] })
    await setMenu({ menus: [structuredClone(page)] })
    expect(shown).toHaveLength(2)
    await setMenu({ menus: [{ ...page, label: '版面' }] })
    expect(shown).toHaveLength(3)
  })
})
