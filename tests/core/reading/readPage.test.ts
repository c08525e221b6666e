import { describe, expect, it } from 'vitest'
import { reasonCodes } from '../../../src-core/model/reasonCodes'
import { repairCodes } from '../../../src-core/model/repairReasons'
import { readPage } from '../../../src-core/reading/readPage'
import en from '../../../src-renderer/locales/en/reasons.json'
import zh from '../../../src-renderer/locales/zh-CN/reasons.json'

const read = (text: string) => readPage({ name: 'p.txt', folder: '', place: 0, text, encoding: 'utf-8' })

const library = `本报讯 近日，山城区在滨江广
场举行春季读书节启动仪式，来自

各街道的三百多名居民参加活动。

启动仪式由区文化馆主持，现
场还设置图书交换、诗文朗诵等环
节，让居民享受阅读的乐趣。`

const bridge = `本报讯 昨日，青溪大桥主桥
合龙，大桥全长一千二百米，连接青
溪两岸的产业园区和居民区。

大桥建设指挥部介绍，合龙之
后将进行桥面铺装，预计年底通车，
届时两岸车程将缩短至十分钟。`

const libraryTitle = '山城区读书节启动 居民家门口享受阅读'
const bridgeTitle = '青溪大桥主桥合龙 两岸车程将缩短至十分钟'

describe('readPage', () => {
  it('gives articles the headlines above them', () => {
    const { articles } = read(`${libraryTitle}\n\n${library}\n\n${bridgeTitle}\n\n${bridge}\n`)
    expect(articles.map((a) => a.headline?.text)).toEqual([libraryTitle, bridgeTitle])
    expect(articles.map((a) => a.paragraphs.length)).toEqual([2, 2])
  })

  it('gives articles the headlines below them', () => {
    const { articles } = read(`${library}\n\n${libraryTitle}\n\n${bridge}\n\n${bridgeTitle}\n`)
    expect(articles.map((a) => a.headline?.text)).toEqual([libraryTitle, bridgeTitle])
  })

  it('puts a paragraph together that a column break cut in two', () => {
    const [article] = read(`${libraryTitle}\n\n${library}`).articles
    expect(article?.paragraphs[0]?.text).toBe(
      '本报讯 近日，山城区在滨江广场举行春季读书节启动仪式，来自各街道的三百多名居民参加活动。',
    )
    expect(article?.paragraphs[0]?.reasons.map((r) => r.code)).toContain('goes-on')
  })

  it('gives a headline once that was printed twice for its shadow', () => {
    const [article] = read(`山城区读书节启动山城区读书节启动\n\n${library}`).articles
    expect(article?.headline?.text).toBe('山城区读书节启动')
    expect(article?.headline?.repairs.map((repair) => repair.kind)).toEqual(['printed-twice'])
  })

  it('has no article on an empty page', () => {
    expect(read('').articles).toEqual([])
  })

  it('has a sentence for every reason, in both languages', () => {
    const codes = [...reasonCodes, ...repairCodes].sort()
    expect(Object.keys(en).sort()).toEqual(codes)
    expect(Object.keys(zh).sort()).toEqual(codes)
  })
})
