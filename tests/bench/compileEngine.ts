import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../../build/ensureBuilt.mjs'

/**
 * The engine compiled as the app's build does it: run through tsx it would be a third slower.
 *
 * @returns the file to import
 */
export async function compileEngine(folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { ssr: 'src-core/reading/readPage.ts', target: 'node20', outDir: folder, emptyOutDir: true },
  })
  return join(folder, 'readPage.js')
}
