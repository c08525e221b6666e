import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDelta, deltaBetween } from '../../../src-core/journal/delta'
import type { Json } from '../../../src-core/journal/json'

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>

/** As it comes out of a file. */
const written = (value: Json): Json => JSON.parse(JSON.stringify(value))

/** A value and what became of it: parts replaced, put in, taken out. */
const edited: fc.Arbitrary<[Json, Json]> = fc
  .tuple(
    fc.array(fc.record({ id: fc.nat(), content: fc.array(fc.string()), marks: json })),
    fc.nat(),
    fc.nat(),
    json,
  )
  .map(([list, at, what, value]) => {
    const copy: Json[] = structuredClone(list)
    const place = at % (copy.length + 1)
    if (what % 3 === 0) copy.splice(place, 1)
    else if (what % 3 === 1) copy.splice(place, 0, value)
    else if (copy[place]) copy[place] = { ...(copy[place] as object), marks: value }
    return [list, copy]
  })

describe('a delta', () => {
  it('makes the one value of the other, for any two', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(json, json), edited), ([before, after]) => {
        const delta = deltaBetween(before, after)
        const made = delta === undefined ? before : applyDelta(before, written(delta as Json) as never)
        expect(written(made)).toEqual(written(after))
      }),
      { numRuns: 2000 },
    )
  })

  it('is nothing where nothing changed', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(deltaBetween(value, structuredClone(value))).toBeUndefined()
      }),
    )
  })

  it.each(['__proto__', 'constructor'])('takes out a key called %s, which every object inherits', (name) => {
    const before = JSON.parse(`{ "${name}": false, "a": 1 }`)
    const delta = deltaBetween(before, { a: 1 })
    expect(delta).toEqual({ at: {}, drop: [name] })
    expect(Object.keys(applyDelta(before, delta as never) as object)).toEqual(['a'])
  })

  it.each<[string, Json, Json, object]>([
    ['a run that was typed into', ['a', 'b', 'c'], ['a', 'x', 'c'], { at: { 1: { set: 'x' } } }],
    [
      'a block that was split',
      ['a', 'bc', 'd'],
      ['a', 'b', 'c', 'd'],
      { splice: { from: 1, remove: 1, insert: ['b', 'c'] } },
    ],
    [
      'a key that came and one that went',
      { a: 1, b: 2 },
      { b: 2, c: 3 },
      { at: { c: { set: 3 } }, drop: ['a'] },
    ],
    [
      'a long text',
      `${'a'.repeat(100)}b`,
      `${'a'.repeat(100)}cb`,
      { splice: { from: 100, remove: 0, insert: 'c' } },
    ],
  ])('holds only %s', (_what, before, after, delta) => {
    expect(deltaBetween(before, after)).toEqual(delta)
  })

  it('does not fit another value', () => {
    expect(() => applyDelta(['a'], { at: { 3: { set: 1 } } })).toThrow()
    expect(() => applyDelta('short', { splice: { from: 9, remove: 1, insert: '' } })).toThrow()
    expect(() => applyDelta(7, { at: {} })).toThrow()
  })

  it('takes a key called __proto__ for a key', () => {
    const after = JSON.parse('{"__proto__":{"a":1}}')
    const made = applyDelta({}, deltaBetween({}, after) ?? { at: {} })
    expect(JSON.stringify(made)).toBe('{"__proto__":{"a":1}}')
    expect(({} as { a?: number }).a).toBeUndefined()
  })
})
