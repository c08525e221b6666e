import { describe, expect, it } from 'vitest'
import { groupBlocks } from '../../../src-core/blocks/groupBlocks'
import { measureLines } from '../../../src-core/lines/measureLines'

/** The blocks of a dump as a picture: `kind: first line/second line`. */
function blocksOf(raw: string, language?: string): string[] {
  const lines = measureLines(raw)
  return groupBlocks(lines, undefined, language).blocks.map(
    (block) =>
      `${block.kind}: ${lines
        .slice(block.first, block.last + 1)
        .map((line) => line.clean)
        .join('/')}`,
  )
}

const columnMeasuresOf = (raw: string) => [
  ...new Set(groupBlocks(measureLines(raw)).blocks.map((block) => block.measure)),
]

const column = `本报讯 近日，山城区在滨江广
场举行春季读书节启动仪式，来自
各街道的三百多名居民参加活动。
启动仪式由区文化馆主持，现
场还设置图书交换、诗文朗诵等环
节，让居民享受阅读的乐趣。
接下来，山城区将在全区二十
个社区开设流动书屋，每周更换图
书，并邀请作家与读者见面交流。`

describe('groupBlocks', () => {
  it('begins a paragraph where a first line is two ems short, with no blank line to say so', () => {
    expect(blocksOf(column)).toEqual([
      'body: 本报讯 近日，山城区在滨江广/场举行春季读书节启动仪式，来自/各街道的三百多名居民参加活动。',
      'body: 启动仪式由区文化馆主持，现/场还设置图书交换、诗文朗诵等环/节，让居民享受阅读的乐趣。',
      'body: 接下来，山城区将在全区二十/个社区开设流动书屋，每周更换图/书，并邀请作家与读者见面交流。',
    ])
  })

  it('tells a headline from the column under it', () => {
    expect(blocksOf(`山城区举行春季读书节启动仪式 流动书屋走进社区\n\n${column}`)[0]).toBe(
      'head: 山城区举行春季读书节启动仪式 流动书屋走进社区',
    )
  })

  it('finds a headline between two texts though the extractor kept no blank line', () => {
    const headline = '清水河两岸新添三处滨水步道 居民傍晚散步有了好去处'
    const second = column.replaceAll('山城区', '清水区').replaceAll('读书', '散步')
    expect(blocksOf(`${column}\n${headline}\n${second}`)[3]).toBe(`head: ${headline}`)
  })

  it('ends a paragraph of guessed widths where the next word would have fitted, on a page without blank lines', () => {
    const raw = `Irish dancers from the whole
county will meet in Harwick
on Saturday to compete for a
cup that nobody has won
twice since it burned.
The cup was made by a smith
who could not dance and who
gave it to the town on his
deathbed. It has been stolen
and found three times.
Tickets are sold at the door
and at the bakery, where the
cup is shown until Friday.`
    expect(blocksOf(raw)).toHaveLength(3)
  })

  it('takes a line that begins with a comma for the rest of the line above', () => {
    const raw = column.replace('还设置图书交换、诗文朗诵', '还设“图书换”\n、诗文朗诵')
    expect(blocksOf(raw)[1]).toContain('场还设“图书换”/、诗文朗诵等环/节')
  })

  it('cuts a paragraph at a blank line in mid-sentence and says that both ends are open', () => {
    const raw = column.replace('来自\n各街道', '来自\n\n各街道')
    const [before, after] = groupBlocks(measureLines(raw)).blocks
    expect(before?.ends).toBeLessThan(0)
    expect(after?.begins).toBeLessThan(0)
  })

  it('knows bylines, captions and folios by their marks', () => {
    const raw = `第3版 综合\n\n□本报记者 林岚 通讯员 高远\n${column}\n\n▲读书节现场。 高远 摄`
    expect(blocksOf(raw).filter((block) => !block.startsWith('body'))).toEqual([
      'furniture: 第3版 综合',
      'byline: □本报记者 林岚 通讯员 高远',
      'caption: ▲读书节现场。 高远 摄',
    ])
  })

  it('reads no wide line above a column as the beginning of its text', () => {
    const raw = `县防汛办昨日通报，清溪河水位
已退至警戒线以下，沿河三个村
的居民陆续返家。
山城区读书节启动
书屋将走进二十个社区，每周更换图书，并邀请作家见面
近日，山城区在滨江广场举行春
季读书节启动仪式，来自各街道
的三百多名居民参加活动。
启动仪式由区文化馆主持，现场
还设置图书交换、诗文朗诵等环
节，让居民享受阅读的乐趣。`
    expect(blocksOf(raw)).toContain(
      'head: 山城区读书节启动/书屋将走进二十个社区，每周更换图书，并邀请作家见面',
    )
  })

  it('takes no number’s point at a line’s end for a stop', () => {
    const raw = `${column}\n\n山城区图书馆藏书超2.\n8万册，年底再添新书\n\n${column}`
    expect(blocksOf(raw)).toContain('head: 山城区图书馆藏书超2./8万册，年底再添新书')
  })

  it('knows a caption by the picture that it begins with, to the end of its sentence', () => {
    const raw = `${column}\n\n图赵磊会后与社区\n的读者交谈，右\n为书屋管理员。\n\n${column}`
    expect(blocksOf(raw)).toContain('caption: 图赵磊会后与社区/的读者交谈，右/为书屋管理员。')
  })

  it('takes no word that begins with the character for picture for a caption', () => {
    const raw = `${column}\n\n图书每周更换一次\n，读者可以预约，\n书屋也送书上门。\n\n${column}`
    expect(blocksOf(raw).filter((block) => block.startsWith('caption'))).toEqual([])
  })

  it('keeps the second line of a photographer’s credit out of the headline below it', () => {
    const raw = `A new breakwater for the harbour
Members agree on its cost

The lighthouse. Photograph by Our Own
Correspondent

HARWICK, March 27. - Every
morning before the bakers
come the gulls sit on the
wall of the quay and wait
for the bread.`
    expect(blocksOf(raw)).toContain('caption: The lighthouse. Photograph by Our Own/Correspondent')
  })

  it('reads an English column by whether the next word would have fitted', () => {
    const raw = `The harbour board met on
Monday to hear of the new
breakwater and its cost to
the town. Members agreed
that work should begin in
spring.
A second report told of
the lighthouse, which has
stood unlit since the
storm of last autumn and
will be repaired soon.`
    expect(blocksOf(raw)).toHaveLength(2)
  })

  it('ends a headline before a function word with a capital, which stands in no sentence’s middle', () => {
    const raw = `A second report told of
the lighthouse, which has
stood unlit since the
storm of last autumn.
Harbour board asks money
The harbour board met on
Monday to hear of the new
breakwater and its cost to
the town.`
    const headline = 'head: Harbour board asks money'
    expect(blocksOf(raw, 'en')).toContain(headline)
    expect(blocksOf(raw.replace('The harbour', 'North harbour'), 'en')).not.toContain(headline)
  })

  it('tells short paragraphs of a wide column from full lines of a narrow one', () => {
    const raw = `${column.replace('启动仪式由', '\n启动仪式由').replace('接下来', '\n接下来')}
林岚在阅览室门口迎接了首批
十二位读者。
孩子们在树下听完了三个故事
才回家去。
高远表示书屋下周将增加座位
和台灯。`
    expect(blocksOf(raw).slice(3)).toEqual([
      'body: 林岚在阅览室门口迎接了首批/十二位读者。',
      'body: 孩子们在树下听完了三个故事/才回家去。',
      'body: 高远表示书屋下周将增加座位/和台灯。',
    ])
  })

  it('reads on beside a drop cap', () => {
    const raw = `流动书屋走进社区\n\n山城区在滨江广场举行
春季读书节启动仪式，
${column.split('\n').slice(1).join('\n')}`
    expect(blocksOf(raw)[1]).toMatch(/^body: 山城区在滨江广场举行\/春季读书节启动仪式，\/场举行/u)
  })

  it('knows a subhead in its column with no blank line around it', () => {
    const raw = column.replace('启动仪式由', '流动书屋进社区\n启动仪式由')
    expect(blocksOf(raw)).toContain('head: 流动书屋进社区')
  })

  it('ends a paragraph with what a scanner made of its last words, where the next line is a first one', () => {
    const raw = column.replace('题活动。\n', '题活动\n').replace('节，让居民享受阅读的乐趣。', 'EARS eee')
    const bodies = blocksOf(raw).filter((block) => block.startsWith('body'))
    expect(bodies.some((block) => block.endsWith('/EARS eee'))).toBe(true)
  })

  it('reads on over what a scanner made of a speck', () => {
    const raw = column.replace('来自\n各街道', '来自\nEF MBO\n各街道')
    expect(blocksOf(raw)[0]).toContain('/EF MBO/')
  })

  it('lets small kana stand outside a Japanese column', () => {
    const raw = `岬の灯台で働いた灯台守の日誌二
十三冊が十七日、みなと町の資料館
に寄贈された。灯台が無人になって
から六十年、日誌は東京に住む孫の
家の押し入れで眠っていたのだとい
う話で、町の人たちはそれを知っ
て喜び、資料館の前には長い列がで
きて、館長は窓口を増やしたと言っ
た。日誌には毎日の風向きや波の高さっ
のほか、庭で育てた大根の出来ばえ
などが細かな字で書かれている。`
    expect(columnMeasuresOf(raw)).toEqual([16])
  })

  it('takes no line that says who speaks for a headline, though a picture parts it from the next', () => {
    const raw = `The old ferry had lain on the
mud at Sand Quay for eleven
years. A group of retired ship-
wrights, most of them former
crew, bought her for one pound
and spent their Saturdays scrap-
ing, welding and arguing about
the exact shade of the funnel.

"She was never fast," said

Ruth Calder, who kept the
ship's log until the service
ended. "But she was never late,
and you could not say that of the
well-meaning people who re-
placed her with a bus."

From May the Marigold will
cross the bay four times a day.
Day tickets will cost three
pounds, and dogs, as in 1961,
will travel free of charge.`
    expect(blocksOf(raw, 'en')[1]).toBe('body: "She was never fast," said')
  })

  it('takes two full lines without a stop above a byline for a headline', () => {
    const raw = `The council has voted to keep
the town clock two minutes be-
hind the true time, as it has
been since anyone can re-
member. An offer to correct it
was turned down by nine votes
to four.

Pupils' weather station is
the most accurate in the county

By Paul Stone
A white box on the roof of
Quay Lane School has outper-
formed every professional instru-
ment in the county, the regional
weather office said on Monday.`
    expect(blocksOf(raw, 'en').slice(1, 3)).toEqual([
      "head: Pupils' weather station is/the most accurate in the county",
      'byline: By Paul Stone',
    ])
  })

  it('tells a headline from the pull quote of its width that stands below it', () => {
    const raw = `A white box on the roof of Quay
Lane School has outperformed all
the instruments of the county.

Ferry to sail
again in spring

The harbour ferry
will sail again in
the spring after
two years of long
repairs on engine
and boiler.

HARWICK, March 3. - The harbour
ferry will sail again in the spring
after two years of long repairs on
engine and boiler. The council
voted for it on Monday.`
    expect(blocksOf(raw, 'en')[1]).toBe('head: Ferry to sail/again in spring')
  })

  it('has no blocks where there are no lines', () => {
    expect(blocksOf(' \n\n')).toEqual([])
  })
})
