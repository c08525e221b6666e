import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { exporters } from '../../../src-core/exports/exporters'
import { jsonSchemas } from '../../support/jsonSchemas'
import { page } from '../../support/page'
import { say } from '../../support/say'
import { options } from './options'

const signed = { author: '林小雨', time: '2026-03-18T08:00:00.000Z' }
const table = (...args: Parameters<typeof say>) =>
  exporters.corrections
    .render([say(...args)], options)
    .split('\r\n')
    .slice(1, -1)

describe('the correction table', () => {
  it('has each correction with its line, its kind, who and when', () => {
    expect(exporters.corrections.render([page`|1|甲{弓1=>引}|7|乙{己=>已}`], options)).toBe(
      '\ufeffPage,Article,Line,Raw,Corrected,Kind,Author,Time\r\n' +
        'page.txt,,1,弓1,引,OCR error,,\r\npage.txt,,7,己,已,OCR error,,\r\n',
    )
    expect(table(page`甲{弓1=>引}`, '引', 'normalisation')).toEqual([
      'page.txt,,1,弓1,引,normalised,林小雨,2026-03-18T08:00:00.000Z',
    ])
    expect(table(page`甲{萧=>萧}`, '萧', 'print', '肖')).toEqual([
      'page.txt,,1,萧,肖,error in print,林小雨,2026-03-18T08:00:00.000Z',
    ])
  })

  it('names the article by its number', () => {
    const numbers = { 'article-1': '青石日报-20260318-03-01' }
    const text = exporters.corrections.render([{ ...page`|1|甲{弓1=>引}`, numbers }], options)
    expect(text).toContain('page.txt,青石日报-20260318-03-01,1,弓1,引,')
  })

  it('has one row for a stretch that annotations cut apart', () => {
    const cut = say(say(page`<person:{甲=>甲}>{乙=>乙}`, '甲', 'uncertain'), '乙', 'uncertain')
    expect(exporters.corrections.render([cut], options)).toContain(',甲乙,甲乙,uncertain,')
  })

  it('holds nothing that a spreadsheet runs', () => {
    const rows = table(page`甲{=一=>@二}乙{－三=>+四}`, '无', 'ocr')
    expect(rows).toEqual([`page.txt,,1,'=一,'@二,OCR error,,`, `page.txt,,1,'－三,'+四,OCR error,,`])
    expect(table(page`甲{"乙",丙=>丁}`, '无', 'ocr')[0]).toContain(',"""乙"",丙",丁,')
  })
})

it('stands in JSON with its kind, its place in both texts, who and when', () => {
  const picture = say(page`甲{萧=>萧}乙{弓1=>引}`, '萧', 'print', '肖')
  const exported = JSON.parse(exporters.json.render([say(picture, '引', 'uncertain')], options))
  const [article] = exported.articles
  expect(article.emendations).toEqual([
    {
      kind: 'print',
      block: 'block-1',
      from: 1,
      to: 2,
      text: '萧',
      shouldRead: '肖',
      raw: [[1, 2]],
      ...signed,
    },
    {
      kind: 'uncertain',
      block: 'block-1',
      from: 3,
      to: 4,
      text: '引',
      shouldRead: '',
      raw: [[3, 5]],
      ...signed,
    },
  ])
  expect(article.corrections[0].edits[0]).toMatchObject({ before: '弓1', after: '引', kind: 'uncertain' })
  const schema = jsonSchemas['galley-page.schema.json']
  expect(new Ajv2020({ allowUnionTypes: true }).compile(schema ?? {})(exported)).toBe(true)
})

it('is readable in HTML: a misprint as it stands with what it should read, the rest by its look', () => {
  const html = exporters.html.render([say(page`甲{萧=>萧}乙`, '萧', 'print', '肖')], options)
  expect(html).toContain('>萧</span><span class="should">[read: 肖]</span>乙')
  const silent = exporters.html.render([say(page`{萧=>萧}`, '萧', 'print')], options)
  expect(silent).toContain('<span class="should">[sic]</span>')
  const unsure = exporters.html.render([say(page`{萧=>萧}`, '萧', 'uncertain')], options)
  expect(unsure).toContain('<span class="said uncertain" title="uncertain · 林小雨 · 2026-03-18">萧</span>')
})
