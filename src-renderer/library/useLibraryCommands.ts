import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { type ExportScope, request } from '../commands/requests'
import { useCommands } from '../commands/useCommands'
import type { Article, Page } from '../database/database'
import { type Deletion, deleteWithUndo } from './deleteWithUndo'
import type { LibraryView } from './libraryView'
import type { ListSelection } from './useListSelection'

interface Options {
  list: LibraryView['list']
  byId: ReadonlyMap<string, Page>
  /** In view; empty while pages are shown. */
  articles: readonly Article[]
  /** Ids of the rows in view. */
  shown: readonly string[]
  selection: ListSelection
  rename: (page: Page) => void
  focusSearch: () => void
  focusList: () => void
  /** Remembers the row that is opened, to come back to. */
  leave: (id: string) => void
  /** Remembers what was deleted last, or that it is back. */
  setDeletion: (deletion: Deletion | undefined) => void
}

/** What can be done with the rows of the library, by keyboard, palette and menu alike. */
export function useLibraryCommands(options: Options): { open: (id: string) => void } {
  const { list, byId, articles, shown, selection, rename, focusSearch, focusList, leave, setDeletion } =
    options
  const { t } = useTranslation('library')
  const [, navigate] = useLocation()
  const { active, chosen } = selection
  const ofPages = list === 'pages' && chosen.length > 0
  const first = list === 'pages' && active ? byId.get(active) : undefined

  const open = (id: string) => {
    leave(id)
    const article = articles.find((each) => each.id === id)
    navigate(article ? `/page/${article.pageId}/${id}` : `/page/${id}`)
  }
  const scopeOf = (ids: readonly string[]): ExportScope => {
    if (list === 'pages') {
      const name = ids.length === 1 ? byId.get(ids[0] ?? '')?.name : undefined
      return { pageIds: ids, articleIds: [], name: name ?? t('title') }
    }
    const wanted = new Set(ids)
    const own = articles.filter((article) => wanted.has(article.id))
    const name = own.length === 1 ? own[0]?.headline : undefined
    const pageIds = [...new Set(own.map((article) => article.pageId))]
    return { pageIds, articleIds: ids, name: name || t('title') }
  }
  /** The list in view is offered beside the chosen rows, unless they are all of it. */
  const exportChosen = () => {
    const own = scopeOf(chosen)
    request('export', chosen.length < shown.length ? [own, scopeOf(shown)] : [own])
  }
  const remove = async () => {
    const texts = { said: t('deleted', { count: chosen.length }), undo: t('undo') }
    const undone = () => {
      setDeletion(undefined)
      focusList()
    }
    setDeletion({ undo: await deleteWithUndo(chosen, texts, undone) })
  }
  useCommands([
    {
      id: 'library.open',
      shortcut: 'Enter',
      menu: 'page',
      enabled: active !== undefined,
      run: () => active !== undefined && open(active),
    },
    { id: 'library.find', shortcut: '/', menu: 'edit', run: focusSearch },
    {
      id: 'library.rename',
      shortcut: 'F2',
      menu: 'page',
      enabled: first !== undefined,
      run: () => first && rename(first),
    },
    {
      id: 'library.delete',
      shortcut: 'Delete',
      menu: 'page',
      enabled: ofPages,
      run: () => void remove(),
    },
    {
      id: 'library.changeEncoding',
      menu: 'page',
      enabled: first !== undefined,
      run: () => first && request('changeEncoding', { pageId: first.id }),
    },
    {
      id: 'library.export',
      shortcut: 'Mod+E',
      menu: 'file',
      enabled: chosen.length > 0,
      run: exportChosen,
    },
    {
      id: 'library.exportList',
      shortcut: 'Mod+Shift+E',
      menu: 'file',
      enabled: shown.length > 0,
      run: () => request('export', [scopeOf(shown)]),
    },
  ])
  return { open }
}
