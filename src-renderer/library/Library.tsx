import { useSessionStorage } from '@mantine/hooks'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../commands/useCommands'
import type { Page } from '../database/database'
import { useLiveArticles, useLivePages } from '../database/lists'
import { ArticleRow } from './ArticleRow'
import { ChosenBar } from './ChosenBar'
import type { Deletion } from './deleteWithUndo'
import { EmptyLibrary } from './EmptyLibrary'
import classes from './Library.module.css'
import { LibraryFilters } from './LibraryFilters'
import { LibraryHead } from './LibraryHead'
import { articlesInView, firstView, type LibraryView, pagesInView } from './libraryView'
import { PageRow } from './PageRow'
import { RenameDialog } from './RenameDialog'
import { useLibraryCommands } from './useLibraryCommands'
import { useListSelection } from './useListSelection'
import { useTextSearch } from './useTextSearch'
import { VirtualGrid } from './VirtualGrid'

/** Every page and every article, to find, sort, open and hand on. */
export function Library() {
  const pages = useLivePages()
  const [deletion, setDeletion] = useState<Deletion>()
  // Here, because the last page can be had back, too.
  useCommands([
    {
      id: 'library.undoDelete',
      shortcut: 'Mod+Z',
      menu: 'edit',
      enabled: deletion !== undefined,
      run: () => deletion?.undo(),
    },
  ])
  if (!pages) return null
  return pages.length === 0 ? <EmptyLibrary /> : <FullLibrary pages={pages} setDeletion={setDeletion} />
}

interface FullLibraryProps {
  pages: readonly Page[]
  setDeletion: (deletion: Deletion | undefined) => void
}

function FullLibrary({ pages, setDeletion }: FullLibraryProps) {
  const { t } = useTranslation('library')
  const [view, setView] = useSessionStorage<LibraryView>({ key: 'galley.library', defaultValue: firstView })
  const [place, setPlace] = useSessionStorage({ key: 'galley.library.place', defaultValue: '' })
  const [renaming, setRenaming] = useState<Page>()
  const { hits, searching } = useTextSearch(view.text)
  const showsArticles = view.list === 'articles'
  const articles = useLiveArticles(showsArticles)
  const searchField = useRef<HTMLInputElement>(null)
  const grid = useRef<{ focus: () => void }>(null)

  const byId = useMemo(() => new Map(pages.map((page) => [page.id, page])), [pages])
  const shownPages = useMemo(() => pagesInView(pages, view, hits), [pages, view, hits])
  const shownArticles = useMemo(
    () => (showsArticles ? articlesInView(articles ?? [], byId, view, hits) : []),
    [showsArticles, articles, byId, view, hits],
  )
  const rows = showsArticles ? shownArticles : shownPages
  const ids = useMemo(() => rows.map((row) => row.id), [rows])
  const tags = useMemo(() => [...new Set(pages.flatMap((page) => page.tags))].sort(), [pages])
  const selection = useListSelection(ids, place)
  const actions = useLibraryCommands({
    list: view.list,
    byId,
    articles: shownArticles,
    shown: ids,
    selection,
    rename: setRenaming,
    focusSearch: () => searchField.current?.focus(),
    focusList: () => grid.current?.focus(),
    leave: setPlace,
    setDeletion,
  })

  return (
    <div className={classes.library}>
      <LibraryHead pages={pages} />
      <LibraryFilters
        view={view}
        change={(change) => setView({ ...view, ...change })}
        tags={tags}
        searching={searching}
        searchField={searchField}
        leaveField={() => grid.current?.focus()}
      />
      <ChosenBar
        count={selection.selected.size}
        shown={ids.length}
        list={view.list}
        clear={selection.clear}
      />
      {ids.length === 0 ? (
        <p className={classes.none}>{searching ? t('searching') : t('nothing')}</p>
      ) : (
        <VirtualGrid
          key={view.list}
          ref={grid}
          label={t(`list.${view.list}`)}
          ids={ids}
          selection={selection}
          open={actions.open}
          rowName={(index) =>
            showsArticles ? (shownArticles[index]?.headline ?? '') : (shownPages[index]?.name ?? '')
          }
          renderRow={(index) => {
            const article = shownArticles[index]
            if (article)
              return (
                <ArticleRow article={article} page={byId.get(article.pageId)} hit={hits?.get(article.id)} />
              )
            const page = shownPages[index]
            return page && <PageRow page={page} />
          }}
        />
      )}
      {renaming && <RenameDialog page={renaming} close={() => setRenaming(undefined)} />}
    </div>
  )
}
