import { never, type PageWords, wordSet } from './pageWords'
import { SignedPattern } from './SignedPattern'

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const name = "(?:[A-Z][\\p{L}'’.-]*\\.?)(?: (?:[A-Z][\\p{L}'’-]*\\.?|de|van|von|la|O'[A-Z]\\p{L}+)){1,3}"
const names = `${name}(?:(?:, | and | & )${name})*`
const title =
  '(?:Staff (?:Reporter|Writer)|Our (?:Own )?(?:\\p{L}+ )?Correspondent|Correspondent|Reporter|Editor|Special to .*)'

export const english: PageWords = {
  dateline: new RegExp(
    `^(?<dateline>\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:, \\p{L}[\\p{L}. ]{1,20})?(?: \\([^)]{2,20}\\)|, ${month} \\d{1,2}(?:, \\d{4})?| ?\\((?:AP|Reuters|AFP)\\))?\\.?)(?: [-–—]{1,2}|[-–—]{1,2}(?= |$)|—)(?= ?["“‘']?\\p{Lu}| ?$)|^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?<plain>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, (?:${month} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${month})\\.?(?: ?[-–—]|(?= )))`,
    'u',
  ),
  byline: new RegExp(
    `^(?:[Bb][Yy] (?:(?:our |a )?${title}|(?<reporters>${names}))(?:,? (?:in \\p{L}+|${title}))?|(?:From|By) [Oo]ur (?:[Oo]wn )?(?:\\p{L}+ )?[Cc]orrespondent|BY \\p{Lu}[\\p{Lu}. '’-]+)\\.?$`,
    'u',
  ),
  photographer: new RegExp(
    `(?:[Pp]hoto(?:graph)?s?(?: by|:|/)|[Pp]icture(?:s)?(?: by|:)) ?(?<photographers>${names})\\.?\\)?$`,
    'u',
  ),
  posts:
    /\b(?:our|own|staff|special|correspondents?|reporters?|writers?|photographers?|editors?|agency|agencies|courtesy|archives?|files?)\b/iu,
  editor: new SignedPattern(
    /[Ee]dited by|Editor:/,
    `(?:^|[ (])(?:[Ee]dited by|Editor:) (?<editors>${names})`,
  ),
  sections: wordSet(
    'news world nation national local metro business money markets sport sports arts culture opinion comment editorial letters obituaries weather travel science technology health education classifieds notices features politics society region city life style books television',
  ),
  folio: /(?<=^|[ ·|])(?:[Pp]age|PAGE|p\.) ?(?<page>[A-Z]?\d{1,3})\b/u,
}

/** For Latin scripts without an own file. */
export const neutral: PageWords = {
  ...english,
  byline: never,
  photographer: never,
  editor: never,
  sections: new Set(),
}
