import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** What the build makes last, so that an interrupted build counts as none. */
const witness = 'out/renderer/index.html'
const sources = [
  'src-core',
  'src-main',
  'src-renderer',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
]

/**
 * Builds `out/` where it is missing or older than a source. Says nothing on standard output, which belongs to
 * the command that runs next. Ends the process when the build fails.
 */
export function ensureBuilt() {
  if (!builtAnew()) process.exit(1)
}

/** As `ensureBuilt`, but says whether `out/` is as new as the sources instead of ending the process. */
export function builtAnew() {
  const built = join(root, witness)
  if (existsSync(built) && statSync(built).mtimeMs > newest(sources)) return true
  process.stderr.write('Building Galley …\n')
  const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const build = spawnSync(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (build.status === 0) return true
  process.stderr.write(`${build.stdout}${build.stderr}\nGalley could not be built.\n`)
  return false
}

function newest(paths) {
  const times = paths.flatMap((path) => {
    const full = join(root, path)
    if (!existsSync(full)) return []
    if (statSync(full).isFile()) return [statSync(full).mtimeMs]
    const files = readdirSync(full, { recursive: true, withFileTypes: true })
    return files
      .filter((file) => file.isFile())
      .map((file) => statSync(join(file.parentPath, file.name)).mtimeMs)
  })
  return Math.max(...times)
}
