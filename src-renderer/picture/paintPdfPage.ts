import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Pixels of a canvas at most: 64 MB. A broadsheet is still readable to its smallest type. */
const most = 16_000_000

/**
 * Paints a page of a PDF as wide as wanted, or as large as memory allows, and puts it on the canvas when it is whole.
 *
 * @param number from 1
 * @param width in device pixels
 */
export async function paintPdfPage(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const page = await pdf.getPage(number)
  const whole = page.getViewport({ scale: 1 })
  const scale = Math.min(width / whole.width, Math.sqrt(most / (whole.width * whole.height)))
  const viewport = page.getViewport({ scale })
  const painted = document.createElement('canvas')
  painted.width = Math.max(1, Math.round(viewport.width))
  painted.height = Math.max(1, Math.round(viewport.height))
  const painting = page.render({ canvas: painted, viewport })
  signal.addEventListener('abort', () => painting.cancel(), { once: true })
  await painting.promise
  if (signal.aborted) return
  canvas.width = painted.width
  canvas.height = painted.height
  canvas.getContext('2d')?.drawImage(painted, 0, 0)
  page.cleanup()
}
