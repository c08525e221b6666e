import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src-core/reading/readPage'

const read = (text: string) => readPage({ name: 'page.txt', folder: '', place: 0, text, encoding: 'utf-8' })

const chinese = `清溪日报 第1版
老街新灯
本报讯 清溪县老街的路灯昨日全部换新，
三百二十盏灯在傍晚六点准时亮起，照亮了
两公里长的石板路，居民们走出家门散步。
施工队用了四十天，把旧线埋入地下，又在每
个巷口加装了应急灯。（下转第三版）
`

const english = `THE HARWICK GAZETTE
Page 1

Gale breaks the old pier in two

HARWICK, March 17 - The gale that struck the
coast on Monday night broke the old pier in
two and carried the bandstand out to sea, the
harbour master said yesterday morning.
Nobody was hurt, but forty boats were lost
and the lifeboat station has no roof left.

Continued on Page 4
`

describe('findContinuations', () => {
  it('finds 下转 at the end of a paragraph, and says where it stands in the raw text', () => {
    const { articles } = read(chinese)
    const [note] = articles.flatMap(({ continues = [] }) => continues)
    expect(note).toMatchObject({ direction: 'on', page: '3', text: '（下转第三版）', lines: [[7, 7]] })
    const [span] = note?.spans ?? []
    expect(chinese.slice(...(span ?? [0, 0]))).toBe('（下转第三版）')
    expect(note?.reasons[0]).toMatchObject({ code: 'says-continued', values: { page: '3' } })
  })

  it('gives a note on a line of its own to the article before it', () => {
    const { articles } = read(english)
    const [note] = articles.flatMap(({ continues = [] }) => continues)
    expect(note).toMatchObject({ direction: 'on', page: '4', text: 'Continued on Page 4', lines: [[13, 13]] })
    expect(english.slice(...(note?.spans[0] ?? [0, 0]))).toBe('Continued on Page 4')
  })

  it('finds 上接 before the text', () => {
    const page = chinese.replace('本报讯 清溪县', '（上接第一版）清溪县').replace('（下转第三版）', '')
    const notes = read(page).articles.flatMap(({ continues = [] }) => continues)
    expect(notes.map(({ direction, page: number }) => [direction, number])).toEqual([['from', '1']])
  })

  it('says nothing where nothing is said', () => {
    const { articles } = read(chinese.replace('（下转第三版）', ''))
    expect(articles.every((article) => !('continues' in article))).toBe(true)
  })
})
