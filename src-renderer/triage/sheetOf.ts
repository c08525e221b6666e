import type { ExportOptions } from '../../src-core/exports/exportPage'
import { sampleSheet } from '../../src-core/exports/sampleSheet'
import type { ErrorRule } from '../../src-core/triage/errorRule'
import type { SampleState } from '../database/triage/samples'

/** A sample as a sheet for paper. */
export function sheetOf(
  { sample, rows, rate }: SampleState,
  rule: ErrorRule,
  language: ExportOptions['labels'],
): string {
  return sampleSheet(
    {
      ...sample,
      drawn: sample.articles,
      rate,
      articles: rows
        .filter(({ read }) => read)
        .map(({ drawn, article, page, characters, errors, places }) => ({
          number: article?.number ?? '',
          headline: article?.headline || drawn.headline,
          origin:
            [page?.publication, page?.date, page?.number].filter(Boolean).join(' ') || (page?.name ?? ''),
          characters,
          errors,
          corrections: places.map(({ was, is }) => `${was || '∅'} → ${is || '∅'}`),
        })),
    },
    rule,
    language,
  )
}
