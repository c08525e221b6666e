import { correctionTable } from './correctionTable'
import type { Exporter, ExportFormat } from './exportPage'
import { html } from './html'
import { json } from './json'
import { md } from './md'
import { tei } from './tei'
import { txt } from './txt'

/** Every format that goes out. */
export const exporters: Record<ExportFormat, Exporter> = {
  txt,
  md,
  html,
  json,
  tei,
  corrections: correctionTable,
}
