import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aligner } from '../../../src-core/alignment/alignment'
import { baseline } from '../../../src-core/alignment/baseline'
import { blockText, blockTexts, lineTexts } from '../../../src-core/alignment/blockText'
import { compare } from '../../../src-core/alignment/compare'
import { corrections } from '../../../src-core/alignment/corrections'
import { documentFromReading } from '../../../src-core/alignment/documentFromReading'
import type { Reading } from '../../../src-core/model/reading'
import { repairReason } from '../../../src-core/model/repairReasons'
import { page } from '../../support/page'

function align(picture: ReturnType<typeof page>) {
  return aligner(picture.raw, picture.reading).align(blockTexts(picture.document))
}

/** A reading of one paragraph whose text has repairs. */
function repaired(spans: [number, number][], repairs: Reading['other'][number]['repairs']): Reading {
  const part = { role: 'body' as const, text: '', lines: [], spans, repairs, confidence: 1, reasons: [] }
  const { reading } = page`x`
  return { ...reading, articles: [], other: [part] }
}

describe('a caret in the document', () => {
  it('leads to its raw character, after a correction on the line too', () => {
    const { raw, ...picture } = page`|1|他说{弓1=>引}导|2|居民`
    const alignment = align({ raw, ...picture })
    expect(alignment.rawPlaces({ blockId: 'block-1', from: 3, to: 3 })).toEqual([
      { line: 1, span: [raw.indexOf('导'), raw.indexOf('导')], exact: true },
    ])
    expect(alignment.rawPlaces({ blockId: 'block-1', from: 2, to: 3 })).toEqual([
      { line: 1, span: [2, 4], exact: false },
    ])
    expect(alignment.rawPlaces({ blockId: 'block-1', from: 5, to: 5 })[0]?.line).toBe(2)
  })

  it('has no raw place in text from elsewhere', () => {
    const picture = page`一`
    const pasted = blockText('block-1', [{ text: '贴', line: null }])
    expect(
      aligner(picture.raw, picture.reading).align([pasted]).rawPlaces({ blockId: 'block-1', from: 1, to: 1 }),
    ).toEqual([])
  })
})

describe('a selection in the raw text', () => {
  it('leads to its characters across lines', () => {
    const picture = page`|1|甲乙|2|丙丁`
    expect(align(picture).places([1, 4])).toEqual([{ blockId: 'block-1', from: 1, to: 3 }])
  })

  it('leads to the place where deleted text was', () => {
    const picture = page`甲{乙=>}丙`
    expect(align(picture).places([1, 2])).toEqual([{ blockId: 'block-1', from: 1, to: 1 }])
  })

  it('includes the blanks that a repair took away', () => {
    const raw = '活 动 在'
    const blanks = [1, 3].map((at) => ({
      kind: 'justified-blank' as const,
      reason: repairReason('spaced-out'),
      span: [at, at + 1] as const,
      text: '',
    }))
    const reading = repaired([[0, 5]], blanks)
    const document = documentFromReading(raw, reading, () => 'block')
    const alignment = aligner(raw, reading).align(blockTexts(document))
    expect(alignment.rawPlaces({ blockId: 'block', from: 0, to: 2 })).toEqual([
      { line: 1, span: [0, 3], exact: true },
    ])
    expect(alignment.places([2, 5])).toEqual([{ blockId: 'block', from: 1, to: 3 }])
  })
})

