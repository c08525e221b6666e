import { describe, expect, it } from 'vitest'
import { mostStripes, pageStripes, stripeBytes } from '../../../src-core/catalogue/pageStripes'
import type { BlockNode, PageDocument } from '../../../src-core/model/document'
import type { Role } from '../../../src-core/model/role'

function block(role: Role, lines: Record<number, string>): BlockNode {
  const content = Object.entries(lines).map(([line, text]) => ({
    type: 'text' as const,
    text,
    marks: [{ type: 'raw' as const, attrs: { line: Number(line) } }],
  }))
  return { type: 'block', attrs: { id: role, role }, content }
}

function page(articles: BlockNode[][], rest: BlockNode[] = []): PageDocument {
  return {
    type: 'page',
    attrs: { annotations: {} },
    content: [
      ...articles.map((content, i) => ({
        type: 'article' as const,
        attrs: { id: `a${i}`, status: 'new' as const, tags: [] },
        content,
      })),
      { type: 'rest', content: rest },
    ],
  }
}

const rows = (stripes: Uint8Array) =>
  Array.from({ length: stripes.length / stripeBytes }, (_, i) => [
    ...stripes.slice(i * stripeBytes, (i + 1) * stripeBytes),
  ])

describe('the stripes of a page', () => {
  it('are as many where an archive claims a line far below the page', () => {
    const far = Number.MAX_SAFE_INTEGER
    const stripes = rows(
      pageStripes(page([[block('headline', { 1: '新桥' }), block('body', { [far]: '通车' })]])),
    )
    expect(stripes.length).toBeLessThanOrEqual(mostStripes)
    expect([stripes[0], stripes.at(-1)]).toEqual([
      [0, 255, 1],
      [0, 255, 0],
    ])
  })

  it('are as wide as its lines, and say whose they are', () => {
    const document = page(
      [[block('headline', { 1: '新桥' }), block('body', { 3: '通车通车' })], [block('body', { 4: 'ab' })]],
      [block('folio', { 6: '三' })],
    )
    expect(rows(pageStripes(document))).toEqual([
      [0, 128, 1],
      [0, 0, 0],
      [0, 255, 0],
      [1, 64, 0],
      [0, 0, 0],
      [255, 64, 2],
    ])
  })

  it('are few on a long page', () => {
    const lines = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [i + 1, '行']))
    expect(rows(pageStripes(page([[block('body', lines)]]))).length).toBeLessThanOrEqual(mostStripes)
  })
})
