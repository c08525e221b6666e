import type { IncomingMessage } from 'node:http'

/**
 * Why a request is refused before anything looks at it, as a status; `null` when it may go on. A page of another
 * origin can make the browser send requests here: by `Host` after rebinding a name to 127.0.0.1, otherwise with
 * its own `Origin` or `Sec-Fetch-Site`. Other ports of 127.0.0.1 count as the same site, but not as the same origin.
 */
export function refusal(request: IncomingMessage, origin: string): 403 | 405 | 421 | null {
  const { headers, method } = request
  if (headers.host !== new URL(origin).host) return 421
  const site = headers['sec-fetch-site']
  if (method === 'POST') {
    if (headers.origin !== origin) return 403
    return site === undefined || site === 'same-origin' ? null : 403
  }
  if (method !== 'GET' && method !== 'HEAD') return 405
  if (headers.origin !== undefined && headers.origin !== origin) return 403
  // A link may lead here from anywhere, and shows the app in a tab of its own; nothing may be embedded.
  const opensTab = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  return site === undefined || site === 'same-origin' || site === 'none' || opensTab ? null : 403
}
