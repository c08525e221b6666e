import { loadLanguageModel } from './chinese/language'
import { loadDictionary } from './latin/dictionary'

/** Loads what the search knows of a language. `findSuspects` finds less where this was not waited for. */
export async function prepareSuspects(language: string): Promise<void> {
  if (language.startsWith('zh')) await loadLanguageModel()
  else await loadDictionary(language.split('-')[0] ?? '')
}
