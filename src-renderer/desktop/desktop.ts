import type { DesktopApi } from '../../src-core/desktop/contract'
import { createHttpDesktop } from './createHttpDesktop'
import { createSession } from './session'

declare global {
  interface Window {
    /** Electron's preload script puts its door here; the browser host has none. */
    galley?: DesktopApi
  }
}

/** The one door to main, whichever host carries it. */
export const desktop: DesktopApi = window.galley ?? browserDesktop()

function browserDesktop(): DesktopApi {
  // A fresh address that is opened in this very tab changes its fragment only.
  window.addEventListener('hashchange', () => {
    if (window.location.hash.startsWith('#token=')) window.location.reload()
  })
  return createHttpDesktop(createSession(window.location, window.history, window.sessionStorage))
}
