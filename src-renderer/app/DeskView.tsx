import { Loader } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { request } from '../commands/requests'
import { useCommands } from '../commands/useCommands'
import { useLivePage } from '../database/lists'
import { DeskExport } from './DeskExport'
import classes from './DeskView.module.css'
import { GoToArticle } from './GoToArticle'

/** The desk and its editor are loaded when a page is opened, so that the library is there at once. */
const Desk = lazy(async () => ({ default: (await import('../desk/Desk')).Desk }))
const Annotating = lazy(async () => ({ default: (await import('../annotating/Annotating')).Annotating }))
const PicturePanel = lazy(async () => ({ default: (await import('../picture/PicturePanel')).PicturePanel }))
const Habits = lazy(async () => ({ default: (await import('../profiles/Habits')).Habits }))
const HistoryPanel = lazy(async () => ({ default: (await import('../history/HistoryPanel')).HistoryPanel }))
const Suspecting = lazy(async () => ({ default: (await import('../suspecting/Suspecting')).Suspecting }))
const Finding = lazy(async () => ({ default: (await import('../finding/Finding')).Finding }))

/** The desk with a page on it, and what other features offer for that page. */
export function DeskView({ pageId, articleId }: { pageId: string; articleId: string | undefined }) {
  const page = useLivePage(pageId)
  useCommands([
    {
      id: 'page.changeEncoding',
      menu: 'page',
      enabled: page !== undefined,
      run: () => request('changeEncoding', { pageId }),
    },
  ])
  return (
    <Suspense fallback={<Loader className={classes.loader} />}>
      <Desk pageId={pageId}>
        {(tools) => (
          <Suspense>
            <Annotating
              editor={tools.editor}
              editable={tools.editable}
              side={tools.side.elementOf('annotations')}
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
            {articleId && <GoToArticle editor={tools.editor} articleId={articleId} />}
          </Suspense>
        )}
      </Desk>
    </Suspense>
  )
}
