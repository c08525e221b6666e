import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { UserConfig, ViteDevServer } from 'vite'
import { securityHeaders } from '../renderer/securityHeaders'
import { withNonce } from '../renderer/withNonce'
import type { ServeFile } from './startHost'

const noncePlaceholder = 'galley-nonce-placeholder'

/** Serves the renderer's sources with reload: development only, from the root of the repository. */
export async function serveThroughVite(server: Server, origin: string): Promise<ServeFile> {
  const vite = await startVite(server)
  const index = join(vite.config.root, 'index.html')
  // Its watcher and sockets would keep the host from ending.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void vite.close())
  return async (request, response) => {
    const nonce = randomBytes(16).toString('base64')
    const socket = origin.replace(/^http/, 'ws')
    for (const [name, value] of Object.entries(securityHeaders(nonce, { socket }))) {
      response.setHeader(name, value)
    }
    if (request.url !== '/') {
      vite.middlewares(request, response, () => response.writeHead(404).end())
      return
    }
    const html = await vite.transformIndexHtml('/', await readFile(index, 'utf8'))
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(withNonce(html.replaceAll(noncePlaceholder, nonce), nonce))
  }
}

/** Vite is a development dependency: imported by a name that the bundler does not follow. */
async function startVite(server: Server): Promise<ViteDevServer> {
  const names = { vite: 'vite', electronVite: 'electron-vite' }
  const { createServer, mergeConfig }: typeof import('vite') = await import(/* @vite-ignore */ names.vite)
  const { loadConfigFromFile }: typeof import('electron-vite') = await import(
    /* @vite-ignore */ names.electronVite
  )
  const loaded = await loadConfigFromFile({ command: 'serve', mode: 'development' })
  const renderer: UserConfig = loaded.config.renderer ?? {}
  return createServer(
    mergeConfig(renderer, {
      configFile: false,
      appType: 'custom',
      build: { rollupOptions: { input: 'index.html' } },
      html: { cspNonce: noncePlaceholder },
      server: { middlewareMode: true, hmr: { server } },
    }),
  )
}
