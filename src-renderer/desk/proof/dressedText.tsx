import type { ReactNode } from 'react'
import type { Edit } from '../../../src-core/alignment/corrections'
import type { Span } from '../../../src-core/model/span'
import type { LineOwner } from './lineOwners'
import classes from './RawLine.module.css'

interface Dress {
  text: string
  /** UTF-16 offset of the line in the raw text; spans count from the same place. */
  start: number
  here: readonly Span[] | null
  edits: readonly Edit[] | undefined
  shares: LineOwner['shares'] | undefined
}

/** A raw line's text: what is to be shown is marked (a caret is an empty mark), corrections and owners within it. */
export function dressedText(dress: Dress): ReactNode {
  const { text, start, here } = dress
  const pieces: ReactNode[] = []
  let at = 0
  for (const [from, to] of here ?? []) {
    const first = Math.min(Math.max(from - start, at), text.length)
    const last = Math.min(Math.max(to - start, first), text.length)
    const caret = from === to
    if ((caret && (from < start || from > start + text.length)) || (!caret && first === last)) continue
    pieces.push(...stretches(dress, at, first))
    pieces.push(
      <mark key={`here ${from}`} className={caret ? classes.caret : classes.place}>
        {stretches(dress, first, last)}
      </mark>,
    )
    at = last
  }
  return [...pieces, ...stretches(dress, at, text.length)]
}

/** The text from one offset of the line to another, cut where a correction or a share begins or ends. */
function stretches({ text, start, edits = [], shares }: Dress, from: number, to: number): ReactNode[] {
  if (from >= to) return []
  const spans = [...edits.map(({ span }) => span), ...(shares ?? []).map(({ span }) => span)]
  const cuts = spans.flat().map((offset) => Math.min(Math.max(offset - start, from), to))
  const ends = [...new Set([...cuts, to])].filter((end) => end > from).sort((a, b) => a - b)
  let at = from
  return ends.map((end) => {
    const piece = text.slice(at, end)
    const inside = ([first, last]: Span) => first - start <= at && end <= last - start
    const edited = edits.some(({ span }) => inside(span))
    const article = shares?.find(({ span }) => inside(span))?.article
    const key = at
    at = end
    if (!edited && article === undefined) return piece
    return (
      <span
        key={key}
        className={edited ? classes.edited : undefined}
        data-share={article === undefined ? undefined : article < 0 ? 'rest' : article % 8}
      >
        {piece}
      </span>
    )
  })
}
