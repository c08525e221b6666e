import { aligner } from '../alignment/alignment'
import { corrections } from '../alignment/corrections'
import type { ArticleActs, ArticleStatus } from '../model/document'
import type { Role } from '../model/role'
import { type ExportedArticle, type ExportedBlock, exportedArticles } from './exportedArticles'
import type { ExportPage } from './exportPage'

/** A run of corrected text; `changed` where it is not what was read. A changed run without text stands for what was taken out. */
export interface ProofPiece {
  text: string
  changed: boolean
}

/** What stands in one block of one raw line. */
export interface ProofRow {
  /** The raw line, from 1, by which the desk knows it; null for text that came from none. */
  line: number | null
  /** The whole raw line; null where an earlier row has shown it. */
  raw: string | null
  pieces: ProofPiece[]
}

export interface ProofBlock {
  id: string
  role: Role
  rows: ProofRow[]
}

export interface ProofArticle {
  id: string
  /** On its page, from 1. */
  place: number
  headline: string
  status: ArticleStatus
  acts: ArticleActs
  blocks: ProofBlock[]
}

/** One page as it is proofread on paper (校样). */
export interface ProofSheet {
  page: ExportPage['page']
  articles: ProofArticle[]
  /** Raw lines whose text is nowhere on the page any more; none where single articles are asked for. */
  deleted: { line: number; raw: string }[]
}

/** A page's articles by raw line, each line beside what it was corrected to. */
export function proofSheet(page: ExportPage, articleIds?: readonly string[]): ProofSheet {
  const rawLines = page.raw.split('\n').map((line) => line.replace(/\r$/, ''))
  const found = corrections(aligner(page.raw, page.reading).baseline, page.document)
  const edits = new Map<string, { from: number; to: number }[]>()
  for (const { line, edits: ofLine } of found) {
    for (const { place, after } of ofLine) {
      if (!place) continue
      const key = `${place.blockId} ${line}`
      const own = edits.get(key) ?? []
      own.push({ from: place.offset, to: place.offset + after.length })
      edits.set(key, own)
    }
  }
  const shown = new Set<number>()
  const rowsOf = (block: ExportedBlock) =>
    linesOf(block).map(({ line, from, text }): ProofRow => {
      const raw = line === null || shown.has(line) ? null : (rawLines[line - 1] ?? '')
      if (line !== null) shown.add(line)
      return { line, raw, pieces: piecesOf(text, from, edits.get(`${block.id} ${line}`) ?? []) }
    })
  const whole = exportedArticles(page, {})
  const places = new Map(whole.map((article, i) => [article.id, i + 1]))
  const wanted = whole.filter((article): article is ExportedArticle & { id: string } => {
    return article.id !== null && (!articleIds || articleIds.includes(article.id))
  })
  return {
    page: page.page,
    articles: wanted.map(({ id, headline, status, acts, blocks }) => ({
      id,
      place: places.get(id) ?? 0,
      headline,
      status,
      acts,
      blocks: blocks.map((block) => ({ id: block.id, role: block.role, rows: rowsOf(block) })),
    })),
    deleted: articleIds
      ? []
      : found
          .filter(({ blockId }) => blockId === null)
          .map(({ line }) => ({ line, raw: rawLines[line - 1] ?? '' })),
  }
}

/** A block's text by raw line, in its order; `from` counts UTF-16 units of the block's text. */
function linesOf({ runs }: ExportedBlock): { line: number | null; from: number; text: string }[] {
  const lines: { line: number | null; from: number; text: string }[] = []
  let from = 0
  for (const { text, line } of runs) {
    const last = lines.at(-1)
    if (last && last.line === line) last.text += text
    else lines.push({ line, from, text })
    from += text.length
  }
  return lines
}

function piecesOf(text: string, start: number, edits: readonly { from: number; to: number }[]): ProofPiece[] {
  const pieces: ProofPiece[] = []
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    const from = edit.from - start
    const to = edit.to - start
    // A line that was cut has several rows.
    if (from < at || to > text.length) continue
    if (from > at) pieces.push({ text: text.slice(at, from), changed: false })
    pieces.push({ text: text.slice(from, to), changed: true })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), changed: false })
  return pieces
}
