import { plainHabits, type SourcePage } from '../source'

/** A page with a table: rows keep their line breaks. */
export const table: SourcePage = {
  name: 'en-table-tides',
  habits: { ...plainHabits, measure: 18, indent: 1, head: 'above' },
  furniture: ['THE HARWICK GAZETTE', 'Thursday, March 19, 2026', 'Page 6'],
  articles: [
    {
      id: 'tides',
      headline: ['Spring tides this week'],
      paragraphs: [
        'The highest tides of the year are due this week. The harbour master asks owners of small boats to double their lines and to keep children off the lower steps of Sand Quay.',
      ],
      kept: [
        [
          'Day         High     Height',
          'Thursday    05.12    4.9 m',
          'Friday      05.58    5.1 m',
          'Saturday    06.43    5.3 m',
          'Sunday      07.27    5.2 m',
          'Monday      08.10    4.8 m',
        ],
      ],
    },
    {
      id: 'steps',
      headline: ['Quay steps to be rebuilt'],
      paragraphs: [
        'Work on the upper steps of Sand Quay will begin in April. The stones will be lifted one by one, numbered, and put back in the same order on a new bed of gravel.',
        'The steps will stay open at weekends. During the week visitors can use the ramp beside the boathouse.',
      ],
    },
  ],
}

/** A page with a list: items keep their line breaks. */
export const list: SourcePage = {
  name: 'zh-hans-list',
  habits: { ...plainHabits, measure: 16, head: 'above', columnLines: 15 },
  furniture: ['清溪日报', '2026年3月19日 星期四', '文化 第6版'],
  articles: [
    {
      id: 'prizes',
      headline: ['“我家的老物件”征文揭晓'],
      paragraphs: [
        '本报讯（记者 许小文） 由本报与县图书馆联合举办的“我家的老物件”征文日前揭晓。活动收到稿件七百余篇，年纪最大的作者九十一岁，最小的七岁。获奖名单如下：',
      ],
      kept: [
        [
          '一等奖：《外婆的针线笸箩》 沈知微',
          '二等奖：《会走路的煤油灯》 方小满',
          '二等奖：《一杆秤》 陆远',
          '三等奖：《父亲的算盘》 苏青禾',
          '三等奖：《粮票夹子》 何念',
          '三等奖：《没有门的柜子》 周一苇',
        ],
      ],
    },
    {
      id: 'exhibition',
      headline: ['老物件下月展出'],
      paragraphs: [
        '本报讯（记者 林小满） 征文中写到的老物件，下月起将在县图书馆一楼展出。五十六位作者把笸箩、算盘、煤油灯和门环借了出来，每件旁边放着写它的那篇文章。',
        '展览持续一个月，免费开放。观众可以在留言本上写下自己的老物件，其中一部分将收入明年的新书。',
      ],
    },
  ],
}
