import { useCallback } from 'react'
import { Annotating } from '../annotating/Annotating'
import { request } from '../commands/requests'
import { useCommands } from '../commands/useCommands'
import { useSteadyPage } from '../database/lists'
import { Desk } from '../desk/Desk'
import type { DeskTools } from '../desk/DeskTools'
import { Finding } from '../finding/Finding'
import { HistoryPanel } from '../history/HistoryPanel'
import { PicturePanel } from '../picture/PicturePanel'
import { Habits } from '../profiles/Habits'
import { Suspecting } from '../suspecting/Suspecting'
import { DeskExport } from './DeskExport'
import { GoToArticle } from './GoToArticle'

export interface PageDeskProps {
  pageId: string
  articleId: string | undefined
  /** A place in the article's text, `from-to`. */
  place: string | undefined
}

/** The desk with a page on it, and what other features offer for that page. */
export function PageDesk({ pageId, articleId, place }: PageDeskProps) {
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
      <>
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
      </>
    ),
    [pageId, articleId, place, page],
  )
  return <Desk pageId={pageId}>{draw}</Desk>
}
