import { describe, expect, test } from 'vitest'
import { isRow } from '../../../src-core/archive/rowSchemas'
import { page } from './editing'

const document = page(2, 2)
const row = (content: unknown) => ({ pageId: 'p', saved: '', document: { ...document, content } })
const [first, second, rest] = document.content

describe('a row of an archive', () => {
  test('is one where it is what the app writes', () => {
    expect(isRow('documents', { pageId: 'p', saved: '', document })).toBe(true)
    expect(isRow('skips', { pageId: '', place: 'a' })).toBe(true)
    expect(isRow('preferences', { key: 'views', value: [] })).toBe(true)
  })

  test.each([
    ['a page without a rest', row([first])],
    ['a rest in the middle', row([rest, first])],
    ['no content', row([])],
    ['the same article twice', row([first, first, rest])],
    ['an article without blocks', row([{ ...first, content: [] }, rest])],
    [
      'a mark that the desk does not know',
      row([
        {
          type: 'rest',
          content: [
            {
              type: 'block',
              attrs: { id: 'x', role: 'body' },
              content: [
                {
                  type: 'text',
                  text: 'a',
                  marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
                },
              ],
            },
          ],
        },
      ]),
    ],
    [
      'a role that is none',
      row([{ type: 'rest', content: [{ type: 'block', attrs: { id: 'x', role: '__proto__' } }] }]),
    ],
    [
      'annotations that are none',
      { pageId: 'p', saved: '', document: { ...document, attrs: { annotations: { a: 1 } } } },
    ],
  ])('is none with %s', (_what, value) => {
    expect(isRow('documents', value)).toBe(false)
    expect(second).toBeDefined()
  })

  test.each(['', 'yesterday', '2026-99-99T00:00:00Z'])(
    'is none where something was written at %j',
    (ended) => {
      const moments = { anchor: 0, head: 0 }
      const change = {
        pageId: 'p',
        sequence: 1,
        parent: 0,
        state: 'done',
        code: '',
        rule: '',
        author: '',
        time: '2026-03-18T08:00:00.000Z',
        before: moments,
        after: moments,
        steps: [],
        inverted: [],
      }
      expect(isRow('changes', { ...change, ended: change.time })).toBe(true)
      expect(isRow('changes', { ...change, ended })).toBe(false)
    },
  )

  test.each(['image/svg+xml', 'text/html', 'application/xhtml+xml', 'image/png;x', ''])(
    'is none where a picture would be shown as %j',
    (type) => {
      const picture = { pageId: 'p', name: 'p.png', bytes: { $bytes: 'a'.repeat(64) } }
      expect(isRow('pictures', { ...picture, type: 'image/png' })).toBe(true)
      expect(isRow('pictures', { ...picture, type })).toBe(false)
    },
  )

  test('is none where its table is none', () => {
    for (const table of ['journalState', 'keptRows', 'toString', '__proto__', ''])
      expect(isRow(table, {})).toBe(false)
  })

  test('is none where a dump has another name than its bytes', () => {
    expect(isRow('dumpBytes', { id: 'a'.repeat(64), bytes: { $bytes: 'b'.repeat(64) } })).toBe(false)
  })
})
