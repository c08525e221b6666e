import { plainHabits, type SourcePage } from '../source'

/** Japanese: narrow columns, one em of indent, headlines above. */
export const japanese: SourcePage = {
  name: 'ja-minato-shimpo',
  habits: {
    ...plainHabits,
    measure: 12,
    indent: 1,
    head: 'above',
    blankBetweenParagraphs: false,
    columnLines: 20,
  },
  furniture: ['みなと新報', '2026年3月18日 水曜日', '地域 18面'],
  articles: [
    {
      id: 'lighthouse',
      headline: ['灯台守の日誌、町に帰る', '廃止から六十年、孫が寄贈'],
      paragraphs: [
        '岬の灯台で働いた灯台守の日誌二十三冊が十七日、みなと町の資料館に寄贈された。灯台が無人になってから六十年、日誌は東京に住む孫の家の押し入れで眠っていた。',
        '日誌には毎日の風向きや波の高さのほか、庭で育てた大根の出来ばえ、郵便船が運んできた新聞の感想まで、細かな字で書かれている。',
        '「祖父は嵐の夜も一行は書いていました」と孫の浜田さん。資料館は四月から順番に公開し、秋までに全文を電子化する予定だ。',
      ],
    },
    {
      id: 'bus-stop',
      headline: ['バス停に小さな図書館'],
      caption: '【写真】バス停に置かれた本棚',
      paragraphs: [
        'みなと町の南浜バス停に、誰でも本を借りられる小さな本棚が置かれた。屋根の下に置かれた棚には絵本や旅の本が五十冊ほど並び、返す日は決まっていない。',
        '始めたのは、バスを待つ時間が長いことに気づいた高校生たちだ。三週間で二十冊が借りられ、二十六冊が返ってきたという。「なぜか増えています」と代表の佐伯さんは首をかしげる。',
      ],
    },
    {
      id: 'tofu',
      headline: ['豆腐店のラッパ、朝の町に響く'],
      own: { measure: 16 },
      paragraphs: [
        '朝六時、豆腐を売るラッパの音が七年ぶりに町に戻った。店を継いだ二十八歳の店主が、祖父の使っていたラッパを修理し、自転車で路地を回っている。',
        '音階は二つしかないが、雨の日は少し低く聞こえるという。常連の一人は「目覚まし時計を捨てました」と笑う。',
      ],
    },
  ],
}
