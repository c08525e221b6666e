import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src-core/journal/parseJson'

describe('JSON from anyone', () => {
  it('is what it says, whatever stands in its texts', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom('', ' ', '\n'), (value, blank) => {
        const text = JSON.stringify(value, null, blank)
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
    for (const text of ['[[['.repeat(500), '\\', '"', '\\"', '\\\\"[', '{'.repeat(999)]) {
      expect(parseJson(JSON.stringify([text, { [text]: text }]))).toEqual([text, { [text]: text }])
    }
  })

  it.each([
    ['a million lists in one another', `${'['.repeat(1e6)}${']'.repeat(1e6)}`],
    ['lists without an end', '['.repeat(1e6)],
    ['a million objects in one another', `${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}`],
    ['a text without an end', `["${'\\"['.repeat(1e5)}`],
    ['no JSON', '{'],
    ['nothing', ''],
  ])('is none: %s', (_what, text) => {
    expect(parseJson(text)).toBeUndefined()
  })

  it('is read to a depth that no document reaches', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(parseJson(nested(200))).toBeDefined()
    expect(parseJson(nested(201))).toBeUndefined()
  })
})
