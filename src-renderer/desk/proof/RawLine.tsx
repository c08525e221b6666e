import { memo, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Correction } from '../../../src-core/alignment/corrections'
import type { Span } from '../../../src-core/model/span'
import type { LineOwner } from './lineOwners'
import classes from './RawLine.module.css'

interface RawLineProps {
  /** From 1. */
  number: number
  text: string
  /** UTF-16 offset of the line in the raw text. */
  start: number
  owner: LineOwner | undefined
  correction: Correction | undefined
  /** What of the whole raw text is to be shown; null when nothing in this line is. */
  here: readonly Span[] | null
  /** How many lines the page has. */
  count: number
  id: string
  index: number
  measure: Ref<HTMLDivElement>
}

/** One numbered line of the raw text. */
export const RawLine = memo(function RawLine(props: RawLineProps) {
  const { number, text, start, owner, correction, here, count, id, index, measure } = props
  const { t } = useTranslation(['desk', 'roles'])
  const tint = owner && owner.article >= 0 ? owner.article % 8 : undefined
  return (
    <div
      ref={measure}
      id={id}
      data-index={index}
      role="option"
      tabIndex={-1}
      aria-selected={here !== null}
      aria-setsize={count}
      aria-posinset={number}
      className={classes.line}
      data-tint={tint}
      data-rest={owner?.article === -1 || undefined}
      data-opens={owner?.opens || undefined}
      data-here={here !== null || undefined}
    >
      <span className={classes.number}>{number}</span>
      <span className={classes.role}>{owner?.begins && t(`roles:${owner.begins}`)}</span>
      <span className={classes.text} data-raw-start={start}>
        {markedText(text, start, here)}
      </span>
      {correction && (
        <span className={classes.correction} title={t('desk:proof.corrected')}>
          <span className="visually-hidden">{t('desk:proof.corrected')}</span>
          <del>{shorten(correction, 'before')}</del>
          <ins>{shorten(correction, 'after')}</ins>
        </span>
      )}
    </div>
  )
})

/** The line's text, with the spans that fall into it marked. A caret is an empty mark. */
function markedText(text: string, start: number, here: readonly Span[] | null) {
  if (!here) return text
  const pieces: React.ReactNode[] = []
  let at = 0
  for (const [from, to] of here) {
    const first = Math.min(Math.max(from - start, at), text.length)
    const last = Math.min(Math.max(to - start, first), text.length)
    const caret = from === to
    if ((caret && (from < start || from > start + text.length)) || (!caret && first === last)) continue
    pieces.push(text.slice(at, first))
    pieces.push(
      <mark key={from} className={caret ? classes.caret : classes.place}>
        {text.slice(first, last)}
      </mark>,
    )
    at = last
  }
  return [...pieces, text.slice(at)]
}

/** What changed, without the rest of the line: the first edits, cut short. */
function shorten({ edits }: Correction, side: 'before' | 'after'): string {
  const text = edits.map((edit) => edit[side]).join('…')
  return text.length > 12 ? `${text.slice(0, 11)}…` : text
}
