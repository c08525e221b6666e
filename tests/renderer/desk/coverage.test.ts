import { Fragment } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { aligner } from '../../../src-core/alignment/alignment'
import { characterCounts, coverage, nextUnowned } from '../../../src-renderer/desk/proof/coverage'
import { lineOwners, sameOwners } from '../../../src-renderer/desk/proof/lineOwners'
import { pickedLines } from '../../../src-renderer/desk/proof/PickedLines'
import { pageFromJson } from '../../../src-renderer/editor/pageSchema'
import { pageBlocks } from '../../../src-renderer/editor/places/pageBlocks'
import { page } from '../../support/page'

/** Raw lines 1 and 2 in an article, 3 shared by it and the rest, 4 in the rest, 5 gone. */
const picture = page`
  # 春种
  |2|雨后|3|下种
  --- rest
  |3|育苗
  ~ 第五版
  {删去=>}`

const owners = (() => {
  const doc = pageFromJson(picture.document)
  const blocks = pageBlocks(doc).map(({ text }) => text)
  return lineOwners(doc, aligner(picture.raw, picture.reading).align(blocks))
})()
const covered = coverage(characterCounts(picture.raw.split('\n')), owners)

it('every line has its owner, and a shared line says which text is whose', () => {
  expect([1, 2, 3, 4, 5].map((line) => owners.get(line)?.article)).toEqual([0, 0, 0, -1, undefined])
  const [start] = [picture.raw.indexOf('下种')]
  expect(owners.get(3)?.shares).toEqual([
    { article: 0, span: [start, start + 2] },
    { article: -1, span: [start + 2, start + 4] },
  ])
})

it('a line that an archive claims far below the page is one line more', () => {
  const { document, raw, reading } = page`
    # 春种
    雨后`
  const doc = pageFromJson(JSON.parse(JSON.stringify(document).replace('"line":2', '"line":999999999999')))
  const found = lineOwners(doc, aligner(raw, reading).align(pageBlocks(doc).map(({ text }) => text)))
  expect(found.get(999999999999)?.article).toBe(0)
  expect(found.size).toBeLessThan(1000)
})

it('an article that changes places takes its lines along', () => {
  const { document, raw, reading } = page`
    # 春种
    ---
    # 秋收`
  const before = pageFromJson(document)
  const [first, second, ...rest] = before.children
  const after = before.copy(Fragment.from([second, first, ...rest].filter((node) => node !== undefined)))
  const ownersOf = (doc: typeof before) => {
    const alignment = aligner(raw, reading).align(pageBlocks(doc).map(({ text }) => text))
    return [1, 2].map((line) => lineOwners(doc, alignment).get(line)?.article)
  }
  expect(ownersOf(before)).toEqual([0, 1])
  expect(ownersOf(after)).toEqual([1, 0])
})

it('whatever character is typed or deleted, owners that are called the same are the same', () => {
  const state = EditorState.create({ doc: pageFromJson(picture.document) })
  const { doc } = state
  const ownersOf = (page: typeof doc) =>
    lineOwners(page, aligner(picture.raw, picture.reading).align(pageBlocks(page).map(({ text }) => text)))
  let same = 0
  doc.descendants((node, pos) => {
    if (!node.isText) return
    for (let at = pos; at < pos + node.nodeSize; at++) {
      for (const edited of [state.tr.insertText('字', at).doc, state.tr.delete(at, at + 1).doc]) {
        if (!sameOwners(doc, edited)) continue
        same++
        expect(ownersOf(edited)).toEqual(ownersOf(doc))
      }
    }
  })
  expect(same).toBeGreaterThan(8)
})

it('a block of another role, or of another article, is not called the same', () => {
  const { tr, doc } = EditorState.create({ doc: pageFromJson(picture.document) })
  const [first] = pageBlocks(doc)
  expect(sameOwners(doc, doc)).toBe(true)
  expect(sameOwners(doc, tr.setNodeAttribute(first?.pos ?? 0, 'role', 'kicker').doc)).toBe(false)
  const [article, ...others] = doc.children
  expect(sameOwners(doc, doc.copy(Fragment.from(others.concat(article ?? []))))).toBe(false)
})

it('the share of text in no article counts characters, those that are gone too', () => {
  // 育苗, 第五版 and 删去 of 春种雨后下种育苗第五版删去.
  expect(covered.unowned).toBeCloseTo(7 / 13)
  expect(covered.bands).toEqual([
    { first: 1, last: 3, owner: 0 },
    { first: 4, last: 4, owner: 'rest' },
    { first: 5, last: 5, owner: 'gone' },
  ])
})

it('the next place in no article comes after the line, and from the top at the end', () => {
  expect(nextUnowned(covered, 1)).toBe(4)
  expect(nextUnowned(covered, 4)).toBe(5)
  expect(nextUnowned(covered, 5)).toBe(4)
  expect(nextUnowned({ bands: [], unowned: 0 }, 1)).toBeNull()
})

it('the lines that spans touch are picked, a caret its own', () => {
  const starts = [0, 3, 6, 9]
  expect(pickedLines(starts, [[3, 3]])).toEqual({ lines: [2], caret: true })
  expect(pickedLines(starts, [[1, 6]])).toEqual({ lines: [1, 2], caret: false })
  expect(pickedLines(starts, [])).toBeNull()
})
