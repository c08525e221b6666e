import { memo, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Correction } from '../../../src-core/alignment/corrections'
import type { Span } from '../../../src-core/model/span'
import { dressedText } from './dressedText'
import type { LineOwner } from './lineOwners'
import classes from './RawLine.module.css'

interface RawLineProps {
  /** From 1. */
  number: number
  text: string
  /** UTF-16 offset of the line in the raw text. */
  start: number
  owner: LineOwner | undefined
  /** False before anything is known of owners. */
  known: boolean
  correction: Correction | undefined
  /** What of the whole raw text is to be shown; null when nothing in this line is. */
  here: readonly Span[] | null
  /** How many lines the page has. */
  count: number
  id: string
  index: number
  measure: Ref<HTMLDivElement>
  /** A line that is shown can be dragged away by its number. */
  draggable: boolean
}

/** One numbered line of the raw text. */
export const RawLine = memo(function RawLine(props: RawLineProps) {
  const { number, text, start, owner, known, correction, here, count, id, index, measure, draggable } = props
  const tint = owner && owner.article >= 0 ? owner.article % 8 : undefined
  const gone = known && owner === undefined && text.trim() !== ''
  const picked = here?.some(([from, to]) => from < to)
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
      data-gone={gone || undefined}
      data-opens={owner?.opens || undefined}
      data-here={here !== null || undefined}
      data-picked={picked || undefined}
    >
      <span className={classes.number} data-number="" draggable={(draggable && here !== null) || undefined}>
        {number}
      </span>
      {owner || gone ? <Owner owner={owner} gone={gone} /> : <span className={classes.role} />}
      <span className={classes.text} data-raw-start={start}>
        {dressedText({ text, start, here, edits: correction?.edits, shares: owner?.shares })}
      </span>
      {correction && <Corrected correction={correction} />}
    </div>
  )
})

/** Whose line it is: the article's number where it opens, the role where a block begins. */
function Owner({ owner, gone }: { owner: LineOwner | undefined; gone: boolean }) {
  const { t } = useTranslation(['desk', 'roles'])
  const role = owner?.role ? t(`roles:${owner.role}`) : ''
  const number = owner && owner.article >= 0 ? owner.article + 1 : null
  const whole = gone
    ? t('desk:proof.gone')
    : number === null
      ? t('desk:proof.ownerNone', { role })
      : t('desk:proof.owner', { number, role })
  return (
    <span className={classes.role} title={whole}>
      {gone && <span className="visually-hidden">{whole}</span>}
      {owner?.opens && number !== null && <b>{number}</b>}
      {owner?.begins && t(`roles:${owner.begins}`)}
    </span>
  )
}

function Corrected({ correction }: { correction: Correction }) {
  const { t } = useTranslation('desk')
  return (
    <span className={classes.correction} title={t('desk:proof.corrected')}>
      <span className="visually-hidden">{t('desk:proof.corrected')}</span>
      <del>{shorten(correction, 'before')}</del>
      <ins>{shorten(correction, 'after')}</ins>
    </span>
  )
}

/** What changed, without the rest of the line: the first edits, cut short. */
function shorten({ edits }: Correction, side: 'before' | 'after'): string {
  const text = edits.map((edit) => edit[side]).join('…')
  return text.length > 12 ? `${text.slice(0, 11)}…` : text
}
