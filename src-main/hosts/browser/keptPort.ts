import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { saveAtomically } from '../../exporting/saveAtomically'

const stateSchema = z.object({ port: z.int().min(1024).max(65535) })

/** The port at which this user's library lives; `null` before the first run. */
export async function keptPort(stateFolder: string): Promise<number | null> {
  const text = await readFile(file(stateFolder), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return stateSchema.parse(JSON.parse(text)).port
  } catch {
    return null
  }
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
