import type { PageDocument } from '../model/document'
import type { Span } from '../model/span'
import { alignLine } from './alignLine'
import { type Baseline, rawSpans } from './baseline'
import { type BlockText, blockTexts, type LineText, lineTexts } from './blockText'
import type { Stretch } from './compare'

/** One difference within a line. */
export interface Edit {
  /** What it replaces in the raw text; empty for text put in. */
  span: Span
  before: string
  after: string
  /** Where `after` stands in the document: UTF-16 offset in the block. Null where the whole line is gone. */
  place: { blockId: string; offset: number } | null
}

/** A raw line whose text in the document is not what the reading gave. */
export interface Correction {
  line: number
  /** The article and block that hold the line (its first text, where it was cut); null for the rest, or when gone. */
  articleId: string | null
  blockId: string | null
  before: string
  after: string
  edits: Edit[]
}

/** The lines that differ between baseline and document, by raw line. Moved and copied text is no difference. */
export function corrections(lines: Baseline, document: PageDocument): Correction[] {
  return correctionsIn(lines, blockTexts(document), articleOfBlock(document))
}

/**
 * `corrections` of a page whose blocks were read already.
 *
 * @param articles the article of each block that is in one, by their ids
 */
export function correctionsIn(
  lines: Baseline,
  blocks: Iterable<BlockText>,
  articles: ReadonlyMap<string, string>,
): Correction[] {
  const texts = lineTexts(blocks)
  const found: Correction[] = []
  for (const line of lines.values()) {
    const ofLine = texts.get(line.line) ?? []
    if (ofLine.length === 1 && ofLine[0]?.text === line.text) continue
    const { edits, after } = editsOf(line, ofLine)
    if (edits.length === 0) continue
    const blockId = ofLine[0]?.blockId ?? null
    const articleId = blockId === null ? null : (articles.get(blockId) ?? null)
    found.push({ line: line.line, articleId, blockId, before: line.text, after, edits })
  }
  return found.sort((a, b) => a.line - b.line)
}

type Line = Parameters<typeof rawSpans>[0]

function editsOf(line: Line, texts: readonly LineText[]): { edits: Edit[]; after: string } {
  const whole = [0, line.text.length] as const
  if (texts.length === 0) {
    return { edits: [{ span: spanOf(line, ...whole), before: line.text, after: '', place: null }], after: '' }
  }
  const edits: Edit[] = []
  const own: string[] = []
  alignLine(
    line.text,
    texts.map((text) => text.text),
  ).forEach(({ stretches, copy }, i) => {
    const text = texts[i]
    if (copy || !text) return
    own.push(text.text)
    for (const { equal, before, after } of stretches) {
      if (equal || (before.from === before.to && after.from === after.to)) continue
      if (isJoint(line.text, text.text, { before, after })) continue
      edits.push({
        span: spanOf(line, before.from, before.to),
        before: line.text.slice(before.from, before.to),
        after: text.text.slice(after.from, after.to),
        place: { blockId: text.blockId, offset: text.offset + after.from },
      })
    }
  })
  return { edits, after: own.join('') }
}

/** White space at a line's ends only joins it to others or parts it from them: structure, and no correction. */
function isJoint(line: string, text: string, { before, after }: Pick<Stretch, 'before' | 'after'>): boolean {
  const atEnd = before.from === 0 || before.to === line.length || after.from === 0 || after.to === text.length
  const changed = line.slice(before.from, before.to) + text.slice(after.from, after.to)
  return atEnd && changed.trim() === ''
}

/** One span around all raw text that stood for the baseline stretch. */
function spanOf(line: Line, from: number, to: number): Span {
  const spans = rawSpans(line, from, to)
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

function articleOfBlock(document: PageDocument): Map<string, string> {
  return new Map(
    document.content.flatMap((node) =>
      node.type === 'article' ? node.content.map((block) => [block.attrs.id, node.attrs.id] as const) : [],
    ),
  )
}
