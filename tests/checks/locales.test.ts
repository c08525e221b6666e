import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failureCodes } from '../../src-core/desktop/outcome'
import { reasonCodes } from '../../src-core/model/reasonCodes'

const root = join(import.meta.dirname, '../..')
const locales = join(root, 'src-renderer/locales')
const plural = /_(zero|one|two|few|many|other)$/

/** Every text of a language by `namespace:key.path`. */
function texts(language: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        walk(inner, path.endsWith(':') ? path + key : `${path}.${key}`)
  }
  for (const file of readdirSync(join(locales, language))) {
    walk(JSON.parse(readFileSync(join(locales, language, file), 'utf8')), `${file.replace('.json', '')}:`)
  }
  return found
}

const english = texts('en')
const chinese = texts('zh-CN')
const withoutPlural = (keys: Iterable<string>) =>
  [...new Set([...keys].map((key) => key.replace(plural, '')))].sort()

/** Every source of the renderer. */
const sources = readdirSync(join(root, 'src-renderer'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, 'src-renderer', file), 'utf8') }))
const code = sources.map(({ text }) => text).join('\n')

/** Every string in the sources that may be a key, and every template's fixed beginning (`status.` of `status.${x}`). */
const strings = new Set([...code.matchAll(/['"`]([\w:.-]+)['"`]/g)].map((match) => match[1] ?? ''))
const beginnings = [...code.matchAll(/`([\w:.-]*[.:])\$\{/g)].map((match) => match[1] ?? '')

/** Names that are the same in every language. */
const names =
  /Galley|English|Wikidata|CBDB|Chicago|BibTeX|RIS|CSL-|GB\/T 7714|Markdown|HTML|JSON|TEI|XML|OCR|PDF|\{\{[^}]*\}\}/g

/** Looked up by code, not by a key in the sources. */
const wholeNamespaces = ['errors', 'reasons', 'roles', 'commands']

describe('the texts', () => {
  it('are there in both languages', () => {
    expect(english.size).toBeGreaterThan(200)
    expect(withoutPlural(chinese.keys())).toEqual(withoutPlural(english.keys()))
  })

  it('mention the same values in both languages', () => {
    const values = (language: Map<string, string>) =>
      new Map(
        [...language]
          // "one" may leave out the number.
          .filter(([key]) => !/_(?!other)(zero|one|two|few|many)$/.test(key))
          .map(([key, text]) => [key, [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort()]),
      )
    expect(values(chinese)).toEqual(values(english))
  })

  it('have a plural form for every number in each language', () => {
    const missing = (language: Map<string, string>, locale: string) =>
      withoutPlural([...language.keys()].filter((key) => plural.test(key))).flatMap((key) =>
        new Intl.PluralRules(locale)
          .resolvedOptions()
          .pluralCategories.map((category) => `${key}_${category}`)
          .filter((form) => !language.has(form)),
      )
    expect(missing(english, 'en')).toEqual([])
    expect(missing(chinese, 'zh-CN')).toEqual([])
  })

  it('are Chinese in Chinese and are not in English', () => {
    const han = /\p{Script=Han}/u
    /** Chinese dates have to be shown as they are typed. */
    const dates = /民国三十五年(五月三日)?|农历丙戌年四月初三/g
    expect([...english].filter(([, text]) => han.test(text.replace(dates, '')))).toEqual([])
    const latinOnly = [...chinese].filter(
      ([key, text]) => !han.test(text) && /[a-z]{3}/i.test(text.replace(names, '')) && key,
    )
    expect(latinOnly).toEqual([])
  })

  it('are all used', () => {
    const isUsed = (full: string) => {
      const [namespace = '', key = ''] = full.split(':')
      if (wholeNamespaces.includes(namespace)) return true
      if (strings.has(key) || strings.has(full)) return true
      return beginnings.some((beginning) => key.startsWith(beginning) || full.startsWith(beginning))
    }
    expect(withoutPlural(english.keys()).filter((key) => !isUsed(key))).toEqual([])
  })

  it('are there for every key that is asked for', () => {
    const known = new Set([...english.keys()].flatMap((key) => [key, key.replace(plural, '')]))
    const namespaces = [...new Set([...known].map((key) => key.split(':')[0] ?? ''))]
    const asked = sources.flatMap(({ file, text }) => {
      const named = [...text.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, list = '']) =>
        [...list.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? ''),
      )
      // A function that is handed `t` knows its texts, but not their namespace.
      const own = named.length > 0 ? named : namespaces
      return [...text.matchAll(/\bt[a-z]?\('([\w:.-]+)'/g)].map(([, key = '']) => ({ file, key, own }))
    })
    expect(asked.length).toBeGreaterThan(400)
    const lacking = asked.filter(
      ({ key, own }) => !known.has(key) && !own.some((namespace) => known.has(`${namespace}:${key}`)),
    )
    expect(lacking.map(({ file, key }) => `${file} ${key}`)).toEqual([])
  })

  it('say every failure', () => {
    expect(failureCodes.filter((code) => !english.has(`errors:${code}`))).toEqual([])
  })

  it('say of every failure what happened, what is safe and what to do', () => {
    const safe = {
      english: /safe|nothing was|stays|untouched|in the app/i,
      chinese: /安全|没有|不变|不受影响|仍在应用中/,
    }
    const advice = {
      english:
        /[;.:,] (?:or |and )?(?:check|try|use|choose|take|close|open|end|reload|wait|free|connect|copy|type|split|export|start|press|go on|leave|read)\b/i,
      chinese: /请/,
    }
    const isFailure = (key: string) => key.startsWith('errors:') || key.startsWith('keeping:held.')
    const said = {
      english: [...english].filter(([key]) => isFailure(key)),
      chinese: [...chinese].filter(([key]) => isFailure(key)),
    }
    expect(said.english.length).toBeGreaterThan(failureCodes.length)
    const lacking = (['english', 'chinese'] as const).flatMap((language) =>
      said[language]
        .filter(([, text]) => !safe[language].test(text) || !advice[language].test(text))
        .map(([key]) => `${language} ${key}`),
    )
    expect(lacking).toEqual([])
  })

  it('name every reason that a reading can give', () => {
    expect(reasonCodes.filter((code) => !english.has(`reasons:${code}`))).toEqual([])
  })

  it('name every command that the sources offer', () => {
    const offered = [...code.matchAll(/\bid: '(\w+\.\w+)'/g)].map((match) => match[1] ?? '')
    expect(offered.length).toBeGreaterThan(20)
    expect(offered.filter((id) => !english.has(`commands:${id}`))).toEqual([])
    const groups = offered.map((id) => `commands:groups.${id.split('.')[0]}`)
    expect(groups.filter((group) => !english.has(group))).toEqual([])
  })
})
