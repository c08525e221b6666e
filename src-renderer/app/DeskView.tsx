import { Loader } from '@mantine/core'
import { lazy, Suspense, useCallback } from 'react'
import { request } from '../commands/requests'
import { useCommands } from '../commands/useCommands'
import { useSteadyPage } from '../database/lists'
import type { DeskTools } from '../desk/DeskTools'
import { DeskExport } from './DeskExport'
import classes from './DeskView.module.css'
import { GoToArticle } from './GoToArticle'

/**
 * The desk and what works on its text are loaded when a page is opened, so that the library is there at once; all of
 * it before the page is shown, so that nothing has to come later from a host that may be gone by then.
 */
const parts = {
  annotating: () => import('../annotating/Annotating'),
  picturePanel: () => import('../picture/PicturePanel'),
  habits: () => import('../profiles/Habits'),
  historyPanel: () => import('../history/HistoryPanel'),
  suspecting: () => import('../suspecting/Suspecting'),
  finding: () => import('../finding/Finding'),
}
const Desk = lazy(async () => {
  const [{ Desk }] = await Promise.all([
    import('../desk/Desk'),
    ...Object.values(parts).map((load) => load()),
  ])
  return { default: Desk }
})
const Annotating = lazy(async () => ({ default: (await parts.annotating()).Annotating }))
const PicturePanel = lazy(async () => ({ default: (await parts.picturePanel()).PicturePanel }))
const Habits = lazy(async () => ({ default: (await parts.habits()).Habits }))
const HistoryPanel = lazy(async () => ({ default: (await parts.historyPanel()).HistoryPanel }))
const Suspecting = lazy(async () => ({ default: (await parts.suspecting()).Suspecting }))
const Finding = lazy(async () => ({ default: (await parts.finding()).Finding }))

interface DeskViewProps {
  pageId: string
  articleId: string | undefined
  /** A place in the article's text, `from-to`. */
  place: string | undefined
}

/** The desk with a page on it, and what other features offer for that page. */
export function DeskView({ pageId, articleId, place }: DeskViewProps) {
  const page = useSteadyPage(pageId)
  useCommands([
    {
      id: 'page.changeEncoding',
      menu: 'page',
      enabled: page !== undefined,
      run: () => request('changeEncoding', { pageId }),
    },
  ])
  // The same function until the page is another, or every save would draw the desk anew.
  const draw = useCallback(
    (tools: DeskTools) => (
      <Suspense>
        <Annotating
          editor={tools.editor}
          editable={tools.editable}
          pageId={pageId}
          date={page?.date ?? ''}
          side={tools.side.elementOf('annotations')}
          termsSide={tools.side.elementOf('terms')}
        />
        <PicturePanel pageId={pageId} side={tools.side.elementOf('picture')} />
        <HistoryPanel
          editor={tools.editor}
          editable={tools.editable}
          pageId={pageId}
          side={tools.side.elementOf('history')}
        />
        {page && (
          <Suspecting
            editor={tools.editor}
            editable={tools.editable}
            pageId={pageId}
            language={page.language}
            corrections={tools.corrections}
            side={tools.side.elementOf('suspects')}
          />
        )}
        <Finding
          editor={tools.editor}
          editable={tools.editable}
          pageId={pageId}
          side={tools.side.elementOf('find')}
          open={tools.side.open}
        />
        {page && <Habits editor={tools.editor} page={page} />}
        {page && <DeskExport editor={tools.editor} page={page} />}
        {articleId && <GoToArticle editor={tools.editor} articleId={articleId} place={place} />}
      </Suspense>
    ),
    [pageId, articleId, place, page],
  )
  return (
    <Suspense fallback={<Loader className={classes.loader} />}>
      <Desk pageId={pageId}>{draw}</Desk>
    </Suspense>
  )
}
