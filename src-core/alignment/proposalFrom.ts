import type { BlockNode, PageDocument, TextNode } from '../model/document'
import type { Reading } from '../model/reading'
import { documentFromReading } from './documentFromReading'
import { mapLines } from './mapLines'

/**
 * Another reading of a page as a document whose text stands on the raw lines that the page has: those of the
 * same dump read anew, or of another dump of the same page.
 *
 * @param raw the page's own raw text
 * @param other the raw text that `reading` was made of
 */
export function proposalFrom(raw: string, other: string, reading: Reading): PageDocument {
  let ids = 0
  const document = documentFromReading(other, reading, () => `proposed-${ids++}`)
  if (raw === other) return document
  const map = mapLines(linesIn(raw), linesIn(other))
  const blockOnLines = (block: BlockNode): BlockNode => {
    // A line without a match is read with the one before it in its block, or else the one after it.
    const found = (block.content ?? []).map((run) => lineOf(run, map))
    const runs = (block.content ?? []).flatMap((run, i): TextNode[] => {
      const line =
        found[i] ??
        found.slice(0, i).findLast((each) => each !== null) ??
        found.slice(i + 1).find((each) => each !== null)
      return line ? [{ type: 'text', text: run.text, marks: [{ type: 'raw', attrs: { line } }] }] : []
    })
    return { ...block, content: runs }
  }
  return {
    ...document,
    content: document.content.map((container) => ({
      ...container,
      content: (container.content ?? []).map(blockOnLines),
    })) as PageDocument['content'],
  }
}

function lineOf({ marks = [] }: TextNode, map: readonly (number | null)[]): number | null {
  const raw = marks.find((mark) => mark.type === 'raw')
  return raw ? (map[raw.attrs.line - 1] ?? null) : null
}

function linesIn(raw: string): string[] {
  return raw.split(/\r\n|\n|\r/)
}
