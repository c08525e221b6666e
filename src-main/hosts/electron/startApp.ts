import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import { z } from 'zod'
import { openBackups } from '../../backups/openBackups'
import { createHandlers } from '../../desktop/handlers'
import type { WorkerPool } from '../../importing/WorkerPool'
import { openKeeper } from '../../journal/openKeeper'
import { answerCalls, followListener } from './answerCalls'
import { appAddress } from './appAddress'
import { serveRenderer } from './appProtocol'
import { createDialogs } from './createDialogs'
import { createMenu } from './createMenu'
import { setDevelopmentPolicy } from './developmentPolicy'
import { EventQueue } from './EventQueue'
import { guardContents } from './guardContents'
import { guardSession } from './guardSession'
import { offerReload } from './offerReload'
import { openWindow } from './openWindow'
import { refuseNetwork } from './refuseNetwork'
import { Tickets } from './Tickets'

/** What the app takes of Electron. */
export type ElectronParts = Pick<
  typeof import('electron'),
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'nativeTheme' | 'protocol' | 'screen' | 'session'
>

interface Options {
  electron: ElectronParts
  pool: Pick<WorkerPool, 'run' | 'close'>
  /** The compiled renderer's folder. */
  renderer: string
  preload: string
  /** Files and folders that the app was started with. */
  opened: readonly string[]
  /** Vite's address; development only. */
  developmentUrl?: string | undefined
}

/** Milliseconds that the journal may take to be rolled up when the app ends. */
const longestFarewell = 3_000

/** What a second instance hands to the first, since Chromium adds switches of its own to the command line. */
const handedOver = z.object({ paths: z.array(z.string()) })
export type HandedOver = z.infer<typeof handedOver>

/** Puts the app together. Called before Electron is ready, because the system may open a file as early as that. */
export function startApp({ electron, pool, renderer, preload, opened, developmentUrl }: Options): void {
  const { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session } = electron
  const home = developmentUrl ?? appAddress
  const { platform } = process
  const tickets = new Tickets()
  const queue = new EventQueue()
  let window: BrowserWindow | null = null
  let closed = false
  const journal = openKeeper(join(app.getPath('userData'), 'library'))
  const { backups, stop: stopBackups } = openBackups(
    journal,
    join(app.getPath('userData'), 'backups.json'),
    app.getVersion(),
  )

  const show = () => {
    // macOS activates an app while it starts; its window is on the way then.
    if (!app.isReady()) return
    if (!window) return showWindow()
    if (window.isMinimized()) window.restore()
    window.focus()
  }
  const open = async (paths: readonly string[]) => {
    const issued = await tickets.issue(paths)
    if (issued.length > 0) queue.push({ type: 'files-opened', tickets: issued })
  }
  const locale = () => app.getPreferredSystemLanguages()[0] ?? app.getLocale()

  function showWindow() {
    const opening = openWindow({
      create: (options) => new BrowserWindow(options),
      nativeTheme,
      screen,
      preload,
      stateFile: join(app.getPath('userData'), 'window.json'),
      development: developmentUrl !== undefined,
    })
    window = opening
    opening.on('closed', () => {
      window = null
      queue.close()
    })
    opening.webContents.on('render-process-gone', () => queue.close())
    opening.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) queue.close()
    })
    offerReload(opening.webContents, {
      ask: (options) => dialog.showMessageBox(opening, options),
      locale,
      close: () => opening.close(),
    })
    void opening.loadURL(home)
  }

  app.on('web-contents-created', (_event, contents) => guardContents(contents, home))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void open([path])
    show()
  })
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const handed = handedOver.safeParse(data)
    if (handed.success) void open(handed.data.paths)
    show()
  })
  app.on('activate', show)
  app.on('window-all-closed', () => {
    if (platform !== 'darwin') app.quit()
  })
  app.on('will-quit', (event) => {
    void pool.close()
    if (closed) return
    // What was journalled is safe as it is; rolled up, the next start is faster.
    closed = true
    stopBackups()
    event.preventDefault()
    void Promise.race([journal.close(), setTimeout(longestFarewell)]).finally(() => app.quit())
  })
  void open(opened)

  void app.whenReady().then(() => {
    guardSession(session.defaultSession, home)
    if (developmentUrl) {
      setDevelopmentPolicy(session.defaultSession)
    } else {
      refuseNetwork(session.defaultSession, home)
      serveRenderer(protocol, renderer)
    }
    const dialogs = createDialogs(dialog, () => window, tickets, app.getPath('documents'))
    const { chooseBackupFolder, ...files } = dialogs
    backups.ask = chooseBackupFolder
    const run = (command: string) => queue.push({ type: 'command', command })
    const menu = createMenu(Menu, { platform, name: app.name, run })
    const about = {
      host: 'electron',
      version: app.getVersion(),
      locale,
      pool,
      journal: journal.handlers,
      backups: backups.handlers,
    } as const
    const handlers = createHandlers(about, { ...files, ...menu })
    answerCalls(ipcMain, handlers, home)
    followListener(ipcMain, queue, home)
    if (!window) showWindow()
  })
}
