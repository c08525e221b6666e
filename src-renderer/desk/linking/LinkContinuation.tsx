import type { Editor } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import type { Article, Page } from '../../database/database'
import { useLiveArticles, useLivePages } from '../../database/lists'
import type { PageCommand } from '../../editor/commands/command'
import { findArticle } from '../../editor/commands/findArticle'
import { linkContinuation } from '../../editor/commands/linkContinuation'
import { type Choice, Chooser } from '../../ui/Chooser'
import { articleChoices } from '../choosing/articleChoices'

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
  const pages = useLivePages()
  const articles = useLiveArticles(true)
  const linked = findArticle(editor.state.doc, articleId)?.article.attrs.continues !== null
  const here = articleChoices(editor.state.doc, articleId)
  const { near, far } = elsewhere(page, pages ?? [], articles ?? [])
  const pageOf = new Map((articles ?? []).map((article) => [article.id, article.pageId]))
  const remove: Choice = { id: unlink, number: '', name: t('chooser.unlink'), place: '' }
  return (
    <Chooser
      title={t('chooser.continues')}
      choices={[...(linked ? [remove] : []), ...here, ...near]}
      more={far}
      onClose={close}
      onChoose={(id) => {
        const own = here.some((choice) => choice.id === id)
        const target = { pageId: own ? page.id : (pageOf.get(id) ?? page.id), articleId: id }
        close()
        run(linkContinuation(articleId, id === unlink ? null : target))
      }}
    />
  )
}

/** Articles of other pages: those of the same issue or folder near, all others far. */
function elsewhere(page: Page, pages: readonly Page[], articles: readonly Article[]) {
  const byId = new Map(pages.map((each) => [each.id, each]))
  const near: { choice: Choice; page: Page; order: number }[] = []
  const far: Choice[] = []
  for (const article of articles) {
    const other = byId.get(article.pageId)
    if (!other || other.id === page.id) continue
    const choice = {
      id: article.id,
      number: '',
      name: article.headline || article.opening.slice(0, 60),
      place: other.name,
    }
    const sameIssue = page.date !== '' && other.date === page.date && other.publication === page.publication
    if (sameIssue || other.dumpId === page.dumpId) near.push({ choice, page: other, order: article.order })
    else far.push(choice)
  }
  near.sort(
    (a, b) => compare(a.page.number, b.page.number) || a.page.place - b.page.place || a.order - b.order,
  )
  return { near: near.map(({ choice }) => choice), far }
}

const { compare } = new Intl.Collator(undefined, { numeric: true })
