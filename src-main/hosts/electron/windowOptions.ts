import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'
import { smallest } from './windowState'

interface Appearance {
  place: Partial<Rectangle>
  /** Whether the system is dark: the window has the paper's colour before the page has drawn itself. */
  dark: boolean
  preload: string
  development: boolean
}

/** The paper of the renderer's tokens. */
const paper = { light: '#fbf9f4', dark: '#1d1c1a' }

/** A window whose page can do nothing but what the preload offers. */
export function windowOptions({
  place,
  dark,
  preload,
  development,
}: Appearance): BrowserWindowConstructorOptions {
  return {
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Galley',
    show: false,
    backgroundColor: dark ? paper.dark : paper.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: development,
    },
  }
}
