import { type PageWords, wordSet } from './pageWords'
import { SignedPattern } from './SignedPattern'

// A surname of one or two characters, a given name of one or two; a short name may be spaced out.
const names = '(?!通讯|通訊|记者|記者|摄影|攝影)\\p{sc=Han}{1,2} ?\\p{sc=Han}{1,2}(?:·\\p{sc=Han}+)?'
const several = `${names}(?:[ 、，,／/]+(?:${names}))*`
const reporter = '(?:本报|本報|本刊|本台|全媒体|全媒體|特派|见习|見習|首席|实习|實習)*(?:记者|記者)'
const correspondent = '(?:特约|特約)?(?:通讯员|通訊員|通訊员)'
const people = `(?:${reporter}[ ：:/／]*(?<reporters>${several}))?[ 、；;]*(?:${correspondent}[ ：:/／]*(?<correspondents>${several}))?`
const agency =
  '(?:本报|本報|本刊|本台|本网|本網|本港|本市|本县|本縣|本社|\\p{sc=Han}{2,4}社|\\p{sc=Han}{2,5}网|\\p{sc=Han}{2,5}網)'
const report = '(?:讯|訊|电|電|专电|專電|消息|报道|報道|報導)'
/** What an extractor has left no blank behind: only where the day or the paper's own word tells it from other words. */
const unparted =
  '本[报報刊台网網港][讯訊](?![员員息问問])|(?:(?:据|據)?\\p{sc=Han}{2,4}社|本[报報刊台网網])[^，。（(]{0,14}?\\d{1,2} ?日(?:专|專)?[讯訊电電](?![员員息问問力话話影视視网網子脑腦信台臺商梯器源站价價压壓])'
const opening = `^(?:[【〔［\\[（(](?<dateline>(?:据|據)?${agency}[^，。】〕］\\])）]{0,16}?${report}|${reporter}\\p{sc=Han}{2,12}[／/]?\\p{sc=Han}{0,6}(?:报道|報道|報導))[】〕］\\]）)]|(?<plain>(?:据|據)?${agency}(?!记者|記者)[^，。（(]{0,16}?${report}(?=[ （(　：:]|$)|${unparted}))`
const bylineMarks = '^[□■◆●○▲△◎＊*—-]*'
const editors = '(?:责任编辑|責任編輯|责编|責編|编辑|編輯|主编|主編)'

/** Simplified and traditional: pages mix them. */
export const chinese: PageWords = {
  opening: new RegExp(opening, 'u'),
  dateline: new SignedPattern(new RegExp(opening, 'u'), `${opening}[ 　]*(?:[（(]${people}[）)])?`),
  byline: new SignedPattern(
    new RegExp(`[记記]者|通[讯訊][员員]|${bylineMarks}[（(]`, 'u'),
    `${bylineMarks}(?:[（(]?(?=${reporter}|${correspondent})${people}(?:[ /／]*(?:文|图|圖|摄影|攝影|报道|報道|報導|整理)+[/／图圖文摄攝影报报道導]*)?[）)]?|[（(](?<bracketed>${several})[）)])$`,
  ),
  photographer: new SignedPattern(
    /[摄攝图圖]/u,
    `(?:(?<!\\p{sc=Han})(?:${reporter})?[ ：:]*(?<photographers>${several})[ /／]*(?:摄影报道|摄影|攝影|摄|攝|供图|供圖)|(?:摄影|攝影|图片?|圖片?)[：:/／ ](?:${reporter})?[ ]*(?<credited>${several}))[）)]?$`,
  ),
  posts: /记者|記者|通讯员|通訊員|摄影|攝影|资料|資料|图片|圖片|来源|來源|供图|供圖|部门|部門|单位|單位/,
  editor: new SignedPattern(new RegExp(editors, 'u'), `(?:本版)?${editors}[ ：:/／]+(?<editors>${several})`),
  sections: wordSet(
    '要闻 要聞 时政 综合 綜合 综合新闻 本地 本地新闻 地方 地方新闻 民生 社会 社會 经济 經濟 财经 財經 产业 金融 文化 文娱 文娛 副刊 体育 體育 教育 科技 健康 卫生 国际 國際 国内 國內 港聞 港闻 两岸 兩岸 中国 中國 评论 評論 言论 言論 理论 法治 法制 公益 旅游 旅遊 美食 汽车 房产 地產 娱乐 娛樂 专题 專題 专版 專版 特刊 广告 廣告 公告 文摘 读者 讀者 読者 军事 乡村 三农 生态 視點 视点 焦点 焦點 深度 调查 观察 观点 观潮 人物 头版 頭版',
  ),
  folio:
    /第 ?(?<page>[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3}) ?[版面張张页頁]|(?<=^|[ ·|丨])(?<number>[A-Z]?\d{1,3}) ?版|(?<=^|[ 　·|丨])(?<code>[A-Z]\d{1,2})(?=$|[ 　·|丨])/u,
}
