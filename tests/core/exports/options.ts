import type { ExportOptions } from '../../../src-core/exports/exportPage'

export const options: ExportOptions = {
  labels: 'en',
  exportedAt: '2026-01-02T03:04:05.000Z',
  generator: '1.0.0',
}
