import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/react'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadOlder } from '../../database/changes/loadOlder'
import { type GroupMoved, redoGroup, undoGroup } from '../../database/changes/undoGroup'
import { redo } from '../../editor/history/redo'
import { systemHistory } from '../../editor/history/Timeline'
import type { TimelineChange } from '../../editor/history/TimelineChange'
import { timelineOf } from '../../editor/history/timelineKey'
import { undo } from '../../editor/history/undo'
import { whenComposed } from '../../editor/whenComposed'
import { currentSettings } from '../../ui/settings'
import { AskEarlier } from './AskEarlier'
import { dayOf } from './dayOf'

/** Below so many changes in memory the next are fetched. */
const few = 20

interface History {
  undo: () => void
  redo: () => void
  /** The question before something of an earlier day is undone; null while there is none. */
  question: ReactNode
}

/**
 * Undo and redo on the desk: through restarts, across pages, and with a question before an earlier day's work goes.
 *
 * @param settle called after each, to put the focus where it was
 */
export function useHistory(editor: Editor, pageId: string, settle: () => void): History {
  const settled = useRef(settle)
  useEffect(() => {
    settled.current = settle
  })
  const { t } = useTranslation('history')
  const [asked, setAsked] = useState<TimelineChange | null>(null)
  /** The earliest day that the editor was asked about and wanted undone. */
  const agreed = useRef<string | null>(null)

  const sayGroup = useCallback(
    ({ changed, left }: GroupMoved) => {
      if (changed.length + left.length === 0) return
      const pages = t('group.changed', { count: changed.length })
      const rest = left.length > 0 ? ` ${t('group.left', { count: left.length })}` : ''
      notifications.show({ message: pages + rest })
    },
    [t],
  )

  const takeBack = useCallback(async () => {
    const { view } = editor
    const change = timelineOf(view.state).done.at(-1)
    if (!change) return
    undo(view.state, view.dispatch)
    settled.current()
    const { done, more } = timelineOf(view.state)
    if (more && done.length < few) void loadOlder(pageId, view)
    if (change.group) sayGroup(await undoGroup(change.group, { author: author(), except: [pageId] }))
  }, [editor, pageId, sayGroup])

  const ask = useCallback(async () => {
    const { view } = editor
    if (timelineOf(view.state).done.length === 0) await loadOlder(pageId, view)
    const change = timelineOf(view.state).done.at(-1)
    if (!change) return
    const limit = agreed.current ?? dayOf(new Date().toISOString())
    if (dayOf(change.ended) < limit) setAsked(change)
    else await takeBack()
  }, [editor, pageId, takeBack])

  const again = useCallback(async () => {
    const { view } = editor
    const change = timelineOf(view.state).undone.at(-1)
    if (!change) return
    redo(view.state, view.dispatch)
    settled.current()
    if (change.group) sayGroup(await redoGroup(change.group, { author: author(), except: [pageId] }))
  }, [editor, pageId, sayGroup])

  const back = useCallback(() => whenComposed(editor.view, () => void ask()), [editor, ask])
  const forth = useCallback(() => whenComposed(editor.view, () => void again()), [editor, again])

  useEffect(() => {
    const { dom } = editor.view
    const bySystem = (event: Event) => {
      event.preventDefault()
      if ((event as CustomEvent).detail === 'historyRedo') forth()
      else back()
    }
    dom.addEventListener(systemHistory, bySystem)
    return () => dom.removeEventListener(systemHistory, bySystem)
  }, [editor, back, forth])

  const question = asked && (
    <AskEarlier
      change={asked}
      answer={(wanted) => {
        setAsked(null)
        if (!wanted) return
        agreed.current = dayOf(asked.ended)
        void takeBack()
      }}
    />
  )
  return { undo: back, redo: forth, question }
}

function author(): string {
  return currentSettings().editor
}
