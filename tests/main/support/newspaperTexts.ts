import type { Encoding } from '../../../src-core/desktop/contract'

/** Short fictional news in the languages that Galley reads, each with the legacy encoding of its country. */
export const newspaperTexts: Record<string, { encodings: Encoding[]; text: string }> = {
  'zh-Hans': {
    encodings: ['gb18030', 'utf-16le', 'utf-16be', 'utf-8'],
    text: `本报讯 (记者 林小禾) 昨日清晨,柳溪镇的老码头重新开放。修缮历时八个月,共更换木桩一百二十根,新铺栈道三百余米。\n镇上居民告诉记者,孩子们终于可以在河边散步了。“这里有我们的记忆。”七十二岁的周阿婆说。据了解,下一步镇里还将整修沿岸的两座石桥,预计明年6月18日前完工。\n市水文站提醒,汛期将至,请市民不要在警戒线内停留。昨天下午三点,水位为4.2米,比上周同期上涨0.3米。`,
  },
  'zh-Hant': {
    encodings: ['big5', 'utf-16le', 'utf-16be', 'utf-8'],
    text: `【本報訊】昨日清晨,柳溪鎮的老碼頭重新開放。修繕歷時八個月,共更換木樁一百二十根,新鋪棧道三百餘米。\n鎮上居民告訴記者,孩子們終於可以在河邊散步了。「這裡有我們的記憶。」七十二歲的周阿婆說。據了解,下一步鎮裡還將整修沿岸的兩座石橋,預計明年6月18日前完工。\n市水文站提醒,汛期將至,請市民不要在警戒線內停留。昨天下午三點,水位為4.2米,比上週同期上漲0.3米。`,
  },
  ja: {
    encodings: ['shift_jis', 'utf-16le', 'utf-16be', 'utf-8'],
    text: `柳川町の古い船着き場が昨日の朝、八か月ぶりに再び開かれた。木の杭百二十本を取り替え、三百メートルあまりの遊歩道を新しく敷いた。\n町の人たちは「子どもたちがやっと川べりを歩けるようになった」と話している。来年六月十八日までに、石橋二つの修理も終える予定だという。\n市の水位観測所によると、昨日午後三時の水位は4.2メートルで、先週より0.3メートル高い。`,
  },
  ko: {
    encodings: ['euc-kr', 'utf-16le', 'utf-16be', 'utf-8'],
    text: `버들마을의 옛 나루터가 어제 아침 여덟 달 만에 다시 문을 열었다. 나무 말뚝 백이십 개를 바꾸고 삼백 미터 남짓한 산책로를 새로 깔았다.\n주민들은 “아이들이 이제야 강가를 걸을 수 있게 됐다”고 말했다. 내년 6월 18일까지 돌다리 두 곳의 수리도 마칠 예정이다.\n수문 관측소에 따르면 어제 오후 세 시의 수위는 4.2미터로 지난주보다 0.3미터 높다.`,
  },
  de: {
    encodings: ['windows-1252', 'utf-16le', 'utf-16be', 'utf-8'],
    text: `Die alte Anlegestelle in Weidenbach öffnete gestern früh nach acht Monaten wieder. Hundertzwanzig Pfähle wurden ersetzt, über dreihundert Meter Steg neu gelegt.\n„Endlich können die Kinder wieder am Fluß spielen“, sagte eine Anwohnerin. Bis zum 18. Juni nächsten Jahres sollen zwei Brücken folgen. Das Gerüst kostet 4.200 €.`,
  },
  fr: {
    encodings: ['windows-1252', 'utf-8'],
    text: `L’ancien débarcadère de Saulx a rouvert hier matin après huit mois de travaux. Cent vingt pieux ont été remplacés et plus de trois cents mètres de passerelle posés à neuf.\n« Les enfants peuvent enfin se promener au bord de l’eau », a déclaré une habitante âgée de soixante-douze ans.`,
  },
  en: {
    encodings: ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'],
    text: `The old landing at Willow Creek opened again yesterday morning after eight months’ work. A hundred and twenty piles were replaced, and three hundred yards of boardwalk laid.\n“At last the children can walk along the river,” said a neighbour. Two stone bridges will follow by June 18.`,
  },
}
