import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build, createTargets, Platform } from 'electron-builder'
import config from './electron-builder.config.mjs'
import { ensureBuilt, root } from './ensureBuilt.mjs'
import { findElectron } from './findElectron.mjs'

/**
 * `npm run package -- [--linux|--mac|--win] [target …]`: installers into `dist/`. `--linux dir` packs without one.
 * Where Electron's binary cannot be had, `dir` is packed around a stub, so that what would ship can be looked at.
 */
const platforms = { '--linux': Platform.LINUX, '--mac': Platform.MAC, '--win': Platform.WINDOWS }
const flag = process.argv.slice(2).find((arg) => arg in platforms)
const platform = flag ? platforms[flag] : Platform.current()
const targets = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))

ensureBuilt()
const electron = findElectron({ fetch: true })
const stubbed = electron.path ? {} : stub()
await build({
  targets: targets.length > 0 ? createTargets([platform], targets[0]) : platform.createTarget(),
  projectDir: root,
  config: { ...config, ...stubbed },
  publish: 'never',
})

/** The files that electron-builder looks for in Electron's folder, empty. Fuses cannot be flipped in it. */
function stub() {
  if (!targets.every((target) => target === 'dir') || targets.length === 0) {
    console.error(
      `Installers need Electron, but ${electron.reason}. Only the target \`dir\` can be packed here.`,
    )
    process.exit(1)
  }
  console.error(`STUB: ${electron.reason}; packing around a stub that does not start.`)
  const folder = join(root, 'out/electron-stub')
  mkdirSync(join(folder, 'locales'), { recursive: true })
  const { version } = createRequire(import.meta.url)('electron/package.json')
  const files = {
    version,
    LICENSE: '',
    'LICENSES.chromium.html': '',
    'locales/en-US.pak': '',
    'resources.pak': '',
    electron: '#!/bin/sh\n',
    'chrome-sandbox': '#!/bin/sh\n',
    chrome_crashpad_handler: '#!/bin/sh\n',
  }
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), content)
    chmodSync(join(folder, name), 0o755)
  }
  return { electronDist: folder, electronVersion: version, electronFuses: null }
}
