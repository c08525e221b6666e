import { useLocalStorage, useSessionStorage } from '@mantine/hooks'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueSummary } from '../../src-core/catalogue/summarise'
import { useCommands } from '../commands/useCommands'
import type { ListedRow, RowRef } from '../database/catalogue/messages'
import { useCatalogue, useCataloguePreparing, useCatalogueSummary } from '../database/catalogue/useCatalogue'
import type { Page } from '../database/database'
import { useHasPages } from '../database/lists'
import { useConceptNames } from '../database/meaning/useConceptNames'
import { useOwnFields } from '../database/ownFields'
import { ArticleRow } from './ArticleRow'
import { ChangeDialog } from './ChangeDialog'
import { ChosenBar } from './ChosenBar'
import { columnsWith, firstColumns, type ShownColumns } from './columns'
import type { LibraryAct } from './deleteWithUndo'
import { EmptyLibrary } from './EmptyLibrary'
import classes from './Library.module.css'
import { LibraryFilters } from './LibraryFilters'
import { LibraryHead } from './LibraryHead'
import { LibraryTree } from './LibraryTree'
import { ListHead } from './ListHead'
import { firstView, type LibraryView, queryOf } from './libraryView'
import { PageRow } from './PageRow'
import { PreparingLibrary } from './PreparingLibrary'
import { RenameDialog } from './RenameDialog'
import { useFoundArticles } from './useFoundArticles'
import { useLibraryCommands } from './useLibraryCommands'
import { useListSelection } from './useListSelection'
import { VirtualGrid } from './VirtualGrid'

/** Every page and every article, to find, sort, open and hand on. */
export function Library() {
  const summary = useCatalogueSummary()
  const [act, setAct] = useState<LibraryAct>()
  // Here, because the last page can be had back, too.
  useCommands([
    {
      id: 'library.undoDelete',
      shortcut: 'Mod+Z',
      menu: 'edit',
      enabled: act !== undefined,
      run: () => act?.undo(),
    },
  ])
  // The list need not wait for what is told of the library as a whole.
  const hasPages = useHasPages()
  const preparing = useCataloguePreparing()
  if (!summary && preparing) return <PreparingLibrary {...preparing} />
  if (!summary && !hasPages) return null
  return summary?.pages === 0 ? <EmptyLibrary /> : <FullLibrary summary={summary} setAct={setAct} />
}

interface FullLibraryProps {
  /** Undefined until it is known. */
  summary: CatalogueSummary | undefined
  setAct: (deletion: LibraryAct | undefined) => void
}

/** What menus offer until it is known what the library holds. */
const nothing: CatalogueSummary = {
  pages: 0,
  articles: 0,
  validated: 0,
  annotations: 0,
  characters: 0,
  publications: [],
  assigned: [],
  tags: [],
  fields: {},
}

/** Heights of rows in rem. */
const rowHeights = { pages: 5, articles: 3.75 }

function FullLibrary({ summary: known, setAct }: FullLibraryProps) {
  const { t } = useTranslation('library')
  const summary = known ?? nothing
  const [kept, setView] = useSessionStorage<LibraryView>({ key: 'galley.library', defaultValue: firstView })
  const view = { ...firstView, ...kept }
  const change = (change: Partial<LibraryView>) => setView({ ...view, ...change })
  const [shown, setShown] = useLocalStorage<ShownColumns>({
    key: 'galley.columns',
    defaultValue: firstColumns,
  })
  const ownFields = useOwnFields()
  const { list: listed } = view
  const columns = useMemo(() => columnsWith(ownFields)[listed], [ownFields, listed])
  const shownColumns = useMemo(
    () => columns.filter(({ name }) => shown[listed].includes(name)),
    [columns, shown, listed],
  )
  const { nameOf } = useConceptNames()
  const renderRow = useCallback(
    (row: ListedRow) =>
      listed === 'articles' ? (
        <ArticleRow row={row} shown={shownColumns} nameOfTag={nameOf} />
      ) : (
        <PageRow row={row} shown={shownColumns} nameOfTag={nameOf} />
      ),
    [listed, shownColumns, nameOf],
  )
  const [place, setPlace] = useSessionStorage({ key: 'galley.library.place', defaultValue: '' })
  const [renaming, setRenaming] = useState<Page>()
  const [changing, setChanging] = useState<readonly RowRef[]>()
  const { found, searching } = useFoundArticles(view.text)
  const searchField = useRef<HTMLInputElement>(null)
  const grid = useRef<{ focus: () => void }>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view's text is the view
  const query = useMemo(() => queryOf(view, found), [JSON.stringify(view), found])
  const list = useCatalogue(query)
  const { count } = list
  const selection = useListSelection(list, place)
  const actions = useLibraryCommands({
    view,
    rows: list,
    selection,
    rename: setRenaming,
    changeMany: setChanging,
    focusSearch: () => searchField.current?.focus(),
    focusList: () => grid.current?.focus(),
    leave: setPlace,
    setAct,
  })

  return (
    <div className={classes.library}>
      <LibraryHead summary={known} />
      <LibraryFilters
        view={view}
        change={change}
        summary={summary}
        searching={searching}
        searchField={searchField}
        leaveField={() => grid.current?.focus()}
      />
      <div className={classes.body}>
        <LibraryTree summary={summary} view={view} change={change} />
        <div className={classes.list}>
          <ChosenBar
            count={selection.selected.size}
            shown={count ?? 0}
            list={view.list}
            clear={selection.clear}
          />
          <ListHead view={view} change={change} columns={columns} shown={shown} setShown={setShown} />
          {count === 0 ? (
            <p className={classes.none}>{searching ? t('searching') : t('nothing')}</p>
          ) : (
            count !== undefined && (
              <VirtualGrid
                key={view.list}
                ref={grid}
                label={t(`list.${view.list}`)}
                count={count}
                rowHeight={rowHeights[view.list]}
                rowAt={list.rowAt}
                selection={selection}
                open={actions.open}
                rowName={(row) => row.article?.headline ?? row.page?.name ?? ''}
                renderRow={renderRow}
              />
            )
          )}
        </div>
      </div>
      {changing && (
        <ChangeDialog
          articles={changing}
          summary={summary}
          setAct={setAct}
          close={() => setChanging(undefined)}
        />
      )}
      {renaming && <RenameDialog page={renaming} close={() => setRenaming(undefined)} />}
    </div>
  )
}
