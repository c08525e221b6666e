import { unifiedHan } from '../../../src-core/suspects/compatibility'
import { isBlank, isCjkPunctuation, letterKind } from '../../../src-core/words/characters'

/**
 * Text from another program as an editor would have typed it: one line per paragraph, without what that program left in
 * it for its own use (soft hyphens, tabs, no-break blanks, joined letters, radicals in the place of signs).
 *
 * @param breaks what a line end means: `paragraphs` in text from a word processor or a web page, which wrap their lines
 *   themselves; `lines` where lines may have been broken at a column's width, as PDF viewers copy them
 */
export function cleanPastedText(text: string, breaks: 'paragraphs' | 'lines'): string {
  const paragraphs = text
    // A word that was parted at the line's end, and a line break within a paragraph of a word processor.
    .replace(/\u00ad[^\S\n]*\r?\n[^\S\n]*/g, '')
    .replace(/\r\n?|[\u2028\u2029\f]/g, '\n')
    .replace(/[^\S\n]+/g, (blanks) => (blanks.includes('\v') ? ' ' : blanks))
    .replace(invisible, '')
    .replace(/[^\S\n\u3000]+/g, ' ')
    .replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'))
    .replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (sign) => unifiedHan(sign) ?? sign)
    .split(/\n(?:\s*\n)+/)
  return paragraphs
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .flatMap((lines) => (breaks === 'lines' ? unwrapped(lines) : lines))
    .join('\n')
}

/** Controls, soft hyphens, blanks and joiners without width, marks of direction, places of embedded objects. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\ufffc]/g

/** A line of at least this share of the longest goes on in the next. */
const full = 0.8

/** Where at least this share of the lines is full, a width broke them. */
const most = 2 / 3

/** Lines put together to paragraphs where they were broken at a width; as they are where they were not. */
function unwrapped(lines: readonly string[]): string[] {
  const widths = lines.map(widthOf)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  const goesOn = widths.map((width) => width >= widest * full)
  // Verses, lists and tables end most of their lines before the width.
  const before = goesOn.slice(0, -1)
  if (before.filter(Boolean).length < before.length * most) return [...lines]
  // Line by line: a paragraph that is read anew with each of its lines takes minutes where it is long.
  const pieces = lines.map((line, i) => {
    const next = goesOn[i] ? lines[i + 1] : undefined
    return next === undefined ? `${line}\n` : beforeNext(line, next)
  })
  return pieces.join('').split('\n').slice(0, -1)
}

/** In ems: a sign of Chinese, Japanese or Korean is one, any other half of one. */
function widthOf(line: string): number {
  let width = 0
  for (const character of line) width += isWide(character) ? 1 : 0.5
  return width
}

/** A line as it stands before the one that it goes on in. */
function beforeNext(line: string, next: string): string {
  // As much as may be one sign or two.
  const end = line.slice(-4)
  if (/\p{L}[-\u2010]$/u.test(end) && /^\p{Ll}/u.test(next)) return line.slice(0, -1)
  const last = [...end].at(-1) ?? ''
  const [first = ''] = next
  return isWide(last) || isWide(first) ? line : `${line} `
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (isBlank(code)) return code === 0x3000
  return letterKind(code) === 'cjk' || isCjkPunctuation(code)
}
