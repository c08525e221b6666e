import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src-core/reading/readPage'

const headline = '清溪旧桥今秋改建'

/** Twenty squares wide, above a text of sixteen. */
const standfirst = `走了六十年的石桥要换新貌：清溪旧桥改建工
程将于九月开工，两岸盼了三年。记者从图纸
上看到，桥面加宽两米，两侧增设人行道。开
工以后机动车绕行北门大桥，公交二路车改道
运河街，多数受访者表示理解。`

const text = `　　县交通局昨日公布，清溪旧桥改
建工程将于九月开工。旧桥建成已有
六十一年，桥墩裂缝三年前就有人报
告。
　　按照设计，旧桥桥面加宽两米，两
侧增设人行道，河心岛一侧另设楼梯，
供学生上学使用。
　　旧桥施工期间机动车绕行北门大
桥，公交二路车改道运河街。居民说，
只要旧桥修好，学生不必绕远路，多
走几步也不要紧。`

const read = (raw: string) => readPage({ name: 'p.txt', folder: '', place: 0, text: raw, encoding: 'utf-8' })

describe('a standfirst', () => {
  it('is set apart from the text that says it again, in many places', () => {
    const { articles } = read(`${headline}\n\n${standfirst}\n\n${text}\n`)
    expect(articles).toHaveLength(1)
    expect(articles[0]?.displays.map((display) => display.lines)).toEqual([[[3, 7]]])
    expect(articles[0]?.displays[0]?.reasons.map(({ code }) => code)).toContain('quotes-text')
    expect(articles[0]?.paragraphs[0]?.text).toContain('县交通局昨日公布')
  })

  it('is none where the text does not come back to it: then it is an opening set wider', () => {
    const opening = `县交通局昨日公布明年的三项工程。北门码头
九月开工，南山隧道年底贯通，学校门前的两
条街道也要重新铺过，并且都留出行人的位置
，局里如此答复。码头的旧仓库留作展厅，隧
道口种树，街灯换成省电的，费用从省里的补
助支出。`
    const { articles } = read(`${headline}\n\n${opening}\n\n${text}\n`)
    expect(articles[0]?.displays).toEqual([])
    expect(articles[0]?.paragraphs[0]?.text).toContain('明年的三项工程')
  })

  it('is none where one block below is its repetition: then that is a pull quote', () => {
    const quote = '清溪旧桥改建\n工程将于九月\n开工，工期十\n四个月。桥面\n加宽两米，两\n侧增设人行道。'
    const { articles } = read(`${headline}\n\n${standfirst}\n\n${quote}\n\n${text}\n`)
    const displays = articles.flatMap((article) => article.displays)
    expect(displays.map((display) => display.lines)).not.toContainEqual([[3, 7]])
  })
})
