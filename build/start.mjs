import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt, root } from './ensureBuilt.mjs'
import { findElectron, noWindowReason } from './findElectron.mjs'

/** `npm start`: the desktop window where Electron runs, the browser host where it does not. */
ensureBuilt()
const noWindow = noWindowReason()
const electron = noWindow ? { reason: noWindow } : findElectron({ fetch: true })

if (electron.path) {
  run(electron.path, ['.', ...process.argv.slice(2)])
} else {
  console.error(
    `Electron cannot open a window here (${electron.reason}): Galley runs in the browser instead.`,
  )
  run(process.execPath, [join(root, 'out/main/galley.js'), 'serve', ...process.argv.slice(2)])
}

function run(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 0 : 1)
  })
}
