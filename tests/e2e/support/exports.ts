import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { create } from 'xmlbuilder2'
import { parse } from 'yaml'
import type { GalleyPage } from '../../../src-core/exports/galleyPage'
import type { Example } from './examples'

/** What an exported page has to say: the example's places, corrected and annotated. */
type Marks = Example & { remark: string }

export function checkText(text: string, { headline, wrong, right, remark }: Marks): void {
  expect(text).toContain(headline)
  expect(text).toContain(right)
  expect(text).not.toContain(wrong)
  expect(text).not.toContain(remark)
}

export function checkMarkdown(text: string, { headline, right, person, overlap, remark }: Marks): void {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const { articles } = parse(front)
  const annotations = articles.flatMap((article: { annotations: object[] }) => article.annotations)
  expect(articles).toContainEqual(expect.objectContaining({ headline }))
  expect(annotations).toContainEqual(expect.objectContaining({ tag: 'person', text: person }))
  expect(annotations).toContainEqual(expect.objectContaining({ tag: 'event', text: overlap }))
  expect(annotations).toContainEqual(expect.objectContaining({ remark }))
  expect(body).toContain(right)
}

export function checkHtml(text: string, { headline, right, wrong, remark }: Marks): void {
  expect(text).not.toMatch(/<script|\son\w+=|javascript:|https?:\/\/(?!www\.w3\.org)/i)
  const plain = text.replace(/<[^>]*>/g, '')
  expect(plain).toContain(headline)
  expect(plain).toContain(right)
  expect(plain).not.toContain(wrong)
  expect(text).toContain(escaped(remark))
}

export function checkJson(text: string, { raw, wrong, right, person, overlap, remark }: Marks): void {
  const page: GalleyPage = JSON.parse(text)
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  const schema = new URL('../../../docs/formats/galley-page.schema.json', import.meta.url)
  const isPage = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
  expect(isPage(page), JSON.stringify(isPage.errors)).toBe(true)
  expect(page.raw).toBe(raw)

  const blocks = new Map(page.articles.flatMap(({ blocks }) => blocks.map((block) => [block.id, block.text])))
  const annotations = page.articles.flatMap((article) => article.annotations)
  for (const { block, from, to, text, raw: spans } of annotations.flatMap(({ ranges }) => ranges)) {
    expect(blocks.get(block)?.slice(from, to)).toBe(text)
    if (text === right) continue
    expect(spans.map((span) => raw.slice(...span)).join('')).toBe(text)
  }
  const said = annotations.map(({ tag, remark, ranges }) => [tag || remark, ranges.map(({ text }) => text)])
  expect(said).toHaveLength(3)
  expect(said).toContainEqual(['person', [person]])
  expect(said).toContainEqual(['event', [overlap]])
  expect(said).toContainEqual([remark, [right]])

  const [correction, ...others] = page.articles.flatMap((article) => article.corrections)
  expect(others).toEqual([])
  expect(correction?.before).toContain(wrong)
  expect(correction?.after).toContain(right)
  for (const edit of correction?.edits ?? []) expect(raw.slice(...edit.raw)).toBe(edit.before)
}

export function checkTei(text: string, { right, person, remark }: Marks): void {
  expect(create(text).toObject()).toHaveProperty('TEI')
  const persons = [...text.matchAll(/<persName[^>]*>(.*?)<\/persName>/g)]
  expect(persons.map(([, inside = '']) => inside.replace(/<[^>]*>/g, ''))).toEqual([person])
  expect(text).toContain('<corr>')
  expect(text.replace(/<sic>.*?<\/sic>|<[^>]*>/g, '')).toContain(right)
  expect(text).toContain(escaped(remark))
  validateTei(text)
}

/** As markup writes it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const teiSchema = '../shared/schemas/tei_all.rng'

function validateTei(text: string): void {
  if (!existsSync(teiSchema) || spawnSync('jing').error) {
    test.info().annotations.push({ type: 'not validated', description: `jing or ${teiSchema} is missing` })
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'galley-tei-'))
  writeFileSync(join(folder, 'page.xml'), text)
  const { stdout, stderr, status } = spawnSync('jing', [teiSchema, join(folder, 'page.xml')], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  expect(status, stdout + stderr).toBe(0)
}
