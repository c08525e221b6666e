import { plainHabits, type SourcePage } from '../source'

/** Traditional Chinese, headlines above, no blank lines between paragraphs, agency lines in brackets. */
export const traditional: SourcePage = {
  name: 'zh-hant-haiwan-evening',
  habits: { ...plainHabits, measure: 13, head: 'above', blankBetweenParagraphs: false, columnLines: 16 },
  furniture: ['海灣晚報', '二〇二六年三月十八日 星期三', '港聞 A03'],
  articles: [
    {
      id: 'tram',
      headline: ['叮噹車百年首設夜班', '末班延至凌晨二時'],
      subtitle: '首月乘客料達三萬人次',
      paragraphs: [
        '【本報訊】行走海灣區逾百年的電車，由下月起首設通宵夜班，末班車由晚上十一時半延至凌晨二時，每三十分鐘一班，收費與日間相同。',
        '電車公司發言人表示，夜班只行走碼頭至舊墟一段，沿途停十四站，主要方便食肆及印刷廠的夜更員工。公司已增聘十二名車長，並為車廂加裝較柔和的燈光。',
        '記者昨晚試乘，全程需時三十八分鐘。在舊墟開麵檔的何伯說：「以前收檔要走半個鐘頭回家，現在可以坐着看海。」',
      ],
    },
    {
      id: 'bookstall',
      headline: ['天橋底書檔獲准續租三年'],
      own: { measure: 17 },
      paragraphs: [
        '【記者許文心報導】經營四十二年的天橋底舊書檔，日前獲准續租三年，租金維持不變。檔主林太表示，收到通知時正在替一批舊雜誌除塵，「高興得把掃子也掉了」。',
        '書檔由十六個鐵皮箱組成，藏書約兩萬冊，以舊課本、菜譜及航海日誌最多。附近學校的老師說，不少學生的第一本字典，都是在這裏用五元買來的。',
        '區議會同時通過撥款，為書檔加設雨棚及照明，工程預計在五月雨季前完成。',
      ],
    },
    {
      id: 'kite',
      headline: ['風箏節周日舉行 七彩長龍飛上天'],
      pullQuote: '長龍由三百二十片風箏組成，全長二百六十米。',
      paragraphs: [
        '【本報訊】第九屆海灣風箏節將於本周日在東堤草地舉行，壓軸的七彩長龍由三百二十片風箏組成，全長二百六十米，需要二十名壯丁合力放飛。',
        '主辦單位提醒市民，當日風力若達六級，活動將順延一周；自攜風箏者，線長不可超過一百米。',
      ],
    },
  ],
}
