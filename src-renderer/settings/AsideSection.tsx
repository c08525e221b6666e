import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AsideWork, dropAside, takeBack, useAside } from '../database/restoring/aside'
import { AsideDialog } from './AsideDialog'
import classes from './Keeping.module.css'
import { Section } from './Section'

/** Work that gave way to other work: look at it, take it back, or drop it. */
export function AsideSection() {
  const { t } = useTranslation('aside')
  const works = useAside()
  const [looked, setLooked] = useState<AsideWork>()
  if (!works) return null
  return (
    <Section title={t('title')} hint={t('hint')}>
      {works.length === 0 && <p>{t('none')}</p>}
      <ul className={`${classes.list} ${classes.scroll}`} aria-label={t('title')}>
        {works.map((work) => (
          <Work key={`${work.pageId} ${work.rows[0]?.id}`} work={work} look={() => setLooked(work)} />
        ))}
      </ul>
      {looked && <AsideDialog work={looked} close={() => setLooked(undefined)} />}
    </Section>
  )
}

/** What cannot be had back is asked twice. */
function Work({ work, look }: { work: AsideWork; look: () => void }) {
  const { t, i18n } = useTranslation('aside')
  const [asked, setAsked] = useState(false)
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  const take = async () => {
    const taken = await takeBack(work)
    notifications.show({ message: t(taken ? 'taken' : 'open') })
  }
  return (
    <li>
      <div className={classes.what}>
        <strong>{work.name || t(work.pageId ? 'goneFromLibrary' : 'ofLibrary')}</strong>
        <p>{moment.format(work.time)}</p>
      </div>
      {work.rows.some(({ table }) => table === 'documents') && (
        <Button size="xs" variant="default" onClick={look}>
          {t('look')}
        </Button>
      )}
      <Button size="xs" variant="default" onClick={() => void take()}>
        {t('take')}
      </Button>
      <Button
        size="xs"
        variant={asked ? 'filled' : 'subtle'}
        onClick={() => (asked ? void dropAside(work) : setAsked(true))}
        onBlur={() => setAsked(false)}
      >
        {t(asked ? 'dropSure' : 'drop')}
      </Button>
    </li>
  )
}
