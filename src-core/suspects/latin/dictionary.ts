import { type Lexicon, lexiconOf } from '../../words/lexicon'
import { isCompound } from './isCompound'
import { type PackedWords, WordGraph } from './WordGraph'

type WordFile = PackedWords & { common: string }

/** Languages whose words are loaded for a page that is in them: a megabyte or three. */
const files: Record<string, () => Promise<{ default: WordFile }>> = {
  de: () => import('../data/german.json'),
  fr: () => import('../data/french.json'),
}
const loaded = new Map<string, Lexicon>()

/** Loads the words of a language, where there is a list of them to load. */
export async function loadDictionary(language: string): Promise<void> {
  const file = files[language]
  if (!file || loaded.has(language)) return
  const words = (await file()).default
  loaded.set(language, language === 'de' ? germanWords(words) : frenchWords(words))
}

/** The words by which unknown ones are told; knows none where there is no list, or it is not loaded. */
export function dictionaryOf(language: string): Lexicon {
  return loaded.get(language) ?? lexiconOf(language)
}

function germanWords(file: WordFile): Lexicon {
  const graph = new WordGraph(file)
  const common = new Set(file.common.split(' '))
  /** Before 1996 ß stood for ss at a word's end too: daß, Fluß; Swiss papers have none. */
  const isListed = (word: string) =>
    graph.has(word) ||
    (word.includes('ß') && graph.has(word.replaceAll('ß', 'ss'))) ||
    (word.includes('ss') && graph.has(word.replaceAll('ss', 'ß')))
  return {
    isEmpty: false,
    has: (word) => isListed(word) || isCompound(word, isListed),
    isCommon: (word) => common.has(word),
  }
}

/** What stands before an apostrophe, and what the list lacks: it has no word of one letter. */
const french = new Set("a à y ô aujourd'hui jusqu lorsqu puisqu quoiqu presqu quelqu qu".split(' '))

function frenchWords(file: WordFile): Lexicon {
  const graph = new WordGraph(file)
  const has = (word: string): boolean => {
    // The list writes œ and æ as two letters.
    const plain = word.replaceAll('œ', 'oe').replaceAll('æ', 'ae')
    if (french.has(plain) || graph.has(plain)) return true
    const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)'(.+)$/.exec(plain)
    return elided?.[1] !== undefined && has(elided[1])
  }
  // It has no counts: short words count as common.
  return { isEmpty: false, has, isCommon: (word) => word.length <= 6 && has(word) }
}
