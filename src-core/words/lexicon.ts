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
  const frequent = new Set(frontDecode(common))
  const rest = new Set(frontDecode(other))
  return {
    isEmpty: false,
    has: (word) => frequent.has(word) || rest.has(word),
    isCommon: (word) => frequent.has(word),
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
