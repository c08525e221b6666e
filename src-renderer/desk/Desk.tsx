import { Button, Loader } from '@mantine/core'
import { memo, type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { openPageToEdit, type PageToEdit } from '../database/pages'
import { saveUnsaved } from '../database/unsavedDocuments'
import { Notice } from '../ui/Notice'
import classes from './Desk.module.css'
import { DeskPage } from './DeskPage'
import type { DeskTools } from './DeskTools'
import { PageFromJournal } from './PageFromJournal'
import { usePageLock } from './usePageLock'

interface DeskProps {
  pageId: string
  /** Draws what works on the page's text: the annotation tools. */
  children?: (tools: DeskTools) => ReactNode
}

/** The view with raw text on one side and articles on the other. */
export const Desk = memo(function Desk({ pageId, children }: DeskProps) {
  const { t } = useTranslation('desk')
  const [, navigate] = useLocation()
  const lock = usePageLock(pageId)
  const [attempt, setAttempt] = useState(0)
  const again = () => setAttempt(attempt + 1)
  const opened = useOpenPage(pageId, lock === 'asking' ? null : lock, attempt)
  const back = <Button onClick={() => navigate('/')}>{t('backToLibrary')}</Button>

  if (opened === 'loading') return <Loader className={classes.loader} aria-label={t('opening')} />
  if (opened === 'failed')
    return (
      <Notice title={t('failed.title')} actions={back}>
        <p>{t('failed.text')}</p>
        <PageFromJournal pageId={pageId} done={again} />
      </Notice>
    )
  if (!opened)
    return (
      <Notice title={t('missing.title')} actions={back}>
        {t('missing.text')}
      </Notice>
    )
  if (opened.opened.page.deleted)
    return (
      <Notice title={t('deleted.title')} actions={back}>
        {t('deleted.text')}
      </Notice>
    )
  return (
    <DeskPage key={lock} {...opened} editable={lock === 'held'}>
      {children}
    </DeskPage>
  )
})

/** Loads the page when the lock is known, and again when it comes free: another window may have changed it. */
function useOpenPage(pageId: string, lock: string | null, attempt: number) {
  const [opened, setOpened] = useState<{ lock: string; page: PageToEdit | undefined | 'failed' }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it again
  useEffect(() => {
    if (!lock) return
    let current = true
    saveUnsaved(pageId)
      .then(() => openPageToEdit(pageId))
      .then(
        (page) => current && setOpened({ lock, page }),
        () => current && setOpened({ lock, page: 'failed' }),
      )
    return () => {
      current = false
    }
  }, [pageId, lock, attempt])
  return opened && opened.lock === lock ? opened.page : 'loading'
}
