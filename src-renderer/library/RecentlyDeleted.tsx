import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Page } from '../database/database'
import { deleteForGood, keptDays, restorePages } from '../database/deletePages'
import { useDeletedPages } from '../database/lists'
import { Notice } from '../ui/Notice'
import classes from './RecentlyDeleted.module.css'

/** The pages that were deleted and can still be had back. */
export function RecentlyDeleted() {
  const { t } = useTranslation('library')
  const pages = useDeletedPages()
  if (!pages) return null
  if (pages.length === 0) return <Notice title={t('bin.empty')}>{t('bin.kept', { days: keptDays })}</Notice>
  return (
    <div className={classes.bin}>
      <Title order={1} className={classes.title}>
        {t('bin.title')}
      </Title>
      <p className={classes.hint}>{t('bin.kept', { days: keptDays })}</p>
      <ul className={classes.list}>
        {pages.map((page) => (
          <DeletedPage key={page.id} page={page} />
        ))}
      </ul>
    </div>
  )
}

/** What cannot be undone is asked twice. */
function DeletedPage({ page }: { page: Page }) {
  const [asked, setAsked] = useState(false)
  const { t, i18n } = useTranslation('library')
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(new Date(page.deleted))
  return (
    <li>
      <div className={classes.what}>
        <strong>{page.name}</strong>
        <p lang={page.language}>{page.headlines.join('　')}</p>
      </div>
      <span className={classes.day}>{t('bin.since', { day })}</span>
      <Button size="xs" variant="default" onClick={() => void restorePages([page.id])}>
        {t('bin.restore')}
      </Button>
      <Button
        size="xs"
        variant={asked ? 'filled' : 'subtle'}
        onClick={() => (asked ? void deleteForGood([page.id]) : setAsked(true))}
        onBlur={() => setAsked(false)}
      >
        {t(asked ? 'bin.forGoodSure' : 'bin.forGood')}
      </Button>
    </li>
  )
}
