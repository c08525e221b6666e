import { isCjkLetter } from '../words/characters'
import { isSimplifiedOnly, isTraditionalOnly } from '../words/scripts'

/** What an editor changed before: `wrong` was corrected to `right` so often, and so often not. */
export interface Confusion {
  wrong: string
  right: string
  taken: number
  refused: number
}

/** What a page as a whole says about each of its places. */
export interface PageContext {
  /** How often two characters stand side by side, and how often a word occurs (lower case). */
  counts: ReadonlyMap<string, number>
  /** Which signs the page sets in full width, as a share of all such signs between Han. */
  wideSigns: number
  /** Share of digits and Latin letters that are set in full width. */
  wideLetters: number
  /** Share of traditional among the characters that are written in two ways. */
  traditional: number
  confusions: readonly Confusion[]
}

/** Habits of a page with these texts. Cheap: one pass. */
export function pageContext(texts: Iterable<string>, confusions: readonly Confusion[] = []): PageContext {
  const counts = new Map<string, number>()
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const sums = { wideSigns: 0, signs: 0, wideLetters: 0, letters: 0, traditional: 0, simplified: 0 }
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const character = text.charAt(i)
      if (isCjkLetter(code)) {
        if (isCjkLetter(text.charCodeAt(i + 1))) count(text.slice(i, i + 2))
        if (isTraditionalOnly(character)) sums.traditional++
        else if (isSimplifiedOnly(character)) sums.simplified++
      } else if (/[，：；？！（）]/.test(character)) {
        sums.wideSigns++
        sums.signs++
      } else if (/[,:;?!()]/.test(character) && (i === 0 || isCjkLetter(text.charCodeAt(i - 1)))) sums.signs++
      else if (/[０-９Ａ-Ｚａ-ｚ]/.test(character)) {
        sums.wideLetters++
        sums.letters++
      } else if (/[0-9A-Za-z]/.test(character)) sums.letters++
    }
    for (const [word] of text.toLowerCase().matchAll(/[\p{Script=Latin}'’]+/gu)) count(word)
  }
  return {
    counts,
    wideSigns: sums.wideSigns / Math.max(1, sums.signs),
    wideLetters: sums.wideLetters / Math.max(1, sums.letters),
    traditional: sums.traditional / Math.max(1, sums.traditional + sums.simplified),
    confusions,
  }
}
