import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countErrors } from '../../../src-core/triage/countErrors'
import { drawSample } from '../../../src-core/triage/drawSample'
import { errorRate } from '../../../src-core/triage/errorRate'
import { gammaQuantile } from '../../../src-core/triage/gammaQuantile'

const ids = Array.from({ length: 2000 }, (_, i) => `article-${i}`)

describe('a sample', () => {
  it('is the same for the same seed, in whatever order the ids come', () => {
    const drawn = drawSample(ids, 0.05, '2026-11')
    expect(drawn).toHaveLength(100)
    expect(drawSample(ids.toReversed(), 0.05, '2026-11')).toEqual(drawn)
    expect(drawSample(ids, 0.05, '2026-12')).not.toEqual(drawn)
  })

  it('draws every id about as often as any other', () => {
    const times = new Map<string, number>()
    for (let seed = 0; seed < 400; seed++) {
      for (const id of drawSample(ids.slice(0, 200), 0.25, `${seed}`)) times.set(id, (times.get(id) ?? 0) + 1)
    }
    // 100 times each on average, with a standard deviation of 8.7.
    expect(Math.min(...times.values())).toBeGreaterThan(60)
    expect(Math.max(...times.values())).toBeLessThan(140)
  })

  it('has at least one id, and never more than there are', () => {
    expect(drawSample(['a', 'b'], 0.05, '1')).toHaveLength(1)
    expect(drawSample(['a', 'b'], 1, '1').toSorted()).toEqual(['a', 'b'])
    expect(drawSample([], 0.05, '1')).toEqual([])
  })
})

describe('errors', () => {
  const counted = (before: string, after: string) =>
    countErrors(before, after).map(({ was, is, errors }) => `${was}>${is} ${errors}`)

  it('are counted by place', () => {
    expect(counted('灯塔已经复明了', '灯塔已经复明了')).toEqual([])
    expect(counted('今曰灯塔复明', '今日灯塔复明')).toEqual(['曰>日 1'])
    expect(counted('灯塔灯塔复明', '灯塔复明')).toHaveLength(1)
    expect(counted('渔民出海', '渔民们一早出海')).toEqual(['>们一早 2'])
    expect(counted('渔民出海', '渔民们趁着天刚亮出海')).toEqual(['>们趁着天刚亮 4'])
  })

  it('are one where characters changed places', () => {
    expect(counted('渔民海出了', '渔民出海了')).toEqual(['海出>出海 1'])
    expect(counted('昨日上午复明灯塔', '昨日上午灯塔复明')).toEqual(['复明灯塔>灯塔复明 1'])
    expect(counted('出海，渔民', '渔民，出海')).toHaveLength(2)
  })

  it('in punctuation count as much as is said', () => {
    expect(countErrors('复明,渔民', '复明，渔民', 0.5)).toEqual([{ was: ',', is: '，', errors: 0.5 }])
  })

  it('in punctuation are a tenth, in a number or a word one', () => {
    expect(counted('灯塔复明,渔民出海', '灯塔复明，渔民出海')).toEqual([',>， 0.1'])
    expect(counted('共有1284人', '共有7382人')).toEqual(['1284>7382 1'])
    expect(counted('the 1ighthousc again', 'the lighthouse again')).toHaveLength(1)
    expect(counted('Tbe lightbouse', 'The lighthouse')).toEqual(['Tbe lightbouse>The lighthouse 2'])
  })

  it('are none where only white space differs', () => {
    expect(counted('6 月 18 日\n灯塔', '6月18日灯塔')).toEqual([])
  })

  it('are none between any text and itself, and some between texts that differ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(countErrors(a, a)).toEqual([])
        const bare = (text: string) => text.replace(/\s/g, '')
        if (bare(a) === bare(b)) return
        expect(countErrors(a, b).every(({ errors }) => errors > 0)).toBe(true)
      }),
    )
  })
})

describe('the error rate', () => {
  it('has the bounds of the tables of Garwood', () => {
    // F. Garwood 1936, table 1: counts 0, 1, 5, 10, 50 at 95 per cent.
    for (const [count, low, high] of [
      [0, 0, 3.689],
      [1, 0.0253, 5.572],
      [5, 1.6235, 11.668],
      [10, 4.7954, 18.39],
      [50, 37.111, 65.919],
    ] as const) {
      expect(gammaQuantile(0.025, count)).toBeCloseTo(low, 3)
      expect(gammaQuantile(0.975, count + 1)).toBeCloseTo(high, 2)
    }
  })

  it('is told in 10,000 characters', () => {
    const { rate, low, high } = errorRate([
      { characters: 12_000, errors: 3 },
      { characters: 8_000, errors: 2 },
    ])
    expect(rate).toBeCloseTo(2.5)
    expect(low).toBeCloseTo(1.6235 / 2, 3)
    expect(high).toBeCloseTo(11.668 / 2, 2)
  })

  it('is less certain where errors heap up in some articles', () => {
    const even = Array.from({ length: 40 }, () => ({ characters: 700, errors: 1 }))
    const heaped = Array.from({ length: 40 }, (_, i) => ({ characters: 700, errors: i < 4 ? 10 : 0 }))
    expect(errorRate(even).dispersion).toBe(1)
    expect(errorRate(heaped).rate).toBeCloseTo(errorRate(even).rate)
    expect(errorRate(heaped).high).toBeGreaterThan(errorRate(even).high * 1.5)
  })

  it('holds the true rate about as often as it promises', () => {
    let held = 0
    const rounds = 400
    for (let round = 0; round < rounds; round++) {
      let state = round * 7919 + 1
      const random = () => {
        state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
        return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
      }
      const read = Array.from({ length: 30 }, () => {
        let errors = 0
        for (let i = 0; i < 700; i++) if (random() < 0.0004) errors += 1
        return { characters: 700, errors }
      })
      const { low, high } = errorRate(read)
      if (low <= 4 && high >= 4) held += 1
    }
    expect(held / rounds).toBeGreaterThan(0.93)
  })
})