describe('corrections', () => {
  it('are the edits of each line, in raw offsets and document places', () => {
    const { raw, reading, document } = page`
      # 标题
      他说{弓1=>引}导`
    expect(corrections(baseline(raw, reading), document)).toEqual([
      {
        line: 2,
        articleId: 'article-1',
        blockId: 'block-2',
        before: '他说弓1导',
        after: '他说引导',
        edits: [{ span: [5, 7], before: '弓1', after: '引', place: { blockId: 'block-2', offset: 2 } }],
      },
    ])
  })

  it('leave white space alone that only joins lines or parts them', () => {
    const { raw, reading, document } = page`|1|ships|2|{ left=>left}|3|{ 下种=>　下种}|4|育 {苗=>  苗}`
    expect(corrections(baseline(raw, reading), document).map(({ line }) => line)).toEqual([4])
  })

  it('leave moved and copied text alone', () => {
    const { raw, reading, document } = page`
      # 一二三四五六
      七八`
    const [article, rest] = document.content
    if (article?.type !== 'article' || rest?.type !== 'rest') throw new Error('the picture has one article')
    const [head, body] = article.content
    if (!head || !body) throw new Error('the article has two blocks')
    const half = (id: string, text: string) => ({
      type: 'block' as const,
      attrs: { id, role: 'body' as const },
      content: [{ type: 'text' as const, text, marks: [{ type: 'raw' as const, attrs: { line: 1 } }] }],
    })
    const moved = [half('b', '四五六'), half('a', '一二三'), body, half('copy', '二三四五')]
    const changed = {
      ...document,
      content: [{ ...article, content: moved }, rest] as typeof document.content,
    }
    expect(corrections(baseline(raw, reading), changed)).toEqual([])
  })

  it('report a line that is gone as one edit without a place', () => {
    const { raw, reading, document } = page`
      一
      {二=>}`
    expect(corrections(baseline(raw, reading), document)).toMatchObject([
      { line: 2, blockId: null, after: '', edits: [{ span: [2, 3], before: '二', place: null }] },
    ])
  })
})

it('compares without ever cutting a surrogate pair', () => {
  const text = fc.array(fc.constantFrom('𠮷', '𠮶', '😀', '😁', 'a', '吉'), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (some, others) => {
      const [before, after] = [some.join(''), others.join('')]
      const stretches = compare(before, after)
      const cut = (whole: string, { from, to }: { from: number; to: number }) => whole.slice(from, to)
      expect(stretches.map((one) => cut(before, one.before)).join('')).toBe(before)
      expect(stretches.map((one) => cut(after, one.after)).join('')).toBe(after)
      for (const one of stretches) {
        expect(cut(before, one.before)).not.toMatch(/\p{Surrogate}/u)
        expect(cut(after, one.after)).not.toMatch(/\p{Surrogate}/u)
        if (one.equal) expect(cut(before, one.before)).toBe(cut(after, one.after))
      }
    }),
  )
})

it('does not hang on two long texts that share nothing in the middle', () => {
  const [before, after] = [`始${'甲乙'.repeat(40_000)}终`, `始${'丙丁'.repeat(40_000)}终`]
  const started = performance.now()
  expect(compare(before, after).map(({ equal }) => equal)).toEqual([true, false, true])
  expect(performance.now() - started).toBeLessThan(1000)
})

it('answers at the cost of little more than one walk over a page of 100,000 characters', () => {
  const width = 16
  const raw = Array.from({ length: 6250 }, (_, i) =>
    String.fromCodePoint(...Array(width).fill(0x4e00 + i)),
  ).join('\n')
  const spans = Array.from({ length: 6250 }, (_, i): [number, number] => [i * 17, i * 17 + 16])
  const other = Array.from({ length: 500 }, (_, i): Reading['other'][number] => ({
    role: 'body',
    text: '',
    lines: [],
    spans: spans.slice(i * 13, i * 13 + 13),
    repairs: [],
    confidence: 1,
    reasons: [],
  }))
  let ids = 0
  const reading = { ...page`x`.reading, articles: [], other }
  const document = documentFromReading(raw, reading, () => String(ids++))
  const pages = aligner(raw, reading)
  const blocks = blockTexts(document)
  pages.align(blocks)
  let walks = 0
  let answers = 0
  for (let i = 0; i < 100; i++) {
    // By turns, so that a busy machine is slow for both.
    const started = performance.now()
    lineTexts(blocks)
    const walked = performance.now()
    const alignment = pages.align(blocks)
    const [place] = alignment.places([i * 500, i * 500 + 3])
    if (!place) throw new Error('every raw character has a place')
    alignment.rawPlaces(place)
    walks += walked - started
    answers += performance.now() - walked
  }
  expect(answers / walks).toBeLessThan(4)
})
