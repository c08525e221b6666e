import i18next, { type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'

export type Language = 'zh-CN' | 'en'

const files = import.meta.glob<Record<string, unknown>>('./*/*.json', { eager: true, import: 'default' })

/** The texts in every language, ready before the first view. */
export function startI18n(language: Language): void {
  const resources: Resource = {}
  for (const [path, texts] of Object.entries(files)) {
    const [, code = '', namespace = ''] = /^\.\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
    resources[code] = { ...resources[code], [namespace]: texts }
  }
  void i18next.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'app',
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  i18next.on('languageChanged', markDocument)
  markDocument(language)
}

/** `lang` decides which glyphs the CJK faces draw and how a screen reader speaks. */
function markDocument(language: string) {
  document.documentElement.lang = language
}

/** The language to show: the chosen one, or the one of ours that the system's list (BCP 47) names first. */
export function pickLanguage(chosen: Language | 'system', system: readonly string[]): Language {
  if (chosen !== 'system') return chosen
  for (const tag of system) {
    if (/^zh\b/i.test(tag)) return 'zh-CN'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}
