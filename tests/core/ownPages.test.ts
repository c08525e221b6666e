import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src-core/lines/languageOf'
import { measureLines } from '../../src-core/lines/measureLines'
import type { LineRange } from '../../src-core/model/span'
import { readPage } from '../../src-core/reading/readPage'
import { pageEvidence } from '../../src-core/reflow/pageEvidence'
import { reflow } from '../../src-core/reflow/reflow'
import { type Gold, toLines } from '../support/gold'
import { layOut } from '../support/layOut'
import { score, spaced } from '../support/score'
import { examplePages, testPages } from '../support/sources/all'
import { broadsheetPages, setBroadsheet } from '../support/sources/broadsheets'

const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('the project’s own pages', () => {
  it.each(testPages.map((page) => [page.name, page] as const))(
    '%s is what its source lays out',
    (name, page) => {
      const { text, gold } = layOut(page)
      expect(fileOf(`tests/pages/${name}.txt`)).toBe(text)
      expect(JSON.parse(fileOf(`tests/pages/${name}.gold.json`))).toEqual(gold)
    },
  )

  it.each(broadsheetPages.map((page) => [page.name, page] as const))(
    '%s is what its source sets',
    (name, page) => {
      const { text, gold } = setBroadsheet(page)
      expect(fileOf(`tests/pages/${name}.txt`)).toBe(text)
      expect(JSON.parse(fileOf(`tests/pages/${name}.gold.json`))).toEqual(gold)
    },
  )

  it.each(examplePages.map((page) => [page.name, page] as const))('%s ships as an example', (name, page) => {
    expect(fileOf(`resources/example/${name}.txt`)).toBe(layOut(page).text)
  })

  it.each(testPages.map((page) => [page.name, page] as const))(
    '%s holds each line once in its gold',
    (_name, page) => {
      const { text, gold } = layOut(page)
      const held = [gold.other, ...gold.articles.flatMap(rangesOf)].flatMap(toLines).sort((a, b) => a - b)
      const printed = text.split('\n').flatMap((line, i) => (line.trim() ? [i + 1] : []))
      expect(held).toEqual(printed)
    },
  )

  const withAsides = testPages.filter(({ asides }) => asides !== undefined)
  it.each(withAsides.map((page) => [page.name, page] as const))(
    '%s: notices, adverts and contents are kept whole',
    (name, page) => {
      const { text, gold } = layOut(page)
      const { other } = readPage({ name, folder: '', place: 0, text, encoding: 'utf-8' })
      const found = other.filter(({ role }) => role !== 'furniture')
      const byRole = (parts: readonly { role: string; lines: readonly LineRange[] }[]) =>
        parts.map(({ role, lines }) => `${role} ${toLines(lines)}`).sort()
      expect(byRole(found)).toEqual(byRole(gold.asides ?? []))
      for (const part of found) expect(part.text.split('\n')).toHaveLength(toLines(part.lines).length)
    },
  )

  // Vertical columns span lines, so that gold's lines are no spans there; Korean is decided by words it may lack.
  const exact = testPages.filter(({ name }) => !/^ko-|vertical/.test(name))
  it.each(exact.map((page) => [page.name, page] as const))(
    '%s: gold lines reflow into gold texts',
    (_name, page) => {
      const { text, gold } = layOut(page)
      const lines = measureLines(text)
      const evidence = pageEvidence(text, lines, languageOf(text))
      const flowed = gold.articles.flatMap((article) =>
        [article.headline, ...article.paragraphs].map((ranges, i) => {
          const numbers = toLines(ranges)
          const spans = lines.filter((line) => numbers.includes(line.number)).map((line) => line.span)
          const expected = article.texts[numbers.join()] ?? ''
          const kind = i === 0 ? 'headline' : expected.includes('\n') ? 'kept' : 'paragraph'
          return [spaced(reflow(evidence, spans, kind).text), spaced(expected)]
        }),
      )
      expect(flowed.map(([found]) => found)).toEqual(flowed.map(([, expected]) => expected))
    },
  )
})

describe('score', () => {
  it('gives a reading that holds no article nothing but its coverage', () => {
    const { text, gold } = layOut(testPages[0] as (typeof testPages)[number])
    const reading = readPage({ name: 'x.txt', folder: '', place: 0, text, encoding: 'utf-8' })
    const parts = reading.articles.flatMap((article) => [
      ...[article.headline, article.kicker, article.subtitle, article.byline].filter((part) => part !== null),
      ...article.displays,
      ...article.paragraphs,
    ])
    const figures = score(gold, { ...reading, articles: [], other: [...reading.other, ...parts] })
    expect(figures).toMatchObject({ coverage: 1, headlines: 0, displays: 0, paragraphs: 0, text: 0 })
    expect(figures.articles).toBeLessThan(0.5)
  })
})

const rangesOf = (article: Gold['articles'][number]) => [
  article.kicker,
  article.headline,
  article.subtitle,
  article.byline,
  ...article.pullQuotes,
  ...article.paragraphs,
]
