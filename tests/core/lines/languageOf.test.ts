import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src-core/lines/languageOf'

describe('languageOf', () => {
  it.each([
    ['溪水上涨，山路不通，村民从学校绕行。', 'zh-Hans'],
    ['溪水上漲，山路不通，村民從學校繞行。', 'zh-Hant'],
    ['川の水が増え、山道は通れない。', 'ja'],
    ['강물이 불어 산길이 막혔다.', 'ko'],
    ['The river rose and the road to the school is closed.', 'en'],
    ['Der Fluß ist gestiegen, und die Straße zur Schule ist gesperrt.', 'de'],
    ['La rivière est montée et la route de l’école est fermée.', 'fr'],
    ['El río ha subido y la carretera de la escuela está cerrada.', 'es'],
    ['Река поднялась, и дорога к школе не проходима.', 'ru'],
    ['1234 5678', 'und'],
    ['', 'und'],
  ])('tells the language of %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })

  it('tells the language of the project’s own pages', () => {
    const folder = new URL('../../pages/', import.meta.url)
    for (const name of readdirSync(folder).filter((file) => /^[a-z]{2}-.*\.txt$/.test(file))) {
      const expected = /^zh-han[st]|^[a-z]{2}/.exec(name)?.[0].replace('hans', 'Hans').replace('hant', 'Hant')
      expect(languageOf(readFileSync(new URL(name, folder), 'utf8')), name).toBe(expected)
    }
  })
})
