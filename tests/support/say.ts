import type { ExportPage } from '../../src-core/exports/exportPage'
import type { CorrectionKind } from '../../src-core/model/correctionMark'

/** Says of the runs of a picture that hold exactly `stretch` what kind of correction they are. `{a=>a}` makes a run. */
export function say(page: ExportPage, stretch: string, kind: CorrectionKind, text = ''): ExportPage {
  const attrs = { kind, text, by: '林小雨', at: '2026-03-18T08:00:00.000Z' }
  for (const container of page.document.content) {
    for (const block of container.content ?? []) {
      for (const run of block.content ?? []) {
        if (run.text === stretch) run.marks = [...(run.marks ?? []), { type: 'correction', attrs }]
      }
    }
  }
  return page
}
