import type { Node } from '@tiptap/pm/model'
import { doubtfulBelow } from '../../../src-core/alignment/doubtfulNodes'
import type { ReadArticle, ReadPart, Reason } from '../../../src-core/model/reading'
import type { Role } from '../../../src-core/model/role'
import { perNode } from '../../editor/places/perNode'
import type { ReadParts } from '../readParts'

/** A decision of the reading that an editor should look at. */
export interface Doubt {
  kind: 'article' | 'block'
  /** Of the article or block. */
  id: string
  /** Position of the page before it. */
  pos: number
  /** Place of its article on the page, from 1; null in the rest. */
  article: number | null
  /** What a block was taken for. */
  role: Role | null
  /** From 0 to 1. */
  confidence: number
  reasons: readonly Reason[]
  /** How its text begins. */
  opening: string
}

/**
 * The reading's doubts on the page as it stands, least sure first. What an editor has confirmed, or decided
 * otherwise, is none.
 */
export function doubtsOf(page: Node, parts: ReadParts): Doubt[] {
  const doubts: Doubt[] = []
  const seen = new Set<ReadPart | ReadArticle>()
  const enter = (
    node: Node,
    read: ReadPart | ReadArticle | undefined,
    doubt: Omit<Doubt, 'confidence' | 'reasons' | 'opening'>,
  ) => {
    if (!read || seen.has(read)) return
    seen.add(read)
    if (!isDoubtful(node, read)) return
    const { confidence, reasons } = read
    doubts.push({ ...doubt, confidence, reasons, opening: openingOf(node) })
  }
  page.forEach((container, pos, index) => {
    const article = container.type.name === 'article' ? index + 1 : null
    if (article !== null) {
      enter(container, parts.articleOf(container), {
        kind: 'article',
        id: container.attrs.id,
        pos,
        article,
        role: null,
      })
    }
    container.forEach((block, offset) => {
      enter(block, parts.partOf(block), {
        kind: 'block',
        id: block.attrs.id,
        pos: pos + 1 + offset,
        article,
        role: block.attrs.role,
      })
    })
  })
  return doubts.sort((a, b) => a.confidence - b.confidence || a.pos - b.pos)
}

/** Whether the reading's decision on a block or an article is in doubt and still stands. */
export function isDoubtful(node: Node, read: ReadPart | ReadArticle): boolean {
  if (node.attrs.confirmed || read.confidence >= doubtfulBelow) return false
  return !('role' in read) || read.role === node.attrs.role
}

/** Whether a list of doubts looks the same, wherever each of them stands by now. */
export function sameDoubts(a: readonly Doubt[], b: readonly Doubt[]): boolean {
  return (
    a.length === b.length &&
    a.every((doubt, i) => {
      const other = b[i]
      return (
        doubt.id === other?.id &&
        doubt.kind === other.kind &&
        doubt.article === other.article &&
        doubt.role === other.role &&
        doubt.reasons === other.reasons &&
        doubt.opening === other.opening
      )
    })
  )
}

const openingOf = perNode((node: Node): string =>
  node.textBetween(0, Math.min(openingSize, node.content.size), ' ').slice(0, 60),
)

/** Document units that hold the characters of an opening. */
const openingSize = 400
