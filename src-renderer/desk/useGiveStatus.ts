import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleStatus } from '../../src-core/model/document'
import { findArticle } from '../editor/commands/findArticle'
import { setArticleStatus } from '../editor/commands/setArticleStatus'
import { statusRefusal } from '../editor/commands/statusRefusal'
import { whenComposed } from '../editor/whenComposed'
import { currentSettings } from '../ui/settings'

/** Gives an article a status in the editor's name, or says why that may not be. */
export type GiveStatus = (article: string, status: ArticleStatus) => void

export function useGiveStatus(editor: Editor): GiveStatus {
  const { t } = useTranslation('desk')
  return useCallback(
    (id, status) => {
      const { view } = editor
      whenComposed(view, () => {
        const found = findArticle(view.state.doc, id)
        const by = currentSettings().editor
        const refusal = found && statusRefusal(found.article, status, by)
        if (refusal)
          notifications.show({ message: t(`refused.${refusal}`, { name: by }), color: 'vermilion' })
        else setArticleStatus(id, status, { by, at: new Date().toISOString() })(view.state, view.dispatch)
      })
    },
    [editor, t],
  )
}
