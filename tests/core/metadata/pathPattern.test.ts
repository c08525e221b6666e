import { describe, expect, it } from 'vitest'
import { guessPattern } from '../../../src-core/metadata/guessPattern'
import { pathPattern } from '../../../src-core/metadata/pathPattern'

describe('a pattern of names', () => {
  it('reads newspaper, date and page out of a path', () => {
    const read = pathPattern('{publication}/{yyyy}/{mm}/{dd}/{page}/{*}')
    expect(read?.('县报/2025/06/23/03/x.txt')).toEqual({
      publication: '县报',
      date: '2025-06-23',
      number: '3',
    })
    expect(read?.('archive/old/县报/2025/6/3/A03/x.txt')).toEqual({
      publication: '县报',
      date: '2025-06-03',
      number: 'A03',
    })
    expect(read?.('县报/2025/02/30/03/x.txt')).toBeUndefined()
    expect(read?.('县报/x.txt')).toBeUndefined()
  })

  it('reads the number of the issue', () => {
    const read = pathPattern('{publication}/总第{issue}期/{page}')
    expect(read?.('县报/总第04210期/3.txt')).toEqual({ publication: '县报', issue: '4210', number: '3' })
  })

  it('takes signs of regular expressions as they are', () => {
    const read = pathPattern('({yyyy})[{mm}]+{dd}.{page}')
    expect(read?.('(2025)[06]+23.4.txt')).toEqual({ date: '2025-06-23', number: '4' })
  })

  it.each(['', 'no tokens', '{yyyy}/{yyyy}', '{year}/{mm}', '{*}'])('is none: %j', (pattern) => {
    expect(pathPattern(pattern)).toBeNull()
  })
})

describe('the guessed pattern', () => {
  it.each([
    ['县报/2025/06/23/03/x.txt', '{publication}/{yyyy}/{mm}/{dd}/{page}/{*}', '县报', '2025-06-23', '3'],
    [
      'scans/清溪日报/2025/0623/第04版.txt',
      '{publication}/{yyyy}/{mm}{dd}/第{page}版',
      '清溪日报',
      '2025-06-23',
      '4',
    ],
    ['清溪日报-2025-06-23-A03.txt', '{publication}-{yyyy}-{mm}-{dd}-{page}', '清溪日报', '2025-06-23', 'A03'],
    ['paper/20250623_04.txt', '{publication}/{yyyy}{mm}{dd}_{page}', 'paper', '2025-06-23', '4'],
    [
      'harwick-gazette-2026-03-18-p4.txt',
      '{publication}-{yyyy}-{mm}-{dd}-p{page}',
      'harwick-gazette',
      '2026-03-18',
      '4',
    ],
    [
      '云岭周报/2025年6月23日/02 综合.txt',
      '{publication}/{yyyy}年{mm}月{dd}日/{page}{*}',
      '云岭周报',
      '2025-06-23',
      '2',
    ],
    [
      '县报/2025/06/23_第4210期/03.txt',
      '{publication}/{yyyy}/{mm}/{dd}_第{issue}期/{page}',
      '县报',
      '2025-06-23',
      '3',
    ],
    [
      '县报/第4210期/2025-06-23/03.txt',
      '{publication}/第{issue}期/{yyyy}-{mm}-{dd}/{page}',
      '县报',
      '2025-06-23',
      '3',
    ],
    [
      '县报2025-06-23第421期_03.txt',
      '{publication}{yyyy}-{mm}-{dd}第{issue}期_{page}',
      '县报',
      '2025-06-23',
      '3',
    ],
    ['2025/06/23-05.txt', '{yyyy}/{mm}/{dd}-{page}', undefined, '2025-06-23', '5'],
  ])('of %s is %s', (path, pattern, publication, date, number) => {
    expect(guessPattern([path])).toBe(pattern)
    expect(pathPattern(pattern)?.(path)).toMatchObject({ ...(publication && { publication }), date, number })
  })

  it('is the one that reads most names', () => {
    const paths = Array.from(
      { length: 30 },
      (_, i) => `县报/2025/06/${String(i + 1).padStart(2, '0')}/01.txt`,
    )
    expect(guessPattern(['notes/2024-01-01.txt', ...paths])).toBe('{publication}/{yyyy}/{mm}/{dd}/{page}')
  })

  it('is none for names without dates', () => {
    expect(guessPattern(['amber.txt', 'county/birch 12.txt'])).toBeNull()
  })
})
