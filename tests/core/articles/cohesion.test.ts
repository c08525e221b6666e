import { describe, expect, it } from 'vitest'
import { blockTerms } from '../../../src-core/articles/blockTerms'

/** Four paragraphs, two of them on each of two subjects, and one on neither. */
const paragraphs = [
  '山城区读书节昨日开幕，流动书屋将驶进社区。',
  '渔港码头的冷库下月完工，渔船可以就近卸货。',
  '读书节期间，流动书屋每周更换图书，居民可以免费借阅。',
  '冷库建成后，渔船靠上码头就能卸货入库。',
  '气象台预计周末多云，气温回升。',
]

describe('cohesion', () => {
  const { cohesion } = blockTerms(paragraphs, 'zh-Hans')

  it('is greater with the article whose words a block repeats than with another', () => {
    expect(cohesion(2, [0])).toBeGreaterThan(cohesion(2, [1]) + 0.5)
    expect(cohesion(3, [1])).toBeGreaterThan(cohesion(3, [0, 2]) + 0.5)
  })

  it('is below 0 where an article has none of the words that the page repeats', () => {
    expect(cohesion(2, [4])).toBeLessThan(0)
  })

  it('says nothing of a block whose words stand nowhere else', () => {
    expect(cohesion(4, [0])).toBeCloseTo(0)
  })

  it('says less of a word, the more blocks have it', () => {
    const common = blockTerms(
      [...paragraphs, ...paragraphs.slice(0, 2), ...paragraphs.slice(0, 2)],
      'zh-Hans',
    )
    expect(common.cohesion(2, [0])).toBeLessThan(cohesion(2, [0]))
  })
})
