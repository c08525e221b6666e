import type { Server } from 'node:http'
import { drawPort, keepPort, keptPort, notedPort } from './keptPort'

export const loopback = '127.0.0.1'

/** `taken`: another program listens there. */
export type Listened = { ok: true; port: number } | { ok: false; taken: number; kept: boolean }

/**
 * Starts to listen: at the port that was asked for, else at the kept one, else at a port drawn now and kept. A
 * port that is taken is never changed on the quiet: the origin, and the library with it, would be another.
 */
export async function listen(server: Server, stateFolder: string, asked?: number): Promise<Listened> {
  const kept = asked ?? (await keptPort(stateFolder))
  if (kept !== null) {
    const ok = await listenAt(server, kept)
    // A note that was lost is written again; where the disk does not take it, it is found as now.
    if (ok && asked === undefined && (await notedPort(stateFolder)) === null)
      await keepPort(stateFolder, kept).catch(() => undefined)
    return ok ? { ok, port: kept } : { ok, taken: kept, kept: asked === undefined }
  }
  for (;;) {
    const port = drawPort()
    if (!(await listenAt(server, port))) continue
    await keepPort(stateFolder, port)
    return { ok: true, port }
  }
}

function listenAt(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening)
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    const listening = () => {
      server.off('error', failed)
      resolve(true)
    }
    server.once('error', failed)
    server.once('listening', listening)
    server.listen(port, loopback)
  })
}
