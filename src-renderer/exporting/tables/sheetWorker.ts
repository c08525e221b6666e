import { appendSheet, type TableSheet } from '../../../src-core/tables/tableSheet'
import { writeSheet } from './writeSheet'

/** Rows of a sheet, some at a time; `write` when all are there. */
export type SheetTask = { rows: TableSheet } | 'write'

export type SheetAnswer = { bytes: Uint8Array<ArrayBuffer>; cut: number } | { failed: string }

let sheet: TableSheet | undefined

self.onmessage = ({ data }: MessageEvent<SheetTask>) => {
  if (data === 'write') void write()
  else if (sheet) appendSheet(sheet, data.rows)
  else sheet = data.rows
}

async function write() {
  const { head = [], rows = [], widths = [], cut = 0 } = sheet ?? {}
  try {
    const bytes = await writeSheet({ head, rows, widths, cut })
    self.postMessage({ bytes, cut } satisfies SheetAnswer, { transfer: [bytes.buffer] })
  } catch (error) {
    self.postMessage({ failed: String(error) } satisfies SheetAnswer)
  }
}
