import type { BlockNode, PageDocument } from '../model/document'

/** Text of one raw line that stands together in one block. A line has several where it was cut or copied. */
export interface LineText {
  /** The raw line, from 1. */
  line: number
  blockId: string
  /** UTF-16 offset in the block's text. */
  offset: number
  text: string
}

/** A block's text by raw line. A value: whoever keeps it may use its identity as "this block is unchanged". */
export interface BlockText {
  id: string
  /** UTF-16 length of the block's whole text, text without a raw line included. */
  length: number
  /** In the order of the block. Text without a raw line (pasted from elsewhere) is in none of them. */
  lines: readonly LineText[]
}

/** A run of text as any editor can give it; `line` is null where it came from no raw line. */
export interface Run {
  text: string
  line: number | null
}

/** A block's runs -> its text by raw line. The editor calls this once per changed block. */
export function blockText(id: string, runs: Iterable<Run>): BlockText {
  const lines: LineText[] = []
  let offset = 0
  for (const { text, line } of runs) {
    const last = lines.at(-1)
    if (last && last.line === line && last.offset + last.text.length === offset) last.text += text
    else if (line !== null && text) lines.push({ line, blockId: id, offset, text })
    offset += text.length
  }
  return { id, length: offset, lines }
}

/** The text by raw line of every block of a page, in document order. */
export function blockTexts(document: PageDocument): BlockText[] {
  return document.content.flatMap((node) => node.content ?? []).map(blockTextOf)
}

function blockTextOf(block: BlockNode): BlockText {
  const runs = (block.content ?? []).map(({ text, marks }) => {
    const raw = marks?.find((mark) => mark.type === 'raw')
    return { text, line: raw?.attrs.line ?? null }
  })
  return blockText(block.attrs.id, runs)
}

/** Where the text of each raw line stands now, in document order. A line whose text is gone is not in it. */
export function lineTexts(blocks: Iterable<BlockText>): Map<number, LineText[]> {
  const byLine = new Map<number, LineText[]>()
  for (const block of blocks) {
    for (const text of block.lines) {
      const texts = byLine.get(text.line)
      if (texts) texts.push(text)
      else byLine.set(text.line, [text])
    }
  }
  return byLine
}
