import type { BrowserWindow, BrowserWindowConstructorOptions, NativeTheme, Screen } from 'electron'
import { windowOptions } from './windowOptions'
import { keepWindowState, placeWindow, readWindowState } from './windowState'

interface Surroundings {
  create: (options: BrowserWindowConstructorOptions) => BrowserWindow
  nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors'>
  screen: Pick<Screen, 'getPrimaryDisplay' | 'getAllDisplays'>
  preload: string
  /** Where the window's place is kept. */
  stateFile: string
  development: boolean
}

/** A window where the last one stood, shown as soon as its page has drawn. */
export function openWindow({
  create,
  nativeTheme,
  screen,
  preload,
  stateFile,
  development,
}: Surroundings): BrowserWindow {
  const state = readWindowState(stateFile)
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()]
  const place = placeWindow(
    state,
    displays.map((display) => display.workArea),
  )
  const window = create(windowOptions({ place, dark: nativeTheme.shouldUseDarkColors, preload, development }))
  if (state?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  keepWindowState(window, stateFile)
  return window
}
