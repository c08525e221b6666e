import type { Editor } from '@tiptap/react'
import { useLocation } from 'wouter'
import { citeCommands } from '../commands/citeCommands'
import { type ExportScope, request } from '../commands/requests'
import { useCommands } from '../commands/useCommands'
import type { Page } from '../database/database'
import { proofPath } from '../printing/proofPath'

/** Offers to export, cite or print the page on the desk, or the article that the caret stands in. */
export function DeskExport({ editor, page }: { editor: Editor; page: Page }) {
  const [, navigate] = useLocation()
  const ask = (prefer: 'page' | 'article') => {
    const whole: ExportScope = { pageIds: [page.id], articleIds: [], name: page.name }
    const article = articleScope(editor, page)
    if (!article) return request('export', [whole])
    request('export', prefer === 'page' ? [whole, article] : [article, whole])
  }
  useCommands([
    ...citeCommands(() => articleScope(editor, page), true),
    { id: 'page.export', shortcut: 'Mod+E', menu: 'file', run: () => ask('page') },
    { id: 'page.exportArticle', menu: 'file', run: () => ask('article') },
    {
      id: 'page.proof',
      shortcut: 'Mod+P',
      menu: 'file',
      run: () => navigate(proofPath({ pageIds: [page.id], articleIds: [] })),
    },
    {
      id: 'page.proofArticle',
      menu: 'file',
      run: () => {
        const article = articleScope(editor, page)
        if (article) navigate(proofPath(article))
      },
    },
  ])
  return null
}

function articleScope({ state }: Editor, page: Page): ExportScope | undefined {
  const { $head } = state.selection
  const article = $head.depth >= 1 ? $head.node(1) : undefined
  if (article?.type.name !== 'article') return undefined
  const headline = article.children.find((block) => block.attrs.role === 'headline') ?? article.firstChild
  const name = headline?.textContent.slice(0, 60) || page.name
  return { pageIds: [page.id], articleIds: [String(article.attrs.id)], name }
}
