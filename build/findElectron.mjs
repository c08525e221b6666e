import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/**
 * The path of Electron's binary where it is there or can be had.
 *
 * @param fetch try to download it where it is missing
 * @returns `{path}`, or `{reason}` in one clause where there is none
 */
export function findElectron({ fetch = false } = {}) {
  const found = installed()
  if (found) return { path: found }
  if (!fetch) return { reason: 'its binary is not installed' }
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 300_000 })
  const fetched = installed()
  return fetched ? { path: fetched } : { reason: 'its binary is not installed and could not be downloaded' }
}

/** Why a window cannot be opened here although there may be a binary; undefined where it can. */
export function noWindowReason() {
  if (process.platform !== 'linux') return undefined
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display'
  if (process.getuid() === 0) return 'its sandbox does not run as root'
  return undefined
}

function installed() {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const binary = join(
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'),
    readFileSync(pathFile, 'utf8'),
  )
  return existsSync(binary) ? binary : undefined
}
