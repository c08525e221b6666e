import { getDocument, type PDFDocumentLoadingTask, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Where the build puts what pdf.js asks for by name (build/pdfFiles.ts). */
const files = new URL('pdfjs/', document.baseURI).href

/** Opens a PDF in a worker of its own; nothing in it runs, and nothing is loaded but the app's own files. */
export function openPdf(bytes: Uint8Array): { task: PDFDocumentLoadingTask; close: () => void } {
  const port = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' })
  const worker = PDFWorker.create({ port })
  const task = getDocument({
    // pdf.js gives the bytes away to its worker.
    data: bytes.slice(),
    worker,
    cMapUrl: `${files}cmaps/`,
    standardFontDataUrl: `${files}standard_fonts/`,
    wasmUrl: `${files}wasm/`,
    iccUrl: `${files}iccs/`,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
  })
  return {
    task,
    close: () => {
      void task.destroy().finally(() => port.terminate())
    },
  }
}
