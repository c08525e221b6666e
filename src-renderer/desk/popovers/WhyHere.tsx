import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import type { ReadParts } from '../readParts'
import { ReasonList } from './ReasonList'
import classes from './ReasonList.module.css'
import { repairsOnLine } from './repairsOnLine'

interface WhyHereProps {
  editor: Editor
  article: Node
  parts: ReadParts
  raw: string
}

/**
 * Why the reading decided so: about the article as a whole, about the caret's block where it stands in that article, and
 * about what was done to the text of the caret's raw line.
 */
export function WhyHere({ editor, article, parts, raw }: WhyHereProps) {
  const { t } = useTranslation(['desk', 'roles', 'reasons'])
  const read = parts.articleOf(article)
  const { $head } = editor.state.selection
  const here = $head.depth >= 2 && $head.node(1).attrs.id === article.attrs.id ? $head.node(2) : null
  const part = here ? parts.partOf(here) : undefined
  const run = $head.nodeAfter ?? $head.nodeBefore
  const line = Number(run?.marks.find((mark) => mark.type.name === 'raw')?.attrs.line ?? 0)
  const repairs = part && line > 0 ? repairsOnLine(raw, part, line) : []
  const percent = (score: number) => Math.round(score * 100)
  return (
    // The focus is held here, so that Escape closes it.
    <div className={classes.why} tabIndex={-1} data-autofocus>
      {read && (
        <ReasonList
          title={t('desk:reasons.article', { percent: percent(read.confidence) })}
          reasons={read.reasons}
        />
      )}
      {part && (
        <ReasonList
          title={t('desk:reasons.part', {
            role: t(`roles:${part.role}`),
            percent: percent(part.confidence),
          })}
          reasons={part.reasons}
        />
      )}
      {part && line > 0 && (
        <section className={classes.reasons} aria-label={t('desk:repairs.line', { line })}>
          <p>{t('desk:repairs.line', { line })}</p>
          {repairs.length === 0 && <p className={classes.none}>{t('desk:repairs.none')}</p>}
          <ul>
            {repairs.map(({ repair, before, gone, come, after }) => (
              <li key={repair.span.join()}>
                <span>
                  <span className={classes.repair}>
                    {t(`desk:repairs.kinds.${repair.kind}`)}{' '}
                    <q>
                      {before}
                      <del>{gone}</del>
                      <ins>{come}</ins>
                      {after}
                    </q>
                  </span>
                  {t(`reasons:${repair.reason.code}`)}
                </span>
                <span className={classes.score}>{percent(repair.reason.score)}%</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
