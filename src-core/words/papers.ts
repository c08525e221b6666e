/** What newspapers are called, so that a masthead or a folder gives its paper's name. */
const titles = {
  han: '日报 日報 晚报 晚報 早报 早報 晨报 晨報 时报 時報 周报 週報 商报 商報 公报 公報 新闻 新聞 新報 新报 导报 導報 快报 快報 都市报 导刊 报 報',
  hangul: '일보 신문 타임스 경제 매일',
  latin:
    'Times Post Herald Gazette Tribune Chronicle Courier Journal News Mercury Observer Advertiser Examiner Argus Telegraph Sentinel Zeitung Tageblatt Bote Anzeiger Nachrichten Rundschau Merkur Kurier Blatt Courrier Dépêche Figaro Écho Progrès Éclaireur Gazette Journal Moniteur',
}
const any = (words: string) => words.split(' ').join('|')
const latin = any(titles.latin)

const patterns = [
  new RegExp(
    `(?<![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}])[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]{1,8}(?:${any(titles.han)})(?!\\p{sc=Han})`,
    'u',
  ),
  new RegExp(`(?<!\\p{sc=Hangul})\\p{sc=Hangul}{1,8}(?:${any(titles.hangul)})(?!\\p{sc=Hangul})`, 'u'),
  new RegExp(
    `(?<!\\p{L})(?:(?:The|THE|Die|Der|Das|Le|La|Les|LE|LA) |L[’'])?(?:\\p{Lu}[\\p{L}’'-]* ){0,4}\\p{L}*(?:${latin}|${latin.toLowerCase()}|${latin.toUpperCase()})(?!\\p{L})(?: (?:de|du|des|of) (?:la |l[’'])?\\p{Lu}\\p{L}+)?`,
    'u',
  ),
]

/** The name of a newspaper in `text`, if one stands there. */
export function publicationIn(text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0].trim()
    // A bare `报`, `News` or `Post` names no paper.
    if (found && (found.length > 6 || /[^\p{sc=Latin}\s]{3}/u.test(found))) return found
  }
  return undefined
}

/** The paper that a folder is named after: `县报` is a name where nothing else stands beside it. */
export function publicationOfFolder(folder: string): string | undefined {
  const pieces = folder.split('/').map((piece) => piece.replace(/[_\d-]+/g, ' ').trim())
  for (const piece of pieces) {
    const found = publicationIn(piece) ?? /^\p{sc=Han}[报報]$/u.exec(piece)?.[0]
    if (found) return found
  }
  return undefined
}
