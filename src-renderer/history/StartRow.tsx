import type { EditorState } from '@tiptap/pm/state'
import { useTranslation } from 'react-i18next'
import { pageStates } from '../editor/history/pageStates'
import { timelineOf } from '../editor/history/timelineKey'
import classes from './HistoryPanel.module.css'
import { RestoreButton } from './RestoreButton'
import type { Restore } from './useRestore'

/** Where the history begins: the article as the engine read it. */
export function StartRow({
  state,
  article,
  restore,
}: {
  state: EditorState
  article: string
  restore: Restore
}) {
  const { t } = useTranslation('history')
  const { done, undone } = timelineOf(state)
  const first = done[0] ?? undone.at(-1)
  const page = first && first.parent === 0 ? pageStates(state).get(first.sequence)?.before : undefined
  if (!page) return null
  return (
    <div className={classes.start}>
      <p className={classes.head}>
        <strong>{t('read')}</strong>
      </p>
      <RestoreButton page={page} article={article} alone restore={restore} />
    </div>
  )
}
