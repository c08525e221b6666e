import { notifications } from '@mantine/notifications'
import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { describeChange } from '../editor/history/describeChange'
import { restoreArticle } from '../editor/history/restoreArticle'
import { whenComposed } from '../editor/whenComposed'

/** Brings the article back as it stood in `page`. One undo. */
export type Restore = (page: Node, article: string, headline: string) => void

export function useRestore(editor: Editor): Restore {
  const { t } = useTranslation('history')
  return useCallback(
    (page, article, headline) => {
      const { view } = editor
      whenComposed(view, () => {
        const done = restoreArticle(page, article)(view.state, (transaction) =>
          view.dispatch(describeChange(transaction, { code: 'restoring' })),
        )
        notifications.show({ message: t(done ? 'restored' : 'same', { headline }) })
      })
    },
    [editor, t],
  )
}
