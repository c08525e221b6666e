import type { Session } from 'electron'

/** Vite puts inline scripts and styles into the page and reloads it through a web socket. Development only. */
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self' data:; connect-src 'self' ws:; object-src 'none'; base-uri 'none'"

export function setDevelopmentPolicy({ webRequest }: Pick<Session, 'webRequest'>): void {
  webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
    answer({ responseHeaders: { ...responseHeaders, 'content-security-policy': [policy] } }),
  )
}
