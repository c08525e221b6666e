import type { Language } from '../locales/i18n'
import { type ImportSource, sourceFromText } from './importSource'

const names: Record<Language, string> = {
  'zh-CN': 'qingxi-daily-2026-03-18-p03.txt',
  en: 'harwick-gazette-2026-03-18-p4.txt',
}

const files = import.meta.glob<string>('../../resources/example/*.txt', { query: '?raw', import: 'default' })

/** The page of a fictional newspaper that ships with the app, with the troubles that real pages have. */
export async function exampleSource(language: string): Promise<ImportSource> {
  const name = language === 'zh-CN' ? names['zh-CN'] : names.en
  const load = files[`../../resources/example/${name}`]
  if (!load) throw new Error(`the example ${name} is missing`)
  return sourceFromText(await load(), name)
}
