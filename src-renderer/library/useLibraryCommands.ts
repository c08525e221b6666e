import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { citeCommands } from '../commands/citeCommands'
import { type ExportScope, request } from '../commands/requests'
import { useCommands } from '../commands/useCommands'
import type { RowRef } from '../database/catalogue/messages'
import type { CatalogueList } from '../database/catalogue/useCatalogue'
import type { Page } from '../database/database'
import { mostProofPages, proofPath } from '../printing/proofPath'
import { deleteWithUndo, type LibraryAct } from './deleteWithUndo'
import type { LibraryView } from './libraryView'
import type { ListSelection } from './useListSelection'

interface Options {
  view: LibraryView
  /** In view. */
  rows: CatalogueList
  selection: ListSelection
  rename: (page: Page) => void
  /** Asks what of these articles is to be changed. */
  changeMany: (articles: readonly RowRef[]) => void
  focusSearch: () => void
  focusList: () => void
  /** Remembers the row that is opened, to come back to. */
  leave: (id: string) => void
  /** Remembers what was deleted last, or that it is back. */
  setAct: (deletion: LibraryAct | undefined) => void
}

/** What can be done with the rows of the library, by keyboard, palette and menu alike. */
export function useLibraryCommands(options: Options): { open: (row: RowRef) => void } {
  const { view, rows, selection, rename, changeMany, focusSearch, focusList, leave, setAct } = options
  const { t } = useTranslation('library')
  const [, navigate] = useLocation()
  const { list } = view
  const { active, activeIndex, chosen } = selection
  // Of rows that are only remembered nobody knows yet how many there are.
  const count = rows.answer > 0 ? (rows.count ?? 0) : 0
  const ofPages = list === 'pages' && chosen.length > 0
  const loaded = rows.rowAt(activeIndex)
  const first = list === 'pages' && loaded?.id === active?.id ? loaded?.page : undefined

  const open = ({ id, pageId }: RowRef) => {
    leave(id)
    navigate(list === 'articles' ? `/page/${pageId}/${id}` : `/page/${pageId}`)
  }
  const scopeOf = (refs: readonly RowRef[]): ExportScope => {
    const only = refs.length === 1 && loaded?.id === refs[0]?.id ? loaded : undefined
    const name = (list === 'pages' ? only?.page?.name : only?.article?.headline) || t('title')
    const pageIds = [...new Set(refs.map(({ pageId }) => pageId))]
    return { pageIds, articleIds: list === 'pages' ? [] : refs.map(({ id }) => id), name }
  }
  /** The list in view is offered beside the chosen rows, unless they are all of it. */
  const scopes = async (): Promise<[ExportScope, ...ExportScope[]]> => {
    const own = scopeOf(chosen)
    return chosen.length < count ? [own, scopeOf(await rows.refs(0, count))] : [own]
  }
  const exportChosen = async () => request('export', await scopes())
  /** A table is most often of the list in view. */
  const exportTable = async () => {
    const [own, all] = await scopes()
    request('exportTable', all ? (selection.selected.size > 0 ? [own, all] : [all, own]) : [own])
  }
  const exportList = async () => request('export', [scopeOf(await rows.refs(0, count))])
  /** What is picked, else the list in view with what it was asked for. */
  const freeze = async () => {
    if (selection.selected.size > 0) return request('freeze', { scope: scopeOf(chosen), query: null })
    const { text, status, tag, filter } = view
    request('freeze', {
      scope: scopeOf(await rows.refs(0, count)),
      query: { list, text, status, tag, filter },
    })
  }
  const proof = () => {
    const scope = scopeOf(chosen)
    if (scope.pageIds.length <= mostProofPages) return navigate(proofPath(scope))
    notifications.show({ message: t('printing:tooMany', { count: mostProofPages }) })
  }
  const drawSample = async () => {
    const all = scopeOf(await rows.refs(0, count))
    request('drawSample', selection.selected.size > 0 ? [scopeOf(chosen), all] : [all])
  }
  const acceptance = () => request('acceptance', { pageIds: scopeOf(chosen).pageIds })
  const remove = async () => {
    const texts = { said: t('deleted', { count: chosen.length }), undo: t('undo') }
    const undone = () => {
      setAct(undefined)
      focusList()
    }
    const ids = chosen.map(({ id }) => id)
    setAct({ undo: await deleteWithUndo(ids, texts, undone) })
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
      id: 'library.change',
      shortcut: 'Mod+Alt+M',
      menu: 'page',
      enabled: list === 'articles' && chosen.length > 0,
      run: () => changeMany(chosen),
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
      run: () => void exportChosen(),
    },
    ...citeCommands(() => scopeOf(chosen), chosen.length > 0),
    {
      id: 'library.proof',
      shortcut: 'Mod+P',
      menu: 'file',
      enabled: chosen.length > 0,
      run: proof,
    },
    {
      id: 'library.exportTable',
      shortcut: 'Mod+Alt+E',
      menu: 'file',
      enabled: count > 0,
      run: () => void exportTable(),
    },
    {
      id: 'library.freeze',
      menu: 'file',
      enabled: count > 0,
      run: () => void freeze(),
    },
    {
      id: 'library.saveArchive',
      menu: 'file',
      enabled: chosen.length > 0,
      run: () => {
        const { pageIds, name } = scopeOf(chosen)
        request('saveArchive', { pageIds, name })
      },
    },
    { id: 'library.drawSample', menu: 'file', enabled: count > 0, run: () => void drawSample() },
    { id: 'library.acceptance', menu: 'file', enabled: chosen.length > 0, run: acceptance },
    {
      id: 'library.handOver',
      menu: 'page',
      enabled: ofPages,
      run: () => request('handOver', { pageIds: scopeOf(chosen).pageIds }),
    },
    {
      id: 'library.exportList',
      shortcut: 'Mod+Shift+E',
      menu: 'file',
      enabled: count > 0,
      run: () => void exportList(),
    },
  ])
  return { open }
}
