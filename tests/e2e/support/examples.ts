import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from './texts'

/** A page that ships with the app, and places in it that tests work on. */
export interface Example {
  name: string
  path: string
  raw: string
  /** Of one of its articles. */
  headline: string
  /** A misread word, and what it should be. */
  wrong: string
  right: string
  person: string
  /** Begins within `person` and ends after it. */
  overlap: string
}

export const examples: Record<Language, Example> = {
  'zh-CN': example('qingxi-daily-2026-03-18-p03.txt', {
    headline: '落霞镇老石桥修缮完工',
    wrong: '末来三年',
    right: '未来三年',
    person: '沈知远',
    overlap: '知远说',
  }),
  en: example('harwick-gazette-2026-03-18-p4.txt', {
    headline: 'Town clock to run slow by order',
    wrong: 'rnorning',
    right: 'morning',
    person: 'Ruth Calder',
    overlap: 'Calder, who',
  }),
}

function example(name: string, places: Omit<Example, 'name' | 'path' | 'raw'>): Example {
  const path = fileURLToPath(new URL(`../../../resources/example/${name}`, import.meta.url))
  return { name, path, raw: readFileSync(path, 'utf8'), ...places }
}
