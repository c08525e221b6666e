import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session } from 'electron'
import { describeError } from '../../desktop/describeError'
import { WorkerPool } from '../../importing/WorkerPool'
import { registerScheme } from './appProtocol'
import { openedPaths } from './openedPaths'
import { type HandedOver, startApp } from './startApp'
import { stayOffline } from './stayOffline'

// Main keeps nothing that an error could spoil, so the window stays and the editor's work with it.
process.on('uncaughtException', (error) => console.error(describeError(error)))
process.on('unhandledRejection', (reason) => console.error(describeError(reason)))

// Tests, and whoever wants a second library, bring their own place for everything that Galley keeps.
if (process.env.GALLEY_HOME) {
  const userData = join(process.env.GALLEY_HOME, 'desktop')
  mkdirSync(userData, { recursive: true })
  app.setPath('userData', userData)
}

/** electron-vite names its server here. An installed app does not listen to the environment. */
const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
// Unpacked, the first argument is the app's own folder.
const opened = openedPaths(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())
const handedOver: HandedOver = { paths: opened }

if (app.requestSingleInstanceLock(handedOver)) {
  registerScheme(protocol)
  app.enableSandbox()
  if (!developmentUrl) stayOffline(app.commandLine)
  startApp({
    electron: { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session },
    pool: new WorkerPool({ file: new URL('./worker.js', import.meta.url) }),
    renderer: fileURLToPath(new URL('../renderer', import.meta.url)),
    preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
    opened,
    developmentUrl,
  })
} else {
  app.quit()
}
