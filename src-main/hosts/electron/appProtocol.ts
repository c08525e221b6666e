import type { Protocol } from 'electron'
import { rendererFile } from '../renderer/rendererFile'
import { appHost, appScheme } from './appAddress'

/**
 * Makes `app:` a scheme with an origin of its own, where IndexedDB, modules and `fetch` work. Only possible before
 * Electron is ready.
 */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

/** Answers `app://galley/…` with the compiled renderer's files, and nothing else. */
export function serveRenderer(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  protocol.handle(appScheme, async ({ method, url }) => {
    const { host, pathname } = new URL(url)
    if (host !== appHost || method !== 'GET') return new Response(null, { status: 404 })
    const { status, headers, body } = await rendererFile(folder, pathname)
    return new Response(body, { status, headers })
  })
}
