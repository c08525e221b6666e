import { plainHabits, type SourcePage } from '../source'

/** A page with a box of contents, notices and adverts between its articles. */
export const chineseAsides: SourcePage = {
  name: 'zh-hans-asides',
  habits: { ...plainHabits, measure: 15, head: 'above' },
  furniture: ['清溪日报', '2026年3月20日 星期五', '要闻 第1版'],
  articles: [
    {
      id: 'bridge',
      headline: ['石板桥修好了'],
      paragraphs: [
        '本报讯（记者 许小文） 城南的石板桥昨天重新通行。修桥的师傅把三十六块石板编了号，一块一块抬起来，洗净，再按原来的次序放回去。',
        '桥头的茶馆老板说，停业的两个月里，他把二十年的账本重新抄了一遍。昨天第一位过桥的是一只黄狗，第二位是来喝茶的邮递员。',
      ],
    },
    {
      id: 'seeds',
      headline: ['种子也能借来还'],
      paragraphs: [
        '本报讯（记者 林小满） 县图书馆开了一间种子阅览室。读者凭借书证可以领走一包菜籽，秋天收获以后，把新的种子装回纸袋归还。',
        '开馆第一天，南瓜和丝瓜最先借完。管理员说，还回来的种子会写上种它的人的名字。',
      ],
    },
  ],
  asides: [
    {
      after: -1,
      role: 'contents',
      lines: ['今日导读', '老渡口换新船……2版', '一位木匠和他的九十把椅子……4版', '山里的邮路通了汽车……6版'],
    },
    {
      after: 0,
      role: 'notice',
      lines: [
        '停水公告',
        '',
        '因城东水厂检修管道，定于3月22日八时',
        '至十八时对东门街、学前路一带停止供',
        '水，请用户提前储水。特此公告。',
        '',
        '清溪县自来水公司',
        '2026年3月19日',
      ],
    },
    {
      after: 1,
      role: 'advert',
      lines: [
        '旺铺招租',
        '南门街十二号临街铺面，六十平方米',
        '价格面议，中介勿扰',
        '联系电话：0599-555 0142',
      ],
    },
    {
      after: 1,
      role: 'notice',
      lines: ['遗失声明', '何念遗失渔船驾驶证一本，声明作废。'],
    },
  ],
}

/** The same in English. */
export const englishAsides: SourcePage = {
  name: 'en-asides',
  habits: { ...plainHabits, measure: 17, indent: 1, head: 'above' },
  furniture: ['THE HARWICK GAZETTE', 'Friday, March 20, 2026', 'Page 1'],
  articles: [
    {
      id: 'foghorn',
      headline: ['Foghorn sounds again after thirty years'],
      paragraphs: [
        'HARWICK, March 19 - The foghorn on the outer mole was heard again on Thursday, thirty years after it was switched off. It was blown by hand, for the compressor has not arrived.',
        'Residents of Sand Quay said that they had forgotten how loud it was. The harbour master has promised that it will be used only in fog, and never before breakfast.',
      ],
    },
    {
      id: 'orchard',
      headline: ['School plants an orchard'],
      paragraphs: [
        'Forty apple trees have been planted behind Quay Lane School. Each class looks after two of them, and every pupil who leaves the school may take away a basket of fruit.',
        'The trees are old kinds that no shop sells any more. The first apples are expected in four years.',
      ],
    },
  ],
  asides: [
    {
      after: -1,
      role: 'contents',
      lines: [
        'INSIDE TODAY',
        'Ferry timetable ........ 2',
        'Letters to the editor .. 5',
        'Spring tides ........... 6',
      ],
    },
    {
      after: 0,
      role: 'notice',
      lines: [
        'PUBLIC NOTICE',
        '',
        'Notice is hereby given that Sand Quay will',
        'be closed to vehicles from March 23 until',
        'further notice. Objections should be sent',
        'in writing to the Town Clerk.',
      ],
    },
    {
      after: 1,
      role: 'advert',
      lines: [
        'FOR SALE: rowing boat, two oars, one',
        'owner. £120. Apply at the boathouse',
        'or telephone 01632 555 017.',
      ],
    },
    {
      after: 1,
      role: 'advert',
      lines: [
        'MARLOWE & SONS, BAKERS',
        'Open daily from six',
        'Free delivery in Harwick',
        'Tel. 01632 555 018',
      ],
    },
  ],
}
