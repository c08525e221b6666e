import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import type { Input } from '../../../../src-core/desktop/contract'
import { firstMenu, menuTemplate } from '../../../../src-main/hosts/electron/menuTemplate'

const sent: Input<'setMenu'> = {
  menus: [
    {
      name: 'file',
      label: '文件',
      items: [{ command: 'importing.choose', label: '导入…', accelerator: 'CmdOrCtrl+O' }],
    },
    { name: 'edit', label: '编辑', items: [{ command: 'desk.findText', label: '查找' }] },
    { name: 'view', label: '视图', items: [] },
    {
      name: 'page',
      label: '版面',
      items: [
        { command: 'desk.split', label: '拆分' },
        'separator',
        { command: 'desk.merge', label: '合并' },
      ],
    },
    { name: 'help', label: '帮助', items: [{ command: 'app.shortcuts', label: '快捷键' }] },
  ],
  systemLabels: { quit: '退出', copy: '复制', window: '窗口' },
}

/** The menu as lines: `文件: 导入… CmdOrCtrl+O | — | 退出(quit)`. */
function drawn(platform: NodeJS.Platform, input = sent, run = (_command: string) => {}): string[] {
  return menuTemplate(input, { platform, name: 'Galley', run }).map((menu) => {
    const items = menu.submenu as MenuItemConstructorOptions[]
    return `${menu.label ?? ''}: ${items.map(drawnItem).join(' | ')}`
  })
}

function drawnItem({ type, label, role, accelerator }: MenuItemConstructorOptions): string {
  if (type === 'separator') return '—'
  return `${label ?? ''}${role ? `(${role})` : ''}${accelerator ? ` ${accelerator}` : ''}`
}

describe('menuTemplate', () => {
  it('puts the system’s own actions where Windows and Linux have them', () => {
    const expected = [
      '文件: 导入… CmdOrCtrl+O | — | 退出(quit)',
      '编辑: (undo) | (redo) | — | (cut) | 复制(copy) | (paste) | (selectAll) | — | 查找',
      '视图: (resetZoom) | (zoomIn) | (zoomOut) | — | (togglefullscreen)',
      '版面: 拆分 | — | 合并',
      '帮助: 快捷键',
    ]
    expect(drawn('linux')).toEqual(expected)
    expect(drawn('win32')).toEqual(expected)
  })

  it('has the app’s own menu first and the window’s before help on macOS', () => {
    expect(drawn('darwin')).toEqual([
      'Galley: (about) | — | (hide) | (hideOthers) | (unhide) | — | 退出(quit)',
      '文件: 导入… CmdOrCtrl+O',
      '编辑: (undo) | (redo) | — | (cut) | 复制(copy) | (paste) | (selectAll) | — | 查找',
      '视图: (resetZoom) | (zoomIn) | (zoomOut) | — | (togglefullscreen)',
      '版面: 拆分 | — | 合并',
      '窗口: (minimize) | — | (front)',
      '帮助: 快捷键',
    ])
  })

  it('leaves undo to a menu that brings its own', () => {
    const items = [{ command: 'desk.undo', label: 'Undo', accelerator: 'CmdOrCtrl+Z' }]
    expect(drawn('linux', { menus: [{ name: 'edit', label: 'Edit', items }] })).toEqual([
      'Edit: (cut) | (copy) | (paste) | (selectAll) | — | Undo CmdOrCtrl+Z',
    ])
  })

  it('leaves out a menu without items', () => {
    expect(drawn('linux', { menus: [{ name: 'page', label: 'Page', items: [] }] })).toEqual([])
  })

  it('runs the command that is clicked, and listens for no shortcut itself', () => {
    const run = vi.fn()
    const submenus = menuTemplate(sent, { platform: 'linux', name: 'Galley', run }).flatMap(
      ({ submenu }) => submenu as MenuItemConstructorOptions[],
    )
    const item = submenus.find(({ label }) => label === '导入…')
    expect(item).toMatchObject({ registerAccelerator: false })
    // What Electron passes to a click is not used.
    const click = item?.click as (() => void) | undefined
    click?.()
    expect(run).toHaveBeenCalledExactlyOnceWith('importing.choose')
  })
})

describe('firstMenu', () => {
  it('lets macOS copy and paste before the renderer has sent its menus', () => {
    expect(firstMenu('darwin')?.map(({ role }) => role)).toEqual(['appMenu', 'editMenu', 'windowMenu'])
    expect(firstMenu('linux')).toBeNull()
  })
})
