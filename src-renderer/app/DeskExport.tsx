import type { Editor } from '@tiptap/react'
import { type ExportScope, request } from '../commands/requests'
import { useCommands } from '../commands/useCommands'
import type { Page } from '../database/database'

/** Offers to export the page on the desk, or the article that the caret stands in. */
export function DeskExport({ editor, page }: { editor: Editor; page: Page }) {
  const ask = (prefer: 'page' | 'article') => {
    const whole: ExportScope = { pageIds: [page.id], articleIds: [], name: page.name }
    const article = articleScope(editor, page)
    if (!article) return request('export', [whole])
    request('export', prefer === 'page' ? [whole, article] : [article, whole])
  }
  useCommands([
    { id: 'page.export', shortcut: 'Mod+E', menu: 'file', run: () => ask('page') },
    { id: 'page.exportArticle', menu: 'file', run: () => ask('article') },
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
