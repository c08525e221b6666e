import fc from 'fast-check'
import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { exporters } from '../../../src-core/exports/exporters'
import type { ExportPage } from '../../../src-core/exports/exportPage'
import type { BlockNode, DocumentMark } from '../../../src-core/model/document'
import { page } from '../../support/page'
import { options } from './options'

const tags = ['person', 'place', 'event', 'own', '']
const blockCount = 3
const blockLength = 8
const length = blockCount * blockLength

/** Three blocks of eight characters under annotations that begin and end anywhere. */
function annotated(ranges: readonly (readonly [number, number])[], edited: ReadonlySet<number>): ExportPage {
  const text = (i: number) => String.fromCodePoint(0x4e00 + i)
  const picture = page`甲`
  const [, rest] = picture.document.content
  const raw = Array.from({ length: blockCount }, (_, block) =>
    Array.from({ length: blockLength }, (_, k) => text(block * blockLength + k)).join(''),
  )
  const blocks = raw.map(
    (line, block): BlockNode => ({
      type: 'block',
      attrs: { id: `block-${block}`, role: 'body' },
      content: [...line].map((character, k) => {
        const at = block * blockLength + k
        const notes = ranges.flatMap(([from, to], note): DocumentMark[] =>
          from <= at && at < to ? [{ type: 'note', attrs: { id: `note-${note}` } }] : [],
        )
        const raw: DocumentMark = { type: 'raw', attrs: { line: block + 1 } }
        return { type: 'text', text: edited.has(at) ? `校${character}` : character, marks: [raw, ...notes] }
      }),
    }),
  )
  const annotations = ranges.map((_, note) => {
    const tag = tags[note % tags.length] ?? ''
    const kind = tag ? ('tag' as const) : ('remark' as const)
    const remark = tag ? '' : '请核对'
    return [`note-${note}`, { id: `note-${note}`, kind, tag, remark, author: '', created: '' }] as const
  })
  const [known] = picture.reading.articles
  const [part] = known?.paragraphs ?? []
  if (!known || !part || rest?.type !== 'rest') throw new Error('the picture has one paragraph')
  const paragraphs = raw.map((line, i) => {
    const start = i * (blockLength + 1)
    return { ...part, text: line, spans: [[start, start + blockLength]] as [number, number][] }
  })
  return {
    ...picture,
    raw: raw.join('\n'),
    reading: { ...picture.reading, articles: [{ ...known, paragraphs }] },
    document: {
      type: 'page',
      attrs: { annotations: Object.fromEntries(annotations) },
      content: [
        { type: 'article', attrs: { id: 'article', status: 'new', tags: [] }, content: blocks },
        rest,
      ],
    },
  }
}

it('TEI keeps each annotation whole, whatever overlaps it and wherever it is corrected', () => {
  const range = fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
    .map(([from, size]) => [from, Math.min(from + size, length)] as const)
  const { DOMParser } = new Window()
  const parser = new DOMParser()
  fc.assert(
    fc.property(
      fc.array(range, { maxLength: 6 }),
      fc.uniqueArray(fc.nat(length - 1), { maxLength: 4 }),
      (ranges, edited) => {
        const picture = annotated(ranges, new Set(edited))
        const text = exporters.tei.render([picture], options).replaceAll(/<sic\/>/g, '')
        const document = parser.parseFromString(text, 'application/xml')
        const ids = new Map(
          [...document.querySelectorAll('body *')].map((one) => [one.getAttribute('xml:id') ?? '', one]),
        )
        const found = [...ids.values()].filter(
          (one) => one.hasAttribute('xml:id') && !one.hasAttribute('prev'),
        )
        const texts = found.map((first) => {
          let whole = ''
          for (let part: typeof first | undefined = first; part; ) {
            whole += part.textContent
            part = ids.get(part.getAttribute('next')?.slice(1) ?? 'none')
          }
          return whole
        })
        const character = (at: number) =>
          (edited.includes(at) ? '校' : '') + String.fromCodePoint(0x4e00 + at)
        const expected = ranges.map(([from, to]) =>
          Array.from({ length: to - from }, (_, i) => character(from + i)).join(''),
        )
        expect(texts.toSorted()).toEqual(expected.toSorted())
      },
    ),
    { numRuns: 60 },
  )
})
