import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { pdfFiles } from './build/pdfFiles'
import { zipInPlace } from './build/zipInPlace'

/** Node 20 is the oldest that runs the command line and the browser host. */
const nodeTarget = 'node20'

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      outDir: 'out/main',
      // `dependencies` stay outside; everything else that main imports is compiled in.
      rollupOptions: {
        input: {
          electron: 'src-main/hosts/electron/electron.ts',
          galley: 'src-main/command-line/galley.ts',
          worker: 'src-main/importing/worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'src-main/hosts/electron/preload.ts' },
        // A sandboxed preload has to be CommonJS, whatever package.json says.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    // Where an editor types, what did not change is not drawn anew (docs/decisions/027).
    plugins: [react({ compiler: { sources: ['src-renderer/desk/'] } }), pdfFiles()],
    // A worker loads the words of a page's language when it meets one.
    worker: { format: 'es', plugins: () => [zipInPlace()] },
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: {
        input: 'src-renderer/index.html',
        output: {
          // Whatever chunk uses zod first has to find its compiler switched off (src-renderer/noEval.ts).
          codeSplitting: { groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|noEval\.ts/ }] },
        },
      },
    },
  },
})
