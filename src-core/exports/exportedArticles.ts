import { countWords } from '../metadata/countWords'
import type { Annotation } from '../model/annotation'
import type { CorrectionMark } from '../model/correctionMark'
import type { ArticleActs, ArticleNode, ArticleStatus, BlockNode, Continuation } from '../model/document'
import type { ArticleMetadata } from '../model/metadata'
import type { Role } from '../model/role'
import type { ExportOptions, ExportPage } from './exportPage'

/** A run of text under the same annotations on the same raw line. */
interface ExportedRun {
  text: string
  /** Null where it came from no raw line. */
  line: number | null
  /** Ids of the annotations that cover it. */
  notes: string[]
  /** What an editor said of it; null where nothing was said. */
  correction: CorrectionMark | null
}

export interface ExportedBlock {
  id: string
  role: Role
  text: string
  runs: ExportedRun[]
}

/** One stretch of an annotation: UTF-16 offsets into the block's text. */
interface AnnotatedRange {
  block: string
  from: number
  to: number
  text: string
}

export interface ExportedAnnotation extends Annotation {
  /** In document order; several where other text stands between, or where it crosses blocks. */
  ranges: AnnotatedRange[]
}

/** An article, or (`id` null) what belongs to none, as every format needs it. */
export interface ExportedArticle {
  id: string | null
  status: ArticleStatus
  /** Who gave the status, and when. */
  acts: ArticleActs
  tags: string[]
  headline: string
  /** 文章编号; empty where it has none. */
  number: string
  /** By the rule of `countWords`. */
  words: number
  /** What is known of it beside its text, as inferred or as an editor has it. */
  metadata: ArticleMetadata
  /** The article in which it goes on. */
  continues: Continuation | null
  blocks: ExportedBlock[]
  annotations: ExportedAnnotation[]
}

/** The articles that are asked for, in the page's order; the rest last, unless single articles are asked for. */
export function exportedArticles(
  { document, numbers = {} }: ExportPage,
  { articleIds }: Pick<ExportOptions, 'articleIds'>,
): ExportedArticle[] {
  return document.content.flatMap((node): ExportedArticle[] => {
    const id = node.type === 'article' ? node.attrs.id : null
    if (articleIds && (id === null || !articleIds.includes(id))) return []
    const blocks = (node.content ?? []).map(exportedBlock)
    if (id === null && blocks.length === 0) return []
    const {
      status,
      acts = {},
      tags,
      metadata,
      continues = null,
    }: Partial<ArticleNode['attrs']> & Pick<ArticleNode['attrs'], 'status' | 'tags'> = node.type === 'article'
      ? node.attrs
      : { status: 'new' as const, tags: [] }
    const headline = blocks.find((block) => block.role === 'headline')?.text ?? ''
    const annotations = annotationsOf(blocks, document.attrs.annotations)
    return [
      {
        id,
        status,
        acts,
        tags,
        headline,
        number: (id !== null && numbers[id]) || '',
        words: countWords(blocks.map((block) => block.text).join('\n')),
        metadata: metadata ?? {},
        continues,
        blocks,
        annotations,
      },
    ]
  })
}

function exportedBlock(block: BlockNode): ExportedBlock {
  const runs = (block.content ?? []).map(({ text, marks = [] }): ExportedRun => {
    const raw = marks.find((mark) => mark.type === 'raw')
    const notes = marks.flatMap((mark) => (mark.type === 'note' ? [mark.attrs.id] : []))
    const said = marks.find((mark) => mark.type === 'correction')
    return { text, line: raw?.attrs.line ?? null, notes, correction: said?.attrs ?? null }
  })
  return { ...block.attrs, text: runs.map((run) => run.text).join(''), runs }
}

/** Annotations whose text is there; a record outlives its text, and is not exported then. */
function annotationsOf(blocks: ExportedBlock[], records: Record<string, Annotation>): ExportedAnnotation[] {
  const found = new Map<string, ExportedAnnotation>()
  for (const block of blocks) {
    let from = 0
    for (const { text, notes } of block.runs) {
      const to = from + text.length
      for (const id of notes) {
        const record = records[id]
        if (!record) continue
        const annotation = found.get(id) ?? { ...record, ranges: [] }
        found.set(id, annotation)
        const last = annotation.ranges.at(-1)
        if (last && last.block === block.id && last.to === from) {
          last.to = to
          last.text += text
        } else annotation.ranges.push({ block: block.id, from, to, text })
      }
      from = to
    }
  }
  return [...found.values()]
}

/** The annotated text; `…` stands for what lies between two stretches. */
export function annotatedText({ ranges }: ExportedAnnotation): string {
  return ranges.map((range) => range.text).join(' … ')
}
