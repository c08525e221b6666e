import { wordSet } from './pageWords'

/**
 * Words that call for another one: articles, possessives, conjunctions and such prepositions as are no parts of verbs,
 * from the closed classes of each language's grammar. Hardly any headline and no paragraph ends with one. German
 * headlines do end with `auf`, `ein`, `zu` and their like (`klärt Fall auf`), so those are left out. To add a language,
 * add a line.
 */
const words: Record<string, string> = {
  en: 'a an the of to in on at by for from with into about between through against without and or nor but that which as if because than his her their its our my your',
  de: 'der die das des dem den eine einer eines einem einen vom zum zur im am von in für gegen und oder aber daß dass seine ihre',
  fr: 'le la les un une des du de à au aux en et ou par dans que qui dont ce cette ces sa ses leur leurs',
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
