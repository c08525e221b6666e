import type { TableSheet } from '../../../src-core/tables/tableSheet'
import type { SheetAnswer, SheetTask } from './sheetWorker'

/** An XLSX file that a worker writes: of 400,000 rows it takes half a minute, in which the window goes on. */
export class SheetFile {
  readonly #worker = new Worker(new URL('./sheetWorker.ts', import.meta.url), { type: 'module' })

  add(rows: TableSheet): void {
    this.#worker.postMessage({ rows } satisfies SheetTask)
  }

  /** Undefined where it was stopped. Rejects where the worker fails, for lack of memory for example. */
  write(signal: AbortSignal): Promise<Extract<SheetAnswer, { bytes: unknown }> | undefined> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return resolve(undefined)
      signal.addEventListener('abort', () => resolve(undefined))
      this.#worker.onerror = ({ message }) => reject(new Error(message))
      this.#worker.onmessage = ({ data }: MessageEvent<SheetAnswer>) =>
        'bytes' in data ? resolve(data) : reject(new Error(data.failed))
      this.#worker.postMessage('write' satisfies SheetTask)
    })
  }

  close(): void {
    this.#worker.terminate()
  }
}
