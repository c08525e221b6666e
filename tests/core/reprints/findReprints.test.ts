import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReprints, type ReprintGroup } from '../../../src-core/reprints/findReprints'
import { containment, sketchOf } from '../../../src-core/reprints/sketch'
import { sortByKey } from '../../../src-core/reprints/sortByKey'
import { reprintOf } from '../../support/reprintOf'

const characters =
  '清溪落霞青石白鹭云岭南浦东湾石鼓柳河枫林望江长汀榕树金沙翠屏梅岭灯塔春茶渔港古桥山路校园歌声孩子老人'

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function story(seed: number, length = 400): string {
  const random = seeded(seed)
  let text = ''
  while (text.length < length) {
    text += characters.charAt(Math.floor(random() * characters.length))
    if (random() < 0.08) text += '，'
  }
  return text
}

function groupsOf(texts: readonly (string | null)[]): ReprintGroup[] {
  const steps = findReprints({ size: texts.length, text: (article) => texts[article] ?? null })
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

describe('reprints', () => {
  it('of one story in three papers are one group', () => {
    const wire = story(1)
    const random = seeded(5)
    const texts = [
      story(2),
      wire,
      story(3),
      reprintOf(wire, { errors: 0.02, kept: 1, opening: '新华社清溪电　' }, random),
      reprintOf(wire, { errors: 0.02, kept: 0.6, opening: '据云岭周报报道，' }, random),
      story(4),
    ]
    const groups = groupsOf(texts)
    expect(groups.map(({ articles }) => articles)).toEqual([[1, 3, 4]])
    expect(groups[0]?.share).toBeGreaterThan(0.5)
  })

  it('are found where blanks, punctuation and line ends differ', () => {
    const wire = story(7)
    const other = [...wire.replaceAll('，', ',')].join(' ').replace(/(.{40})/g, '$1\n')
    expect(groupsOf([wire, other])).toEqual([{ articles: [0, 1], share: 1 }])
  })

  it('are none where a formula, a quotation or a short text is the same', () => {
    const formula = '本报讯 记者周敏 通讯员沈知远报道 清溪县人民政府办公室昨日发布通知'
    const quoted = story(9, 120)
    expect(
      groupsOf([formula + story(10), formula + story(11), quoted + story(12), quoted + story(13)]),
    ).toEqual([])
    expect(groupsOf(['灯塔复明，渔民出海。', '灯塔复明，渔民出海。'])).toEqual([])
  })

  it('of something printed every day are one group however many they are', () => {
    const notice = story(20, 200)
    const random = seeded(3)
    const texts = Array.from({ length: 300 }, (_, i) =>
      i % 3 === 0
        ? reprintOf(notice, { errors: 0.005, kept: 1, opening: `${i}日` }, random)
        : story(1000 + i, 200),
    )
    const [group, ...others] = groupsOf(texts)
    expect(others).toEqual([])
    expect(group?.articles).toHaveLength(100)
  })

  it('leave out what is no article any more', () => {
    expect(groupsOf([story(1), null, story(1)])).toEqual([{ articles: [0, 2], share: 1 }])
  })

  it('are found with the edits that papers and OCR make, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 0.02, noNaN: true }),
        fc.double({ min: 0.6, max: 1, noNaN: true }),
        (seed, errors, kept) => {
          const wire = story(seed, 500)
          const texts = [wire, story(seed + 1), reprintOf(wire, { errors, kept, opening: '' }, seeded(seed))]
          expect(groupsOf(texts).map(({ articles }) => articles)).toEqual([[0, 2]])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('sketches', () => {
  it('of a short and a long text keep the same stretches', () => {
    const long = story(30, 900)
    const kept = new Set(sketchOf(long, 2))
    for (const hash of sketchOf(long)) expect(kept).toContain(hash)
    for (const hash of sketchOf(long.slice(0, 300), 32)) expect(sketchOf(long)).toContain(hash)
  })

  it('of a part are contained in those of the whole', () => {
    const long = story(31, 900)
    expect(containment(sketchOf(long.slice(200, 500), 2), sketchOf(long, 2))).toBe(1)
    expect(containment(sketchOf(story(32), 2), sketchOf(story(33), 2))).toBeLessThan(0.02)
  })
})

describe('sorting by keys', () => {
  it('gives places in the order of the keys, equal ones in theirs', () => {
    const key = fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 3 }))
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const expected = keys.map((_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)
        expect([...sortByKey(Uint32Array.from(keys))]).toEqual(expected)
      }),
    )
  })
})
