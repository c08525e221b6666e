import { type Habits, plainHabits, type SourceArticle, type SourcePage } from '../source'
import { harwick } from './harwick'
import { list } from './kept'
import { qingxi } from './qingxi'
import { traditional } from './traditional'

/**
 * Two pages of one paper: the same habits, other articles. On the second, headlines say nothing that their texts
 * say and one article has none, so that only the paper's habit tells above from below.
 */
export interface Pair {
  publication: string
  corrected: SourcePage
  next: SourcePage
}

const wordless = (id: string, headline: string, paragraphs: string[]): SourceArticle => ({
  id,
  headline: headline === '' ? [] : [headline],
  paragraphs,
})

const well = wordless('well', '源头活水', [
  '本报讯 石坪村的老井上月淘净了淤泥。井台加高三尺，四周铺了青砖，村里的老人说，这口井已有二百年没有这样清过。',
  '淘井用了九天，十二个青年轮流下到井底，一桶一桶往上提。水质检验合格以后，井口加了木盖，每天早晚各开一次。',
])
const paper = wordless('paper', '指尖上的光阴', [
  '本报讯 剪纸艺人罗桂枝把四十年的花样整理成册，本月交给县档案室保存。册子共三百二十页，按节令排列，每幅旁边写着来历。',
  '她教过的学生有六十多人，最小的只有八岁。课堂设在她家的堂屋，一张方桌，几把剪刀，谁来都可以坐下。',
])
const market = wordless('market', '', [
  '本报讯 南街早市从本周起提前半小时开秤。管理处在入口处设了公平秤，顾客可以自己复核斤两，一年来纠纷少了七成。',
  '卖豆腐的周嫂说，早一点开门，学生上学前就能喝上热豆浆。',
])
const owl = wordless('owl', '夜色里的邻居', [
  '本报讯 一对草鸮在废弃的砖窑里安了家。护林员每天傍晚在远处数它们出入的次数，记录本已经写满了三本。',
  '为了不打扰它们，附近的采石场把开工时间推迟到上午九点，窑口立了牌子，写着“请轻声”。',
])
const boat = wordless('boat', '一桨划开春水', [
  '本报讯 停了五年的龙舟队重新下水，二十名队员里有六名是女子。船是旧船，刷了桐油，龙头由木匠重新雕过。',
  '训练安排在每天清晨六点，岸边总有老人拿着秒表。教练说，不求名次，只求人人上岸时还有力气笑。',
])
const choir = wordless('choir', '', [
  '本报讯 退休教师合唱团招收新团员，不考乐理，只要求每周来两次。报名第一天来了四十七人，教室坐不下，改到了礼堂。',
  '团长说，唱得好的站前排，唱得高兴的站中间。',
])
const seeds = wordless('seeds', '把种子还给泥土', [
  '本报讯 农技站清点了库存的老品种，挑出十一种分给农户试种，其中白荚豆和红须玉米已有三十年没人种过。',
  '试种的地块插了竹牌，写着播种的日子。秋后每户留下一斤，交回站里，来年再分给别人。',
])
const bell = wordless('bell', '听见了', [
  '本报讯 小学的铜钟修好了。裂口用锡补过，声音比从前低了半个音，校长让大家先听三天，再决定留不留。',
  '三天以后，全校投票，一百九十八票赞成。敲钟的工友说，低一点也好，像是人说话。',
])
const kiln = wordless('kiln', '', [
  '本报讯 城西的陶窑开放给学生参观。窑工把拉坯的转盘搬到院子里，每个孩子都可以做一只碗，烧好以后寄回学校。',
  '第一批寄出的碗有二百一十六只，碎了四只，都补发了。',
])

const tide = wordless('tide', 'Better late', [
  'SELBY, April 9 - The footbridge over Mill Creek opened on Friday, two years after the first one was washed away. It is a yard wider than before and has a bench in the middle.',
  'The bench was paid for by a retired postman, who said that he had always wanted to sit there and had never once had the time.',
])
const bread = wordless('bread', 'Rising again', [
  'SELBY, April 9 - Two sisters have taken over the bakery in Fore Street, which had been closed since the winter. They kept the oven, the counter and the cat.',
  'Loaves will be ready at seven. On the first morning forty people stood in line, and the last of them was given a bun and an apology.',
])
const owls = wordless('hedge', '', [
  'SELBY, April 9 - The parish has planted a mile of hawthorn along the school lane. Every pupil put in three plants and wrote a name on a tag.',
  'The tags will be taken off in ten years, when nobody will be able to read them anyway, the head teacher said.',
])

function pair(
  name: string,
  publication: string,
  habits: Partial<Habits>,
  pages: { corrected: SourceArticle[]; next: SourceArticle[]; furniture: [string[], string[]] },
): Pair {
  const common = { ...plainHabits, ...habits }
  const [first, second] = pages.furniture
  return {
    publication,
    corrected: {
      name: `${name}-1`,
      habits: common,
      furniture: [publication, ...first],
      articles: pages.corrected,
    },
    next: { name: `${name}-2`, habits: common, furniture: [publication, ...second], articles: pages.next },
  }
}

const day = (date: string, page: string) => [`2026年4月${date}日`, page]

/** Five papers: headlines above or below, paragraphs with and without indent, blank lines of different meaning. */
export const pairs: readonly Pair[] = [
  pair(
    'yunling',
    '云岭日报',
    { measure: 14, head: 'below' },
    {
      corrected: qingxi.articles.slice(1, 5),
      next: [well, paper, market],
      furniture: [day('1', '民生 第3版'), day('2', '民生 第3版')],
    },
  ),
  pair(
    'linjiang',
    '临江晚报',
    { measure: 16, head: 'above', blankBetweenParagraphs: false },
    {
      corrected: [...list.articles.slice(1), ...qingxi.articles.slice(3, 5), seeds, boat],
      next: [choir, owl, bell],
      furniture: [day('3', '社会 第5版'), day('4', '社会 第5版')],
    },
  ),
  pair(
    'baisha',
    '白沙周报',
    { measure: 12, head: 'below', indent: 0, columnLines: 9 },
    {
      corrected: [...qingxi.articles.slice(1, 3), ...qingxi.articles.slice(4, 5), paper],
      next: [boat, seeds, kiln],
      furniture: [day('5', '文化 第2版'), day('6', '文化 第2版')],
    },
  ),
  pair(
    'haigang',
    '海港新報',
    { measure: 13, head: 'above', columnLines: 11 },
    {
      corrected: [...traditional.articles],
      next: [market, bell, owl],
      furniture: [day('7', '港聞 A03'), day('8', '港聞 A04')],
    },
  ),
  pair(
    'selby',
    'The Selby Herald',
    { measure: 15, head: 'below', indent: 1 },
    {
      corrected: [...harwick.articles],
      next: [tide, bread, owls],
      furniture: [
        ['Thursday, April 9, 2026', 'Page 2'],
        ['Friday, April 10, 2026', 'Page 2'],
      ],
    },
  ),
]
