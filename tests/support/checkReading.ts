import { expect } from 'vitest'
import { applyRepairs } from '../../src-core/model/applyRepairs'
import { lineAt, lineStarts } from '../../src-core/model/lineStarts'
import type { Reading } from '../../src-core/model/reading'
import { misowned, partsOf } from './readingParts'

/** Every character that is not white space is in exactly one span. */
export function expectCoverage(text: string, reading: Reading): void {
  expect(misowned(text, reading)).toBe(-1)
}

/** Each part's text follows from its spans by its repairs. */
export function expectRepairs(text: string, reading: Reading): void {
  for (const part of partsOf(reading)) expect(part.text).toBe(applyRepairs(text, part.spans, part.repairs))
}

/** Each line that a part starts on is listed once, where its spans are. */
export function expectLines(text: string, reading: Reading): void {
  const starts = lineStarts(text)
  const seen = new Set<number>()
  for (const part of partsOf(reading)) {
    const listed = part.lines.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i))
    const spanned = part.spans.flatMap(([start, end]) => {
      const first = lineAt(starts, start)
      return Array.from({ length: lineAt(starts, end - 1) - first + 1 }, (_, i) => first + i)
    })
    expect(listed).toEqual(spanned)
    for (const line of listed) {
      expect(seen.has(line)).toBe(false)
      seen.add(line)
    }
  }
}
