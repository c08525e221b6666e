import type { PageDocument } from '../model/document'

/** How many characters of which raw line a text has. */
export type TextByLine = ReadonlyMap<number, number>

/** Of each article of a page, by id. */
export function textByLine(document: PageDocument | undefined): Map<string, TextByLine> {
  const articles = new Map<string, TextByLine>()
  for (const node of document?.content ?? []) {
    if (node.type !== 'article') continue
    const lines = new Map<number, number>()
    for (const { text, marks = [] } of node.content.flatMap((block) => block.content ?? [])) {
      const raw = marks.find((mark) => mark.type === 'raw')
      if (raw) lines.set(raw.attrs.line, (lines.get(raw.attrs.line) ?? 0) + text.length)
    }
    articles.set(node.attrs.id, lines)
  }
  return articles
}

/**
 * How many characters of `source` went to an article that has the lines `after` and had the lines `before`: of each line
 * no more than it gained.
 */
export function textTaken(source: TextByLine, before: TextByLine | undefined, after: TextByLine): number {
  let taken = 0
  for (const [line, length] of source) {
    const gained = (after.get(line) ?? 0) - (before?.get(line) ?? 0)
    if (gained > 0) taken += Math.min(length, gained)
  }
  return taken
}

export function lengthOf(lines: TextByLine): number {
  let length = 0
  for (const own of lines.values()) length += own
  return length
}
