import { randomInt } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { saveAtomically } from '../../exporting/saveAtomically'

const portSchema = z.int().min(1024).max(65535)
const stateSchema = z.object({ port: portSchema })

/**
 * The port at which this user's library lives; `null` before the first run. Where the note of it is lost or damaged, the
 * libraries' own folders tell: at another port their user would find an empty library.
 */
export async function keptPort(stateFolder: string): Promise<number | null> {
  return (await notedPort(stateFolder)) ?? (await lastPort(stateFolder))
}

/** What the note says; `null` where it is lost or damaged. */
export async function notedPort(stateFolder: string): Promise<number | null> {
  const text = await readFile(file(stateFolder), 'utf8').catch(() => '')
  try {
    return stateSchema.parse(JSON.parse(text)).port
  } catch {
    return null
  }
}

/** Where the library at a port has its journal. */
export function libraryFolder(stateFolder: string, port: number): string {
  return join(stateFolder, `library-${port}`)
}

/** The port of the library that was written to last. */
async function lastPort(stateFolder: string): Promise<number | null> {
  const names = await readdir(stateFolder).catch(() => [])
  const ports = names.flatMap((name) => {
    const port = portSchema.safeParse(Number(/^library-(\d+)$/.exec(name)?.[1]))
    return port.success ? [port.data] : []
  })
  const found = await Promise.all(
    ports.map(async (port) => ({ port, time: (await stat(libraryFolder(stateFolder, port))).mtimeMs })),
  )
  return found.sort((a, b) => b.time - a.time)[0]?.port ?? null
}

export async function keepPort(stateFolder: string, port: number): Promise<void> {
  const saved = await saveAtomically(file(stateFolder), `${JSON.stringify({ port })}\n`)
  if (!saved.ok) throw new Error(`cannot keep the port in ${stateFolder}`)
}

/** Below the ranges from which systems give out ports by themselves, so that it stays free. */
export function drawPort(): number {
  return randomInt(20_000, 32_000)
}

function file(stateFolder: string): string {
  return join(stateFolder, 'browser-host.json')
}
