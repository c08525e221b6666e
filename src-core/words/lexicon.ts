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
  for (const word of frontDecode(other)) words.set(word, false)
  for (const word of frontDecode(common)) words.set(word, true)
  return {
    isEmpty: false,
    has: (word) => words.has(word),
    isCommon: (word) => words.get(word) === true,
  }
}

/** Undoes the coding that build/generateEnglishWords.mjs describes. */
function frontDecode(coded: string): string[] {
  let before = ''
  return (coded.match(/[A-Z][a-z]*/g) ?? []).map((entry) => {
    before = before.slice(0, entry.charCodeAt(0) - 65) + entry.slice(1)
    return before
  })
}
