import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs']
const root = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))

/**
 * What pdf.js loads by name while it shows a page, beside the app under `pdfjs/`: character maps of Chinese and Japanese
 * fonts that are not embedded, the standard fonts, decoders of pictures. WebAssembly is left out: the policy of the app
 * does not run it, and pdf.js has the same decoders in JavaScript.
 */
export function pdfFiles(): Plugin {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => !name.endsWith('.wasm'))
      .map((name) => `${folder}/${name}`),
  )
  return {
    name: 'pdf-files',
    generateBundle() {
      for (const file of files)
        this.emitFile({ type: 'asset', fileName: `pdfjs/${file}`, source: readFileSync(join(root, file)) })
    },
    configureServer(server) {
      server.middlewares.use('/pdfjs', (request, response, next) => {
        const file = request.url?.replace(/^\/|\?.*$/g, '') ?? ''
        if (!files.includes(file)) return next()
        response.setHeader(
          'content-type',
          file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        )
        response.end(readFileSync(join(root, file)))
      })
    },
  }
}
