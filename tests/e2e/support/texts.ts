import { readdirSync, readFileSync } from 'node:fs'
import i18next, { type TFunction } from 'i18next'

export type Language = 'en' | 'zh-CN'

/** Gives what the app says, by its key: `t('desk:save.saved')`. */
export type Texts = TFunction

const folder = new URL('../../../src-renderer/locales/', import.meta.url)

/** The app's texts in a language, so that tests find controls by the names that people see. A missing key throws. */
export function textsIn(language: Language): Texts {
  const files = readdirSync(new URL(`${language}/`, folder))
  const texts = Object.fromEntries(
    files.map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')),
    ]),
  )
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: texts },
    initAsync: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`no text ${key} in ${language}`)
    },
  })
  return instance.t
}
