import type { Session } from 'electron'
import { isOwnAddress } from './appAddress'

/** What Chromium makes up itself, without a network. */
const localProtocols: readonly string[] = ['blob:', 'data:', 'devtools:']

/** Ends every request that would leave the app. */
export function refuseNetwork({ webRequest }: Pick<Session, 'webRequest'>, home: string): void {
  webRequest.onBeforeRequest(({ url }, answer) => {
    const local = URL.canParse(url) && localProtocols.includes(new URL(url).protocol)
    answer({ cancel: !local && !isOwnAddress(url, home) })
  })
}
