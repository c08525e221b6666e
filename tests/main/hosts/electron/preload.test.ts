import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { fakeIpc } from './support/fakeIpc'

const source = fileURLToPath(new URL('../../../../src-main/hosts/electron/preload.ts', import.meta.url))

describe('the preload script', () => {
  /** What it asks `require` for. */
  const required: string[] = []
  const exposed = vi.fn<(name: string, door: object) => void>()

  beforeAll(async () => {
    // Whatever is not a file of ours stays a `require`, as in the app's build.
    const external = (id: string) => !/^[./]|^[A-Z]:/i.test(id)
    const output = { format: 'cjs', entryFileNames: 'preload.cjs' } as const
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, rollupOptions: { input: source, external, output } },
    })
    const code = 'output' in built ? built.output[0].code : ''
    const electron = {
      ipcRenderer: fakeIpc().renderer,
      contextBridge: { exposeInMainWorld: exposed },
    }
    const require = (id: string) => {
      required.push(id)
      return electron
    }
    runInNewContext(code, { require, exports: {}, module: { exports: {} } })
  })

  it('needs Electron and no package, because a sandbox has none', () => {
    expect(required).toEqual(['electron'])
  })

  it('puts one thing into the page', () => {
    expect(exposed).toHaveBeenCalledOnce()
    const [name, door] = exposed.mock.calls[0] ?? []
    expect(name).toBe('galley')
    expect(Object.keys(door ?? {})).toContain('openDump')
  })
})
