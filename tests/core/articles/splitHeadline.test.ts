import { describe, expect, it } from 'vitest'
import { splitHeadline } from '../../../src-core/articles/splitHeadline'
import { measureLines } from '../../../src-core/lines/measureLines'

/** A stack of head lines over a body, cut: `kicker | headline | subtitle`. */
function cut(stack: string, body: string, standing: string[] = [], language = 'zh-Hans'): string {
  const lines = measureLines(stack)
  const parts = splitHeadline(
    lines.map((_, i) => i),
    { lines, language, body: () => body, repeated: (i) => standing.includes(lines[i]?.clean ?? '') },
  )
  return [parts.kicker, parts.headline, parts.subtitle]
    .map((indices) => indices.map((i) => lines[i]?.clean).join('/'))
    .join(' | ')
}

const body =
  '本报讯 昨日，山城区读书节在滨江广场启动，三百多名居民参加。区文化馆馆长林岚表示，流动书屋将走进二十个社区，每周更换图书。'

describe('splitHeadline', () => {
  it('takes a standing title over the headline for its kicker', () => {
    expect(cut('一线见闻\n山城区读书节启动', body, ['一线见闻'])).toBe('一线见闻 | 山城区读书节启动 | ')
  })

  it('takes a shortened sentence of the text for the subtitle', () => {
    expect(cut('山城区读书节启动\n\n区文化馆馆长林岚表示，流动书屋将走进社区，每周更换图书', body)).toBe(
      ' | 山城区读书节启动 | 区文化馆馆长林岚表示，流动书屋将走进社区，每周更换图书',
    )
  })

  it('takes a whole sentence of the text for the subtitle, though it is as long as the headline', () => {
    expect(cut('山城区读书节昨日启动\n三百余位居民参加活动', `${body}三百余位居民参加活动。`)).toBe(
      ' | 山城区读书节昨日启动 | 三百余位居民参加活动',
    )
    expect(cut('山城区读书节昨日启动\n三百余位居民参加活动', body)).toBe(
      ' | 山城区读书节昨日启动/三百余位居民参加活动 | ',
    )
  })

  it('keeps a headline whole that was wrapped in the middle of a word', () => {
    expect(cut('山城区读书节在滨江广场启动 居民参\n加热情高', body)).toBe(
      ' | 山城区读书节在滨江广场启动 居民参/加热情高 | ',
    )
  })

  it('keeps lines together between which a quotation is open', () => {
    expect(cut('山城区滨江广场启动读书节\n\n参加的居民都说“流动书\n屋”方便', body)).toBe(
      ' | 山城区滨江广场启动读书节 | 参加的居民都说“流动书/屋”方便',
    )
  })

  it('keeps lines together that end and begin with what the text says together', () => {
    const wrapped = '山城区读书节在滨\n江广场启动'
    expect(cut(wrapped, body)).toBe(' | 山城区读书节在滨/江广场启动 | ')
  })

  it('lets a headline in a narrow column take as many lines as it needs', () => {
    const narrow = '山城区读\n书节启动\n流动书屋\n走进社区'
    expect(cut(narrow, body).split(' | ')[1]).toBe(narrow.replaceAll('\n', '/'))
  })

  it('parts capitals from small letters, and goes on with a small letter', () => {
    const text = 'HARWICK. - The reading festival opened on Friday with three hundred visitors in the square.'
    expect(cut('OUR TOWN AND BEYOND\nReading festival opens\nin the square', text, [], 'en')).toBe(
      'OUR TOWN AND BEYOND | Reading festival opens/in the square | ',
    )
  })

  it('takes a line with a comma for the subtitle of a Chinese headline', () => {
    expect(cut('山城区滨江广场热闹非凡\n居民冒雨前来，图书一抢而空', body)).toBe(
      ' | 山城区滨江广场热闹非凡 | 居民冒雨前来，图书一抢而空',
    )
  })

  it('has one part for one line', () => {
    expect(cut('山城区读书节启动', body)).toBe(' | 山城区读书节启动 | ')
  })
})
