import { isCjkLetter, isHangul, isKana, letterKind } from '../words/characters'
import { longestStopWord, stopWordLanguages } from '../words/stopWords'
import { variantSide } from '../words/variants'

/** Characters looked at: a page tells its language long before its end. */
const sample = 20_000

/**
 * BCP 47 tag of a page's main language, e.g. `zh-Hans`, `zh-Hant`, `ja`, `ko`, `en`, `de`; `und` where the text
 * is too short or too mixed to tell.
 */
export function languageOf(raw: string): string {
  const text = raw.slice(0, sample)
  let han = 0
  let kana = 0
  let hangul = 0
  let simplified = 0
  let traditional = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x1100) continue
    if (isKana(code)) kana++
    else if (isHangul(code)) hangul++
    else if (isCjkLetter(code)) {
      han++
      const side = variantSide(code)
      if (side < 0) simplified++
      else if (side > 0) traditional++
    }
  }
  const words = alphabeticWords(text)
  if (han + kana + hangul > words.count) {
    if (hangul * 2 > han + kana) return 'ko'
    // Chinese text quotes kana now and then (の in a brand's name); Japanese has it in every sentence.
    if (kana * 12 > han) return 'ja'
    if (simplified + traditional === 0) return 'zh'
    return simplified >= traditional ? 'zh-Hans' : 'zh-Hant'
  }
  return alphabeticLanguage(words)
}

/** Runs of letters of scripts that put blanks between words. */
interface AlphabeticWords {
  count: number
  /** Those that are short enough to be stop words, in small letters. */
  short: string[]
}

function alphabeticWords(text: string): AlphabeticWords {
  const short: string[] = []
  let count = 0
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && letterKind(text.charCodeAt(i)) === 'alphabetic') {
      if (start < 0) start = i
    } else if (start >= 0) {
      count++
      if (i - start <= longestStopWord) short.push(text.slice(start, i).toLowerCase())
      start = -1
    }
  }
  return { count, short }
}

/** The language whose stop words make up most of the words, if they make up enough of them. */
function alphabeticLanguage({ count: all, short }: AlphabeticWords): string {
  const hits = new Map<string, number>()
  for (const word of short) {
    for (const language of stopWordLanguages.get(word) ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 1)
  }
  let best = 'und'
  let bestShare = 0.08
  for (const [language, count] of hits) {
    const share = count / Math.max(all, 8)
    if (share > bestShare) {
      best = language
      bestShare = share
    }
  }
  return best
}
