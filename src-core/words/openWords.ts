import { wordSet } from './pageWords'

/**
 * Words that call for another one: articles, prepositions, conjunctions and possessives, from the closed classes of
 * each language's grammar. No headline and no paragraph ends with one. To add a language, add a line.
 */
const words: Record<string, string> = {
  en: 'a an the of to in on at by for from with into about between through against without and or nor but that which as if because than his her their its our my your is are was were be has have had will would can could may should',
  de: 'der die das des dem den ein eine einer eines einem einen von vom zu zum zur in im an am auf mit bei für aus nach über unter durch gegen und oder aber daß dass wie als sein seine ihr ihre',
  fr: 'le la les un une des du de à au aux en et ou pour par sur dans avec sans que qui dont ce cette ces son sa ses leur leurs est sont a ont',
}

const sets = new Map(Object.entries(words).map(([language, own]) => [language, wordSet(own)]))

/**
 * Whether a line ends with a word that calls for another one.
 *
 * @param language BCP 47
 */
export function endsOpen(text: string, language: string): boolean {
  const open = sets.get(language)
  if (!open) return false
  return open.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())
}
