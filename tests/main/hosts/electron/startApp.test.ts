import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DesktopEvent } from '../../../../src-core/desktop/contract'
import { success } from '../../../../src-core/desktop/outcome'
import { createDoor } from '../../../../src-main/hosts/electron/createDoor'
import { startApp } from '../../../../src-main/hosts/electron/startApp'
import { fake, preventable } from './support/fake'
import { fakeElectron } from './support/fakeElectron'

describe('startApp', () => {
  let folder: string
  let dump: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'galley-app-'))
    dump = join(folder, 'p1.txt')
    writeFileSync(dump, '灯塔')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function started(options: { opened?: string[]; developmentUrl?: string } = {}) {
    const faked = fakeElectron(folder)
    const close = vi.fn(async () => {})
    startApp({
      electron: faked.electron,
      pool: fake({ run: vi.fn(), close }),
      renderer: '/app/out/renderer',
      preload: '/app/out/preload/preload.cjs',
      opened: options.opened ?? [],
      developmentUrl: options.developmentUrl,
    })
    return { ...faked, door: createDoor(faked.ipc.renderer), close }
  }
  async function ready(options: Parameters<typeof started>[0] = {}) {
    const app = started(options)
    app.becomeReady()
    await vi.waitFor(() => expect(app.windows).toHaveLength(1))
    const heard: DesktopEvent[] = []
    const listen = () => app.door.onEvent((event) => heard.push(event))
    /** Sends a menu with one command and clicks it. */
    const clickFind = async () => {
      const items = [{ command: 'library.find', label: 'Find' }]
      await app.door.setMenu({ menus: [{ name: 'page', label: 'Page', items }] })
      const found = app.menus
        .at(-1)
        ?.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
        .find(({ label }) => label === 'Find')
      // What Electron passes to a click is not used.
      const click = found?.click as (() => void) | undefined
      click?.()
    }
    return { ...app, heard, listen, clickFind }
  }

  it('guards the session before it shows a window', async () => {
    const { done, windows } = await ready()
    expect(done).toEqual([
      'check permissions',
      'answer permissions',
      'deny devices',
      'deny downloads',
      'spell nothing',
      'refuse network',
      'handle app:',
    ])
    expect(windows[0]?.done).toEqual(['load app://galley/'])
    expect(windows[0]?.options.webPreferences?.preload).toBe('/app/out/preload/preload.cjs')
  })

  it('guards every page that ever comes to be', async () => {
    const { app } = await ready()
    const setWindowOpenHandler = vi.fn()
    const contents = fake({ on: vi.fn(), setWindowOpenHandler, setWebRTCIPHandlingPolicy: vi.fn() })
    app.emit('web-contents-created', {}, contents)
    expect(setWindowOpenHandler).toHaveBeenCalledOnce()
  })

  it('shows its window when the page has drawn', async () => {
    const { windows } = await ready()
    windows[0]?.emit('ready-to-show')
    expect(windows[0]?.done).toContain('show')
  })

  it('answers about itself in the system’s language', async () => {
    const { door } = await ready()
    expect(await door.about({})).toEqual(
      success({
        version: '1.2.3',
        host: 'electron',
        platform: process.platform,
        locale: 'zh-Hans-CN',
        dialogs: true,
      }),
    )
  })

  it('imports what it was started with, as soon as the renderer listens', async () => {
    const { heard, listen, door } = await ready({ opened: [dump] })
    listen()
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    const [event] = heard
    const ticket = event?.type === 'files-opened' ? event.tickets[0] : undefined
    expect(ticket).toMatchObject({ name: 'p1.txt', folder: '', size: 6 })
    expect(await door.fetchFile({ token: ticket?.token ?? '' })).toEqual(
      success({ name: 'p1.txt', folder: '', bytes: expect.any(Uint8Array) }),
    )
  })

  it('imports a file that macOS opens before Electron is ready', async () => {
    const { app, becomeReady, door, windows } = started()
    const event = preventable()
    app.emit('open-file', event, dump)
    app.emit('activate')
    expect(event.prevented).toBe(true)
    expect(windows).toHaveLength(0)
    becomeReady()
    const heard = vi.fn()
    await vi.waitFor(() => expect(windows).toHaveLength(1))
    door.onEvent(heard)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
  })

  it('takes what a second instance was started with, and comes to the front', async () => {
    const { app, windows, heard, listen } = await ready()
    listen()
    app.emit('second-instance', {}, ['galley', '--a-switch', '/elsewhere'], '/', { paths: [dump] })
    await vi.waitFor(() => expect(heard).toMatchObject([{ tickets: [{ name: 'p1.txt' }] }]))
    expect(windows[0]?.done).toContain('focus')
  })

  it('takes nothing from a second instance that says something else', async () => {
    const { app, windows, heard, listen } = await ready()
    listen()
    const forged = join(folder, 'forged.txt')
    writeFileSync(forged, 'forged')
    app.emit('second-instance', {}, ['galley', forged], '/', { paths: 'x' })
    app.emit('second-instance', {}, ['galley', forged], '/', { paths: { 0: forged } })
    app.emit('second-instance', {}, ['galley', forged], '/', null)
    expect(windows[0]?.done.filter((each) => each === 'focus')).toHaveLength(3)
    // One that is taken comes after whatever those before it would have brought.
    app.emit('second-instance', {}, ['galley', forged], '/', { paths: [dump] })
    await vi.waitFor(() => expect(heard).not.toEqual([]))
    await vi.waitFor(() => expect(JSON.stringify(heard)).toContain('p1.txt'))
    expect(heard).toMatchObject([{ type: 'files-opened', tickets: [{ name: 'p1.txt' }] }])
  })

  it.each([
    ['moves within itself', 'did-start-navigation', { isMainFrame: true, isSameDocument: true }, 1],
    ['reloads', 'did-start-navigation', { isMainFrame: true, isSameDocument: false }, 0],
    ['is gone', 'render-process-gone', { reason: 'clean-exit' }, 0],
  ])('knows whether the page still listens when it %s', async (_what, name, details, heardAtOnce) => {
    const { ipc, windows, heard, listen, clickFind } = await ready()
    listen()
    const contents = windows[0]?.webContents
    if (name === 'render-process-gone') contents?.emit(name, {}, details)
    else contents?.emit(name, details)
    await clickFind()
    expect(heard).toHaveLength(heardAtOnce)
    createDoor(ipc.renderer).onEvent(() => {})
    expect(heard).toHaveLength(1)
  })

  it('opens a window anew when the last one was closed and the app is called', async () => {
    const { app, windows } = await ready()
    app.emit('activate')
    expect(windows).toHaveLength(1)
    windows[0]?.emit('closed')
    app.emit('activate')
    expect(windows).toHaveLength(2)
  })

  it('shows the renderer’s menu, whose items come back as commands', async () => {
    const { heard, listen, clickFind } = await ready()
    listen()
    await clickFind()
    expect(heard).toEqual([{ type: 'command', command: 'library.find' }])
  })

  it('ends its threads when it quits', async () => {
    const { app, close } = await ready()
    app.emit('will-quit', { preventDefault: () => {} })
    expect(close).toHaveBeenCalledOnce()
  })

  it('has the system ask for the folder of backups, whatever the page says was typed', async () => {
    const { door, done } = await ready()
    expect(await door.chooseBackupFolder({ typed: folder })).toMatchObject({
      ok: true,
      value: { folder: null },
    })
    expect(done).toContain('ask for a place')
  })

  it('loads Vite’s page while developing, with a policy and without the compiled renderer', async () => {
    const { windows, done } = await ready({ developmentUrl: 'http://localhost:5173' })
    expect(windows[0]?.done).toEqual(['load http://localhost:5173'])
    expect(windows[0]?.options.webPreferences?.devTools).toBe(true)
    expect(done).toContain('set development policy')
    expect(done).not.toContain('handle app:')
  })
})
