import { describe, expect, it } from 'vitest'
import { type PageTexts, pageMetadata } from '../../../src-core/metadata/pageMetadata'
import { findDate } from '../../../src-core/words/findDate'
import { issueNumberIn } from '../../../src-core/words/issueNumber'

/** The values alone. */
const valuesOf = (texts: PageTexts, language: string) => {
  const { inferred: _, ...values } = pageMetadata(texts, language)
  return values
}

describe('findDate', () => {
  it.each([
    ['2025年6月23日 星期一', '2025-06-23'],
    ['2025 年 6 月 23 日', '2025-06-23'],
    ['二〇二五年六月二十三日', '2025-06-23'],
    ['中華民國三十五年五月三日', '1946-05-03'],
    ['昭和12年7月8日', '1937-07-08'],
    ['令和元年五月一日', '2019-05-01'],
    ['2025년 6월 23일 월요일', '2025-06-23'],
    ['Monday, June 23, 2025', '2025-06-23'],
    ['Monday 23rd June 2025', '2025-06-23'],
    ['Montag, 23. Juni 2025', '2025-06-23'],
    ['Lundi 1er juin 1903', '1903-06-01'],
    ['paper_2025-02-18_p1', '2025-02-18'],
    ['paper20250218', '2025-02-18'],
  ])('reads %s', (text, date) => {
    expect(findDate(text)).toBe(date)
  })

  it.each(['2025年2月30日', '第2025号', 'June 2025', '12345678901'])('finds no date in %s', (text) => {
    expect(findDate(text)).toBeUndefined()
  })
})

describe('issueNumberIn', () => {
  it.each([
    ['总第4210期', '4210'],
    ['第 12 期 总第4210期', '4210'],
    ['第三千五百六十七號', '3567'],
    ['第一二〇四号', '1204'],
    ['第一萬零二十號', '10020'],
    ['제1234호', '1234'],
    ['Vol. XII, No. 21,073', '21073'],
    ['59e ANNÉE - N° 21.073', '21073'],
    ['Jahrgang 12 Nr. 45', '45'],
    ['Issue 308 · Price 40p', '308'],
  ])('reads %s', (text, number) => {
    expect(issueNumberIn(text)).toBe(number)
  })

  it.each(['第3版', '邮发代号 1-16', 'No news today', 'Nothing 5', '第期', 'Nr. 1,5 Mio'])(
    'finds none in %s',
    (text) => {
      expect(issueNumberIn(text)).toBeUndefined()
    },
  )
})

describe('pageMetadata', () => {
  it('reads Chinese furniture', () => {
    const furniture = ['清溪日报', '2026年3月18日 星期三', '民生 第3版']
    expect(valuesOf({ furniture, name: 'x.txt', folder: '' }, 'zh-Hans')).toEqual({
      publication: '清溪日报',
      date: '2026-03-18',
      number: '3',
      title: '民生',
    })
  })

  it('reads the number of the issue, and says where it was found', () => {
    const printed = pageMetadata(
      { furniture: ['清溪日报', '总第4210期'], name: 'x.txt', folder: '' },
      'zh-Hans',
    )
    expect(printed).toMatchObject({ issue: '4210', inferred: { issue: 'furniture' } })
    const filed = pageMetadata({ furniture: [], name: '清溪日报_第77期_03版.txt', folder: '' }, 'zh-Hans')
    expect(filed).toMatchObject({ issue: '77', number: '3', inferred: { issue: 'file-name' } })
  })

  it('reads English and German furniture', () => {
    const english = ['The Harwick Gazette', 'Wednesday, March 18, 2026', 'Local · Page A3']
    expect(valuesOf({ furniture: english, name: 'x.txt', folder: '' }, 'en')).toEqual({
      publication: 'The Harwick Gazette',
      date: '2026-03-18',
      number: 'A3',
      title: 'Local',
    })
    const german = ['Seite 2 Lindener Tageblatt Mittwoch, 18. März 1903']
    expect(valuesOf({ furniture: german, name: 'x.txt', folder: '' }, 'de')).toMatchObject({
      date: '1903-03-18',
      number: '2',
      publication: 'Lindener Tageblatt',
    })
  })

  it('takes no other page’s number for its own', () => {
    const german = ['(Schluß auf Seite 8)', 'Lindener Tageblatt', 'Seite 1']
    expect(valuesOf({ furniture: german, name: 'x.txt', folder: '' }, 'de').number).toBe('1')
    expect(
      valuesOf({ furniture: ['（下转第3版）'], name: 'x.txt', folder: '' }, 'zh-Hans').number,
    ).toBeUndefined()
  })

  it('reads a page code beside a section', () => {
    expect(valuesOf({ furniture: ['港聞 A03'], name: 'x.txt', folder: '' }, 'zh-Hant')).toEqual({
      number: 'A03',
      title: '港聞',
    })
  })

  it('falls back on file name and folder', () => {
    expect(
      valuesOf({ furniture: [], name: '2026-03-18_A03.txt', folder: '清溪日报/2026' }, 'zh-Hans'),
    ).toEqual({
      publication: '清溪日报',
      date: '2026-03-18',
      number: 'A03',
    })
    expect(valuesOf({ furniture: [], name: 'p5.txt', folder: '' }, 'en')).toEqual({ number: '5' })
    expect(valuesOf({ furniture: [], name: '000_3d48.txt', folder: '' }, 'und')).toEqual({})
  })

  it.each([
    ['县报/2025/06/23/03', { publication: '县报', date: '2025-06-23', number: '3' }],
    ['清溪日报/2025-06-23/A03', { publication: '清溪日报', date: '2025-06-23', number: 'A03' }],
    ['清溪日报/20250623/第5版', { publication: '清溪日报', date: '2025-06-23', number: '5' }],
    ['清溪日报/2025/06', { publication: '清溪日报' }],
    ['archive/17', {}],
  ])('reads the folder %s', (folder, expected) => {
    expect(valuesOf({ furniture: [], name: 'x.txt', folder }, 'zh-Hans')).toEqual(expected)
  })

  it('marks every value as inferred, with the place where it was found', () => {
    const furniture = ['民生 第3版']
    expect(
      pageMetadata({ furniture, name: '2026-03-18.txt', folder: '清溪日报' }, 'zh-Hans').inferred,
    ).toEqual({ publication: 'folder', date: 'file-name', number: 'furniture', title: 'furniture' })
  })
})
