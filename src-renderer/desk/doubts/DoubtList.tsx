import { ActionIcon } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './DoubtList.module.css'
import type { Doubts } from './useDoubts'
import { useDoubtText } from './useDoubtText'

/** The panel: every doubt of the reading, least sure first; each leads to its place. */
export function DoubtList({ doubts, editable }: { doubts: Doubts; editable: boolean }) {
  const { t } = useTranslation('desk')
  const text = useDoubtText()
  if (doubts.all.length === 0) return <p className={classes.none}>{t('doubts.none')}</p>
  return (
    <div className={classes.list}>
      <h2>{t('doubts.count', { count: doubts.all.length })}</h2>
      <ol>
        {doubts.all.map((doubt) => {
          const here = doubt.id === doubts.current?.id
          return (
            <li key={doubt.id} data-here={here || undefined}>
              <button type="button" aria-current={here || undefined} onClick={() => doubts.lead(doubt)}>
                <span className={classes.what}>
                  <span>{text.name(doubt)}</span>
                  <span className={classes.percent}>{text.percent(doubt)}</span>
                </span>
                <span className={classes.opening}>{doubt.opening}</span>
                <span className={classes.reason}>{text.reason(doubt)}</span>
              </button>
              {editable && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  title={t('doubts.confirm')}
                  aria-label={t('doubts.confirmOf', { what: text.name(doubt) })}
                  onClick={() => doubts.confirm(doubt)}
                >
                  <IconCheck size={16} aria-hidden />
                </ActionIcon>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
