import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Page } from '../../database/database'
import type { PageCommand } from '../../editor/commands/command'
import { findArticle } from '../../editor/commands/findArticle'
import { linkContinuation } from '../../editor/commands/linkContinuation'
import { type Choice, Chooser } from '../../ui/Chooser'
import { articleChoices } from '../choosing/articleChoices'
import { type ArticleElsewhere, articlesOfIssue, articlesWith } from './articlesElsewhere'

interface LinkContinuationProps {
  editor: Editor
  page: Page
  articleId: string
  run: (command: PageCommand) => void
  close: () => void
}

const unlink = 'unlink'

/** Asks in which article, of this page or another, an article goes on. */
export function LinkContinuation({ editor, page, articleId, run, close }: LinkContinuationProps) {
  const { t } = useTranslation('desk')
  const [near, setNear] = useState<readonly ArticleElsewhere[]>([])
  const pageOf = useRef(new Map<string, string>())
  const remember = (articles: readonly ArticleElsewhere[]) => {
    for (const { id, pageId } of articles) pageOf.current.set(id, pageId)
    return articles
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is asked.
  useEffect(() => {
    void articlesOfIssue(page).then((articles) => setNear(remember(articles)))
  }, [])
  const linked = findArticle(editor.state.doc, articleId)?.article.attrs.continues !== null
  const here = articleChoices(editor.state.doc, articleId)
  const remove: Choice = { id: unlink, number: '', name: t('chooser.unlink'), place: '' }
  return (
    <Chooser
      title={t('chooser.continues')}
      choices={[...(linked ? [remove] : []), ...here, ...near]}
      find={async (text) => remember(await articlesWith(text, page))}
      onClose={close}
      onChoose={(id) => {
        const target = { pageId: pageOf.current.get(id) ?? page.id, articleId: id }
        close()
        run(linkContinuation(articleId, id === unlink ? null : target))
      }}
    />
  )
}
