import { describe, expect, it } from 'vitest'
import { groupArticles } from '../../../src-core/articles/groupArticles'
import { groupBlocks } from '../../../src-core/blocks/groupBlocks'
import { measureLines } from '../../../src-core/lines/measureLines'

/** A page's articles, each as the raw lines of its paragraphs. */
function articlesOf(raw: string, language = 'zh-Hans'): number[][] {
  const lines = measureLines(raw)
  const { articles } = groupArticles(groupBlocks(lines).blocks, lines, language)
  return articles.map((article) =>
    article.paragraphs.flatMap((part) => part.lines.map((i) => lines[i]?.number ?? 0)),
  )
}

const library = `　　本报讯 山城区读书节在滨江广场
开幕，流动书屋的第一辆车驶出广场，
把三千册图书送进社区。读书节为期
一个月，流动书屋每天停靠两个社区，

居民凭借书卡就能在流动书屋借阅。
流动书屋里的绘本最受欢迎，社区的
孩子们排队借阅，区图书馆为流动书
屋又添置了五百册绘本，读书节期间

每周更换一次图书。读书节闭幕以后，
流动书屋还会留在社区，方便居民。`
const harbour = `　　本报讯 渔港码头的冷库下月完工，
渔船靠上码头就能卸货入库。冷库建
在码头东侧，渔民卸货不必再等冰车，
一条渔船在码头卸货的时间从半天缩

短到一小时。渔民老陈的渔船昨天第
一个试用码头的冷库，他说渔船卸货
快了，渔获就新鲜，冷库里可以存放
三天。渔港管理处说，码头明年再建

一座冷库，让远处渔港的渔船也能来
卸货，渔民不必在码头等冰车过夜。`

describe('groupArticles', () => {
  it('reads two articles apart whose columns take turns', () => {
    const left = library.split('\n\n')
    const right = harbour.split('\n\n')
    const raw = left.flatMap((column, i) => [column, right[i] ?? '']).join('\n\n')
    const [first, second, ...more] = articlesOf(raw)
    expect(more).toEqual([])
    expect(first).toEqual([1, 2, 3, 4, 11, 12, 13, 14, 21, 22])
    expect(second).toEqual([6, 7, 8, 9, 16, 17, 18, 19, 24, 25])
  })
})
