import type { ArticleEntry, PageEntry } from '../../../src-core/catalogue/rows'
import { separator } from '../../../src-core/catalogue/rows'
import { articleStatuses } from '../../../src-core/model/document'

/** Numbers from 0 to 1 that a seed fixes (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Fictional places, offices, people and things, from which headlines and sentences of a county's paper are made. */
const words = {
  places:
    '清溪 落霞镇 青石桥 白鹭洲 云岭乡 南浦 东湾 石鼓村 柳河街道 枫林社区 望江 长汀里 榕树下 金沙湾 翠屏山 梅岭'.split(
      ' ',
    ),
  offices:
    '县政府 教育局 水利局 供销社 卫生院 图书馆 公安局 林业站 农业农村局 渔业合作社 文化馆 第三小学 气象台 交通局'.split(
      ' ',
    ),
  acts: '启动 完成 推进 举办 修缮 验收 开通 表彰 部署 调研 整治 试点 扩建 发布 召开 迎来 培训 巡查'.split(
    ' ',
  ),
  things:
    '防汛工作 春耕生产 老桥修缮 校园读书节 道路硬化 渔港改造 义诊活动 古树保护 河道清淤 夜间公交 粮食收购 技能大赛 志愿服务 电网改造 灯塔复明 茶园管护'.split(
      ' ',
    ),
  ends: '取得实效 惠及群众 暖了民心 进入尾声 再添新举措 有序进行 见成效 受欢迎'.split(' '),
  names: '沈知远 周敏 林小雨 陈望 许清和 何云帆 梁秋实 方晓 顾南星 罗青 叶知秋 程野 郑一舟 宋怀瑾'.split(' '),
  sections: '要闻 综合 民生 文化 教育 农业 经济 法治 副刊 专版'.split(' '),
  genres: '消息 通讯 评论 特写 图片新闻'.split(' '),
  papers: '清溪日报 云岭周报 南浦晚报 望江报 东湾新闻'.split(' '),
}
type Word = keyof typeof words

/** A county archive of fictional pages: nine or ten articles each, over five papers and forty years. */
export function* naturalArchive(
  pages: number,
  seed = 1,
): Generator<{ page: PageEntry; articles: ArticleEntry[] }> {
  const next = seeded(seed)
  const pick = (kind: Word) => words[kind][Math.floor(next() * words[kind].length)] ?? ''
  for (let i = 0; i < pages; i++) {
    const publication = words.papers[i % words.papers.length] ?? ''
    const issue = Math.floor(i / words.papers.length / 4)
    const day = new Date(Date.UTC(1986, 0, 2 + issue * 5))
    const date = day.toISOString().slice(0, 10)
    const number = String(1 + (Math.floor(i / words.papers.length) % 4))
    const page: PageEntry = {
      id: `p${i.toString(36).padStart(35, '0')}`,
      dumpId: `d${i}`,
      place: 0,
      name: `${date}-${number.padStart(2, '0')}`,
      folder: `${publication}/${date.replaceAll('-', '/')}`,
      language: 'zh-Hans',
      publication,
      date,
      number,
      title: pick('sections'),
      characters: 5000 + Math.floor(next() * 4000),
      annotations: 0,
      doubts: Math.floor(next() * next() * 12),
      imported: new Date(Date.UTC(2026, 0, 1) + i * 300).toISOString(),
      changed: new Date(Date.UTC(2026, 0, 1) + i * 300).toISOString(),
    }
    const articles = Array.from({ length: 9 + (next() < 0.5 ? 1 : 0) }, (_, order): ArticleEntry => {
      const characters = 100 + Math.floor(next() * next() * 3000)
      const fields: Record<string, string> = { section: pick('sections') }
      if (next() < 0.6)
        fields.reporters = next() < 0.2 ? pick('names') + separator + pick('names') : pick('names')
      if (next() < 0.5) fields.dateline = '本报讯'
      if (next() < 0.3) fields.genre = pick('genres')
      return {
        id: `a${(i * 10 + order).toString(36).padStart(35, '0')}`,
        order,
        headline: headline(pick),
        status: articleStatuses[next() < 0.7 ? 0 : Math.floor(next() * articleStatuses.length)] ?? 'new',
        tags: next() < 0.1 ? pick('things') : '',
        characters,
        words: characters,
        annotations: next() < 0.2 ? Math.floor(next() * 20) : 0,
        number: `${publication.slice(0, 2)}-${date.slice(0, 4)}-${i * 10 + order}`,
        changed: Date.UTC(2026, 0, 1) + i * 300,
        fields,
      }
    })
    yield { page, articles }
  }
}

function headline(pick: (kind: Word) => string): string {
  return `${pick('places')}${pick('offices')}${pick('acts')}${pick('things')}${pick('ends')}`
}
