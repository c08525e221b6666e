import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import open from 'open'

/** Whether a browser could show itself here. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Opens the address in the user's browser by way of a file that only the user can read: on a command line the
 * token would be in sight of every user of the machine.
 */
export async function openAddress(address: string, stateFolder: string): Promise<void> {
  const file = join(stateFolder, 'open.html')
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}"><title>Galley</title>`
  await writeFile(file, page, { mode: 0o600 })
  await open(file)
}
