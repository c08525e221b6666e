import { never, type PageWords, wordSet } from './pageWords'

const names = '[\\p{sc=Han}々ヶヵぁ-んァ-ヶー]{2,7}'

export const japanese: PageWords = {
  dateline: /^(?:【(?!写真)(?<dateline>[^】]{2,20})】|(?<plain>[^\s、。]{1,12}(?:発|電)(?=[ 　＝=]))[＝=]?)/u,
  byline: new RegExp(
    `^(?:[（(]|文[・＝=]|記者[ 　]*|【)?(?<reporters>${names})(?:[ 　]*(?:記者|特派員|＝?写真も))?[）)】]?$`,
    'u',
  ),
  photographer: new RegExp(`(?<photographers>${names})[ 　]*(?:撮影|写す)[）)]?$`, 'u'),
  posts: /記者|特派員|通信員|本社|提供|資料/,
  editor: never,
  sections: wordSet(
    '総合 社会 政治 経済 国際 地域 地方 県内 県政 文化 くらし 暮らし 生活 スポーツ 教育 科学 環境 読者 投書 社説 論説 広告 テレビ 番組 訃報 おくやみ 解説 特集 ひろば',
  ),
  folio: /(?<page>\d{1,2}) ?面|第(?<number>[一二三四五六七八九十]{1,3})面/u,
}
