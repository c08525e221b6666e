import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron'
import type { ElectronParts } from '../../../../../src-main/hosts/electron/startApp'
import { fake } from './fake'
import { fakeIpc } from './fakeIpc'

/** A window that remembers what was done to it. */
class FakeWindow extends EventEmitter {
  readonly done: string[] = []
  readonly webContents = Object.assign(new EventEmitter(), { reload: () => this.done.push('reload') })
  constructor(readonly options: BrowserWindowConstructorOptions) {
    super()
  }
  loadURL = async (url: string) => {
    this.done.push(`load ${url}`)
  }
  show = () => this.done.push('show')
  focus = () => this.done.push('focus')
  close = () => this.done.push('close')
  isMinimized = () => false
  isMaximized = () => false
  getNormalBounds = () => ({ x: 0, y: 0, width: 1000, height: 700 })
}

/** As much of Electron as the app takes, before it is ready. `done` is what the app did to it, in order. */
export function fakeElectron(userData: string) {
  const done: string[] = []
  const note =
    (name: string) =>
    (..._values: unknown[]) => {
      done.push(name)
    }
  const windows: FakeWindow[] = []
  const menus: (MenuItemConstructorOptions[] | null)[] = []
  const ipc = fakeIpc()
  const app = new EventEmitter()
  let becomeReady = () => {}
  let ready = false
  const whenReady = new Promise<void>((resolve) => {
    becomeReady = () => {
      ready = true
      resolve()
    }
  })
  const BrowserWindow = class extends FakeWindow {
    constructor(options: BrowserWindowConstructorOptions) {
      super(options)
      windows.push(this)
    }
  }
  const area = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } }
  const electron = fake<ElectronParts>({
    app: Object.assign(app, {
      name: 'Galley',
      getVersion: () => '1.2.3',
      getPath: (name: string) => (name === 'userData' ? userData : `/home/ada/${name}`),
      getPreferredSystemLanguages: () => ['zh-Hans-CN', 'en-GB'],
      getLocale: () => 'zh-CN',
      isReady: () => ready,
      whenReady: () => whenReady,
      quit: note('quit'),
    }),
    BrowserWindow,
    dialog: fake({
      showOpenDialog: async () => {
        done.push('ask for a place')
        return { canceled: true, filePaths: [] }
      },
    }),
    ipcMain: ipc.main,
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: MenuItemConstructorOptions[] | null) => menus.push(menu),
    },
    nativeTheme: { shouldUseDarkColors: false },
    protocol: { handle: note('handle app:') },
    screen: { getPrimaryDisplay: () => area, getAllDisplays: () => [area] },
    session: {
      defaultSession: {
        on: note('deny downloads'),
        setPermissionCheckHandler: note('check permissions'),
        setPermissionRequestHandler: note('answer permissions'),
        setDevicePermissionHandler: note('deny devices'),
        setSpellCheckerEnabled: note('spell nothing'),
        webRequest: {
          onBeforeRequest: note('refuse network'),
          onHeadersReceived: note('set development policy'),
        },
      },
    },
  })
  return { electron, app, ipc, windows, menus, done, becomeReady: () => becomeReady() }
}
