import { holdsMark, markTable } from './markTable'
import { allPageWords } from './pageWordsOf'
import { SignedPattern } from './SignedPattern'

/**
 * Signs by which newspapers mark the parts of a page, per language. Compiled for Galley from the house styles of
 * Chinese, Japanese, Korean and European dailies; no list belongs to one paper. To add a language, add a line.
 */
const han = '\\p{Script=Han}'

const datelines = allPageWords.map(({ dateline, opening = dateline }) =>
  opening.source.replace(/\(\?<\w+>/g, '(?:'),
)
/**
 * A character or word without which none of them is: how reports and agencies are called in Han and Hangul, the
 * Japanese bracket, a dash, a date's day, an agency's bracket. Every line of a page is asked.
 */
const datelineSigns = markTable('讯訊电電消报報発】스보문신합자0123456789(–—-')
const datelineWord = 'correspondant'
/** Told without a regular expression, which would compare each character with each sign. */
const mayBeDateline = (text: string) => holdsMark(text, datelineSigns) || text.includes(datelineWord)
const datelinePattern = new RegExp(datelines.join('|'), 'u')

/** Whether a text begins as one that opens an article: agency lines, `本报讯`, `LONDON, Jan. 3 -`, `VICHY, 14 janvier.` */
export const isDateline = (text: string) => mayBeDateline(text) && datelinePattern.test(text)

/** Capitals, or the name of an agency or a paper, with which a line begins that is too short for its dateline. */
const mayBeCut = /^(?:\p{Lu}{2}|[【〔［[（(]?(?:[据據]?\p{Script=Han}{2,4}社|本[报報刊台网網]))/u
/** Characters that such a line has at most, and those with one of which the rest of its dateline begins. */
const longestCut = 32
const restSigns = markTable('0123456789日月电電讯訊专專消报報-–—（(')

/** Whether a text in lines begins with a dateline, on its first line or broken at its end. */
export const beginsWithDateline = (line: string, next: string | undefined) =>
  isDateline(line) ||
  (next !== undefined &&
    restSigns[next.charCodeAt(0)] === 1 &&
    line.length <= longestCut &&
    mayBeCut.test(line) &&
    !isDateline(next) &&
    isDateline(joined(line, next)))

const joined = (line: string, next: string) =>
  /\p{Script=Han}/u.test(line) ? line + next : `${line} ${next}`

/** How many characters that opening takes; 0 where there is none. */
export const datelineLength = (text: string) =>
  mayBeDateline(text) ? (datelinePattern.exec(text)?.[0].length ?? 0) : 0

const leadingBylines = [
  new SignedPattern(
    /[记記]者|通[讯訊][员員]|特派[员員]|[评評][论論][员員]/,
    `^[□■◎●○☆★◆◇]?\\s*(?:本[报報刊台网網]|特约|特約|见习|見習)?(?:首席|驻${han}{1,4}|駐${han}{1,4})?(?:记者|記者|通讯员|通訊員|特派员|特派員|评论员|評論員)[\\s:：/]*${han}{2,4}(?:[\\s、/]+(?:(?:通讯员|通訊員|记者|記者|实习生|實習生)[\\s:：]*)?${han}{2,4}){0,5}(?:[\\s/]*(?:文|摄影报道|文/图|图/文))?$`,
  ),
  new SignedPattern(/^[□■◎●○☆★◆◇]/, `^[□■◎●○☆★◆◇]\\s*${han}{2,4}(?:[\\s、]+${han}{2,4}){0,3}$`),
  new SignedPattern(
    /^(?:By|BY|Von|VON|Par|PAR|par|von|Por|Di|Door|Av|Af)\s/,
    `^(?:By|BY|Von|VON|Par|PAR|par|von|Por|Di|Door|Av|Af)\\s+(?:(?:our|unserem|notre|nuestro)\\s.{3,40}|(?:(?:[Mm]gr|[Dd]r|M|Mme)\\.?\\s+)?\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:de|von|van|la|le|del|di)?\\s*\\p{Lu}[\\p{L}.'’-]*){1,4})$`,
  ),
]
/** How they begin: every line of a page is asked. */
const bylineBegins =
  /^(?:[□■◎●○☆★◆◇]|\s*[本特见見首驻駐记記通评評]|(?:By|BY|Von|VON|Par|PAR|par|von|Por|Di|Door|Av|Af)\s)/

/** Whether a line names who wrote or sent the text and says nothing else. */
export const isLeadingByline = (text: string) =>
  bylineBegins.test(text) && leadingBylines.some((pattern) => pattern.test(text))

/** Names in brackets under a text. */
const trailingBylines: readonly string[] = [
  `[（(](?:(?:本报|本報)?(?:记者|記者|通讯员|通訊員)?[\\s:：]*)${han}{2,4}(?:[\\s、/]+(?:(?:记者|記者|通讯员|通訊員)[\\s:：]*)?${han}{2,4}){0,4}[）)]`,
  `[（(](?:据|據|来源|來源)[^）)]{2,20}[）)]`,
]
export const trailingBylinePattern = new RegExp(`^(?:${trailingBylines.join('|')})$`, 'u')

/** How the text under a picture begins or ends. */
const captionStarts: readonly string[] = [
  '[▲△▼▽◀▶◄►↑↓←→⬆⬇]',
  '(?:上|下|左|右|本)[图圖](?:为|為|[：:])|[图圖](?:为|為|片说明|片說明|[①②③：:])',
  '【?写真】?[＝=：:　 ]?|（写真）',
  '(?:Above|Below|Left|Right|Top|Bottom|Pictured|Inset)(?:,? (?:left|right|above|below))?: ',
  '(?:Unser Bild|Im Bild|Bild (?:oben|unten|links|rechts))\\b',
  '(?:Ci-contre|Ci-dessus|Ci-dessous|Notre (?:photo|cliché))\\b',
]
export const captionStartPattern = new RegExp(`^(?:${captionStarts.join('|')})`, 'u')
/**
 * 图 and right behind it who or what the picture shows, but none of the words and names that begin with 图. A weaker
 * sign than the others.
 */
export const pictureStartPattern =
  /^[图圖](?=\p{Script=Han})(?![书書片案像象纸紙表形谱譜文解例腾騰鉴鑑画畫录錄册冊章标標样樣景钉釘说說谋謀利财財存强強报報瓦们們尔爾灵靈卢盧阿拉])/u
export const captionEndPattern =
  /(?:\s\p{Script=Han}{2,4}\s*(?:摄|攝|[/／]?\s*[图圖])|(?:资料图片|資料圖片|新华社发|新華社發)|[(（](?:资料|資料)[图圖]片?[)）]|[（(]?\b(?:[Pp]hoto(?:s|graphs?|graphies?)?|PHOTOS?|Foto|FOTO|Bild|Cliché)\b[^.]{0,30}[.)）]*)$/u

/** Running heads and folios: day, weekday, page number, number of the issue, price, imprint. */
const furniture: readonly string[] = [
  `.{0,20}(?<![转轉接续續至到见見])第\\s*[\\d〇零一二三四五六七八九十百AＡBＢ]{1,5}\\s*[版期号號](?:.{0,20})`,
  `.{0,8}(?:\\d{4}|[〇零○一二三四五六七八九]{4})年\\s*[\\d一二三四五六七八九十]{1,3}月\\s*[\\d一二三四五六七八九十]{1,3}日.{0,24}`,
  `(?:星期|礼拜|禮拜|週|周)[一二三四五六日天].{0,16}`,
  `[A-ZＡ-Ｚ]?\\d{1,3}\\s*[版版面]?`,
  `(?:[Pp]age|PAGE|[Ss]eite|SEITE|[Pp]ágina|[Pp]agina)\\s*[A-Z]?\\d{1,3}`,
  `[^a-zà-þ]{0,40}(?:MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)[^a-zà-þ]{0,40}`,
  `(?:MON|TUE|WED|THU|FRI|SAT|SUN)\\.?\\s?\\d{4}`,
  `[^a-z]{0,24}(?:LUNDI|MARDI|MERCREDI|JEUDI|VENDREDI|SAMEDI|DIMANCHE|MONTAG|DIENSTAG|MITTWOCH|DONNERSTAG|FREITAG|SAMSTAG|SONNTAG)[^a-z]{0,40}`,
  `.{0,20}(?:责任编辑|責任編輯|责编|責編|版式设计|美编|美編|校对|校對|值班主任|编辑|編輯)[\\s:：/].{0,60}`,
  `.{0,30}(?:国内统一刊号|邮发代号|督印|承印|印刷|零售价|每份定價|定价|热线电话|新闻热线).{0,200}`,
]
export const furniturePattern = new RegExp(`^(?:${furniture.join('|')})$`, 'u')

/** A line that is nothing but a word of where a text goes on, or where it came from. */
export const continuationPattern =
  /^(?:[（(]?\s*(?:下转|下轉|紧接|緊接|转|轉|上接|接)\s*第?\s*[\dA-Z一二三四五六七八九十]+\s*版.{0,4}[）)]?|[(（]?\s*(?:[Cc]ontinued (?:on|from)|[Ss]ee)\s+[Pp]age\s+\w+.{0,12}|\(?(?:Schluß|Schluss|Fortsetzung|Siehe)\s.{0,12}Seite\s+\d+.{0,8}|\(?\d?\s*\(?(?:Voir la suite|Suite|La suite)\b.{0,40})$/u
