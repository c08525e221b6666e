import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { builtAnew, root } from './ensureBuilt.mjs'
import { findElectron, noWindowReason } from './findElectron.mjs'

/**
 * `npm run dev`: the app with reload. Under Electron, electron-vite reloads the renderer and restarts main. In the
 * browser host, Vite reloads the renderer, and the host is built and started again when its sources change.
 */
const electron = noWindowReason() ? {} : findElectron({ fetch: true })
let child

if (electron.path) {
  start(join(root, 'node_modules/electron-vite/bin/electron-vite.js'), ['dev', '--watch'])
} else {
  startHost()
  let pause
  for (const folder of ['src-main', 'src-core']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(pause)
      pause = setTimeout(restartHost, 300)
    })
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    child?.kill(signal)
    process.exit()
  })
}

/** A source that does not build leaves the host stopped until it is mended. */
function startHost() {
  if (!builtAnew()) return
  start(join(root, 'out/main/galley.js'), ['serve', ...process.argv.slice(2)], { GALLEY_DEV: '1' })
}

function restartHost() {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return startHost()
  child.once('exit', startHost)
  child.kill('SIGTERM')
}

function start(script, args, env = {}) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }
  child = spawn(process.execPath, [script, ...args], options)
}
