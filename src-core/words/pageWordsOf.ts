import { chinese } from './chinese'
import { english, neutral } from './english'
import { french } from './french'
import { german } from './german'
import { japanese } from './japanese'
import { korean } from './korean'
import type { PageWords } from './pageWords'

const byLanguage: Record<string, PageWords> = {
  zh: chinese,
  ja: japanese,
  ko: korean,
  en: english,
  de: german,
  lb: german,
  fr: french,
}

/** @param language BCP 47; a script or region in it makes no difference here */
export function pageWordsOf(language: string): PageWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? neutral
}

/** The words of every language, for text whose language is not known yet. */
export const allPageWords: readonly PageWords[] = [...new Set(Object.values(byLanguage))]
