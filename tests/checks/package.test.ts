import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../build/ensureBuilt.mjs'

/** What `npm run package -- --linux dir` leaves in `dist/`. */
const resources = join(root, 'dist/linux-unpacked/resources')

describe.runIf(process.platform === 'linux')('the packed app', () => {
  let files: string[]

  beforeAll(() => {
    const run = spawnSync(process.execPath, ['build/package.mjs', '--linux', 'dir'], {
      cwd: root,
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(`packing failed:\n${run.stdout}${run.stderr}`)
    files = listPackage(join(resources, 'app.asar'), { isPack: false }).map((file) =>
      file.replaceAll('\\', '/'),
    )
  }, 300_000)

  it('holds the window’s code, the preload, the renderer and the worker', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        '/out/main/electron.js',
        '/out/main/worker.js',
        '/out/preload/preload.cjs',
        '/out/renderer/index.html',
        '/package.json',
      ]),
    )
  })

  it('holds no packages: what the app imports is compiled in', () => {
    expect(files.filter((file) => file.startsWith('/node_modules'))).toEqual([])
  })

  it('holds no sources, tests, maps or notes', () => {
    expect(files.filter((file) => /^\/(src-|tests|docs|build)|\.(tsx?|map|md)$/.test(file))).toEqual([])
  })
})
