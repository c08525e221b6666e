import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Handlers } from '../../../src-core/desktop/contract'
import { createListener, refuse } from './createListener'
import { type Listened, listen, loopback } from './listen'
import { Sessions } from './Sessions'

export type ServeFile = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface HostOptions {
  stateFolder: string
  /** What answers the calls of the library that lives at a port. */
  handlers: (port: number) => Handlers
  serveFile: (server: Server, origin: string) => Promise<ServeFile>
  port?: number
  /** How long a request may take to arrive, in milliseconds. */
  slowest?: number
  largestCall?: number
}

export interface BrowserHost {
  origin: string
  /** A fresh address, good for one tab. */
  address: () => string
  close: () => Promise<void>
}

/** Serves the renderer and the handlers on loopback until it is closed. */
export async function startHost(
  options: HostOptions,
): Promise<{ ok: true; host: BrowserHost } | Extract<Listened, { ok: false }>> {
  const slowest = options.slowest ?? 60_000
  const server = createServer({
    requestTimeout: slowest,
    headersTimeout: Math.min(slowest, 10_000),
    connectionsCheckingInterval: Math.min(slowest, 5_000),
  })
  server.maxConnections = 200
  const listened = await listen(server, options.stateFolder, options.port)
  if (!listened.ok) return listened
  const origin = `http://${loopback}:${listened.port}`
  const sessions = new Sessions()
  const { largestCall } = options
  const handlers = options.handlers(listened.port)
  const serveFile = await options.serveFile(server, origin)
  const limits = largestCall === undefined ? {} : { largestCall }
  server.on('request', createListener({ origin, sessions, handlers, serveFile, ...limits }))
  // No browser asks before it sends. Left alone, Node would tell anyone to go on before the request was looked at.
  server.on('checkContinue', (_request, response) => refuse(response, 417))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { ok: true, host: { origin, address: () => `${origin}/#token=${sessions.token()}`, close } }
}
