import type { WebContents } from 'electron'
import { isOwnAddress } from './appAddress'

/**
 * Keeps a window at the app's own page: it leads nowhere else, opens no other window, embeds nothing, and tells no
 * one this machine's addresses.
 */
export function guardContents(
  contents: Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'>,
  home: string,
): void {
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isOwnAddress(details.url, home)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    if (!isOwnAddress(details.url, home)) details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
