import { Button, SegmentedControl } from '@mantine/core'
import { type Editor, useEditorState } from '@tiptap/react'
import { useDeferredValue, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { loadOlder } from '../database/changes/loadOlder'
import { timelineOf } from '../editor/history/timelineKey'
import { ChangeRow } from './ChangeRow'
import classes from './HistoryPanel.module.css'
import { listedChanges } from './listedChanges'
import { StartRow } from './StartRow'
import { useRestore } from './useRestore'

interface HistoryPanelProps {
  editor: Editor
  editable: boolean
  pageId: string
  /** Where the list goes; null while it is closed. */
  side: HTMLElement | null
}

/** What was done to the page, the last change first, each with what it changed and a way back. */
export function HistoryPanel({ side, ...props }: HistoryPanelProps) {
  return side && createPortal(<HistoryList {...props} />, side)
}

function HistoryList({ editor, editable, pageId }: Omit<HistoryPanelProps, 'side'>) {
  const { t, i18n } = useTranslation('history')
  const [scope, setScope] = useState<'article' | 'page'>('article')
  const now = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({ state, timeline: timelineOf(state), article: articleAt(state) }),
    equalityFn: (a, b) => a.timeline === b?.timeline && a.article === b?.article,
  })
  // Typing is not kept waiting for the list.
  const { state, article, timeline } = useDeferredValue(now)
  const restore = useRestore(editor)
  const within = scope === 'article' ? article : null
  const listed = listedChanges(state, within)
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full' })
  const [first] = listed.at(-1)?.changes ?? []
  const complete = !timeline.more
  return (
    <div className={classes.history}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('scope.label')}
        value={scope}
        onChange={(value) => setScope(value === 'page' ? 'page' : 'article')}
        data={[
          { value: 'article', label: t('scope.article') },
          { value: 'page', label: t('scope.page') },
        ]}
      />
      {listed.length === 0 && complete && (
        <p className={classes.empty}>{t(within ? 'emptyArticle' : 'empty')}</p>
      )}
      {listed.map(({ day: key, moment, changes }) => (
        <section key={key}>
          <h2>{day.format(new Date(moment))}</h2>
          <ol>
            {changes.map((listedChange) => (
              <ChangeRow
                key={listedChange.change.sequence}
                listed={listedChange}
                within={within}
                restore={editable ? restore : null}
              />
            ))}
          </ol>
        </section>
      ))}
      {timeline.more && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => void loadOlder(pageId, editor.view)}
        >
          {t('older')}
        </Button>
      )}
      {complete && first && within && editable && (
        <StartRow state={state} article={within} restore={restore} />
      )}
    </div>
  )
}

function articleAt({ selection }: Editor['state']): string | null {
  const { $head } = selection
  const container = $head.depth >= 1 ? $head.node(1) : null
  return container?.type.name === 'article' ? String(container.attrs.id) : null
}
