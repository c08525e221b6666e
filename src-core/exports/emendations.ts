import { aligner } from '../alignment/alignment'
import { type Correction, corrections, type Edit } from '../alignment/corrections'
import type { CorrectionKind, CorrectionMark } from '../model/correctionMark'
import { type ExportedArticle, type ExportedBlock, exportedArticles } from './exportedArticles'
import type { ExportOptions, ExportPage } from './exportPage'

/** A stretch of a block of which an editor said what kind of correction it is. UTF-16 offsets into the block's text. */
export interface Emendation extends CorrectionMark {
  block: string
  from: number
  to: number
  /** As it stands in the document. */
  stands: string
  /** The first raw line that it came from; null where it came from none. */
  line: number | null
}

/** Every such stretch of a block, in order; one that annotations cut apart is one. */
export function emendationsOf({ id, runs }: ExportedBlock): Emendation[] {
  const found: Emendation[] = []
  let from = 0
  for (const { text, line, correction } of runs) {
    const to = from + text.length
    const last = found.at(-1)
    if (correction && last && last.to === from && isSame(last, correction)) {
      last.to = to
      last.stands += text
    } else if (correction) found.push({ ...correction, block: id, from, to, stands: text, line })
    from = to
  }
  return found
}

export function isSame(a: CorrectionMark, b: CorrectionMark): boolean {
  return a.kind === b.kind && a.text === b.text && a.by === b.by && a.at === b.at
}

/** What was said of a difference to the reading; by default it is an error of OCR. */
export function kindOfEdit(
  { place, after }: Edit,
  emendations: readonly Emendation[],
): Pick<CorrectionMark, 'by' | 'at'> & { kind: CorrectionKind } {
  const said = emendations.find(
    ({ block, from, to, kind }) =>
      kind !== 'print' &&
      block === place?.blockId &&
      from < place.offset + Math.max(after.length, 1) &&
      to > place.offset,
  )
  return said ? { kind: said.kind, by: said.by, at: said.at } : { kind: 'ocr', by: '', at: '' }
}

/** One line of the correction table. */
export interface CorrectionRow {
  /** The article's number; empty where it has none, or where the text belongs to no article. */
  article: string
  /** The raw line, from 1; null for text that came from none. */
  line: number | null
  /** What was read, or of an error in print: what is printed. */
  raw: string
  corrected: string
  kind: CorrectionKind
  author: string
  time: string
}

/** Everything that was corrected on a page or said of its text, by raw line. */
export function correctionRows(page: ExportPage, options: ExportOptions): CorrectionRow[] {
  const articles = exportedArticles(page, options)
  const wanted = (found: Correction) => articles.some((article) => article.id === found.articleId)
  const emendations = articles.flatMap((article: ExportedArticle) => article.blocks.flatMap(emendationsOf))
  const numbers = new Map(articles.map(({ id, number }) => [id, number]))
  const numberOfBlock = new Map(
    articles.flatMap(({ number, blocks }) => blocks.map(({ id }) => [id, number] as const)),
  )
  const edited = new Set<Emendation>()
  const rows: CorrectionRow[] = []
  for (const found of corrections(aligner(page.raw, page.reading).baseline, page.document)) {
    if (!wanted(found) && (found.articleId !== null || options.articleIds)) continue
    for (const edit of found.edits) {
      const { kind, by, at } = kindOfEdit(edit, emendations)
      rows.push({
        article: numbers.get(found.articleId) ?? '',
        line: found.line,
        raw: edit.before,
        corrected: edit.after,
        kind,
        author: by,
        time: at,
      })
      for (const each of emendations) if (each.kind !== 'print' && touches(each, edit)) edited.add(each)
    }
  }
  for (const each of emendations) {
    if (edited.has(each)) continue
    const corrected = each.kind === 'print' ? each.text : each.stands
    rows.push({
      article: numberOfBlock.get(each.block) ?? '',
      line: each.line,
      raw: each.stands,
      corrected,
      kind: each.kind,
      author: each.by,
      time: each.at,
    })
  }
  return rows.toSorted((a, b) => (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER))
}

function touches({ block, from, to }: Emendation, { place, after }: Edit): boolean {
  return place?.blockId === block && from < place.offset + Math.max(after.length, 1) && to > place.offset
}
