// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { cleanPastedText } from '../../../src-renderer/editor/pasting/cleanPastedText'
import { textOfHtml } from '../../../src-renderer/editor/pasting/textOfHtml'

/** So many that work which grows with their square does not end while the test waits. */
const many = 300_000

describe('text that is made to keep the app busy is cleaned all the same', () => {
  it.each([
    ['blanks', ' '.repeat(many)],
    ['tabs', '\t'.repeat(many)],
    ['blanks between lines', `${' '.repeat(many)}x\n`.repeat(2)],
    ['line ends', '\n'.repeat(many)],
    ['line ends and blanks', '\n '.repeat(many)],
    ['vertical tabs', '\v'.repeat(many)],
    ['vertical tabs and blanks', ' \v'.repeat(many)],
    ['soft hyphens', '\u00ad'.repeat(many)],
    ['soft hyphens and blanks', '\u00ad '.repeat(many)],
    ['marks of direction', '\u202e'.repeat(many)],
    ['hyphens and line ends', 'a-\n'.repeat(many)],
    ['one word', '稿'.repeat(many)],
  ])('%s', (_what, text) => {
    for (const breaks of ['paragraphs', 'lines'] as const) {
      expect(cleanPastedText(`a${text}b`, breaks)).toMatch(/^a[\s\S]*b$/)
    }
  })
})

describe('HTML that is made to keep the app busy is read all the same', () => {
  it.each([
    ['styles without an end', '<style '.repeat(50_000)],
    ['scripts without an end', '<script>'.repeat(50_000)],
    ['attributes without an end', ' style="'.repeat(50_000)],
    ['handlers without a value', ' onx'.repeat(50_000)],
    ['one long handler', ` on${'x'.repeat(many)}`],
    ['blanks in attributes', `<p style${' '.repeat(many)}`],
    ['elements with a blank each', '<b> </b>'.repeat(5_000)],
  ])('%s', (_what, html) => {
    expect(typeof textOfHtml(`<p>a</p>${html}`)).toBe('string')
  })
})
