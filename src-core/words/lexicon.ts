import english from './english.json'

/** Knows which words there are. Words are in lower case. */
export interface Lexicon {
  isEmpty: boolean
  has(word: string): boolean
  /** Whether the word is among the few thousand that any text is made of. */
  isCommon(word: string): boolean
}

const empty: Lexicon = { isEmpty: true, has: () => false, isCommon: () => false }
const loaded = new Map<string, Lexicon>()

/** The built-in words of a language; where there are none, a lexicon that knows no word. */
export function lexiconOf(language: string): Lexicon {
  const known = loaded.get(language)
  if (known) return known
  const lexicon = language === 'en' ? unpack(english) : empty
  loaded.set(language, lexicon)
  return lexicon
}

function unpack({ common, other }: { common: string; other: string }): Lexicon {
  /** By word, whether it is common: one look-up for both, since whole pages are looked up. */
  const words = new Map<string, boolean>()
  frontDecode(other, (word) => words.set(word, false))
  frontDecode(common, (word) => words.set(word, true))
  return {
    isEmpty: false,
    has: (word) => words.has(word),
    isCommon: (word) => words.get(word) === true,
  }
}

/** Undoes the coding that build/generateEnglishWords.mjs describes. Without regular expressions: there are 80,000. */
function frontDecode(coded: string, take: (word: string) => void): void {
  let before = ''
  for (let start = 0; start < coded.length; ) {
    let end = start + 1
    while (end < coded.length && coded.charCodeAt(end) >= 97) end++
    before = before.slice(0, coded.charCodeAt(start) - 65) + coded.slice(start + 1, end)
    take(before)
    start = end
  }
}
