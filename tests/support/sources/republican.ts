import { plainHabits, type SourcePage } from '../source'

/** The vertical and the unpunctuated pages of the Republican era. */
export const vertical: SourcePage = {
  name: 'zh-hant-vertical',
  habits: { ...plainHabits, measure: 14, head: 'above', blankBetweenParagraphs: false, vertical: true },
  furniture: ['江城新報', '中華民國三十五年五月三日', '第二版'],
  articles: [
    {
      id: 'school',
      headline: ['江城女校復課'],
      paragraphs: [
        '【本報訊】江城女子中學停課半年，昨日正式復課。校舍屋頂已修葺完竣，課桌則由木業公會捐贈六十張，尚缺二十張，暫以門板代之。',
        '校長沈女士對記者稱，學生返校者二百一十三人，另有三十人因路途未通，須待渡輪恢復方可到校。',
      ],
    },
    {
      id: 'ferry',
      headline: ['渡輪下月恢復'],
      paragraphs: [
        '【本報訊】江城至對岸之渡輪，因躉船損壞停航已久。航政局昨日公布，新躉船業已竣工，定下月一日恢復行駛，每日往返八次。',
        '票價每人五十元，學生半價。行李超過二十斤者，每十斤加收十元。',
      ],
    },
  ],
}

/** No marks, no paragraphs but by new lines: only widths and openings tell. */
export const republican: SourcePage = {
  name: 'zh-hant-unpunctuated',
  habits: { ...plainHabits, measure: 20, indent: 0, head: 'above', blankBetweenParagraphs: false },
  furniture: ['江城日報', '民國十六年三月十八日', '第三版'],
  articles: [
    {
      id: 'rice',
      headline: ['米價連日回落'],
      paragraphs: [
        '本埠訊連日天氣晴和上游米船陸續抵埠者凡四十餘艘各行存貨漸豐米價因之回落上等白米每石已跌去六角中等者跌去四角據業中人云若無風雨之阻下旬當可再跌惟柴薪一項仍居高不下小民苦之',
      ],
    },
    {
      id: 'bridge',
      headline: ['東門石橋修竣'],
      paragraphs: [
        '東門外之石橋年久失修去秋大水沖毀北面一孔行人往來多所不便縣署乃撥款一千二百元招工修築自臘月興工迄今三閱月業已告竣昨日由紳商各界前往驗收均稱堅固並於橋頭勒石以誌其事云',
      ],
    },
    {
      id: 'theatre',
      headline: ['學生演劇助賑'],
      paragraphs: [
        '第一高等小學校學生百餘人定於本星期六晚假座同善堂演劇三齣所得券資悉數撥充災賑每券售洋二角聞已售出五百餘張座位所餘無幾欲往觀者宜從速購取云',
      ],
    },
  ],
}
