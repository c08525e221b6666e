import { ActionIcon, Tooltip } from '@mantine/core'
import { IconCommand, IconSettings, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useRunCommand } from '../commands/useRunCommand'
import classes from './AppBar.module.css'
import { EditorName } from './EditorName'

/** The bar above every view: where one is, and the few places to go. */
export function AppBar() {
  const { t } = useTranslation('app')
  const run = useRunCommand()
  const [place] = useLocation()
  return (
    <nav aria-label={t('nav.label')} className={classes.bar}>
      <Link href="/" className={classes.name} aria-label={`Galley · ${t('nav.library')}`}>
        Galley
      </Link>
      <div className={classes.places}>
        <Link href="/" aria-current={place === '/' ? 'page' : undefined}>
          {t('nav.library')}
        </Link>
        <Link href="/search" aria-current={place === '/search' ? 'page' : undefined}>
          {t('nav.search')}
        </Link>
        {place.startsWith('/corpora') && <span aria-current="page">{t('nav.corpora')}</span>}
        {place.startsWith('/samples') && <span aria-current="page">{t('nav.samples')}</span>}
        {place === '/reprints' && <span aria-current="page">{t('nav.reprints')}</span>}
        {place === '/deleted' && <span aria-current="page">{t('nav.deleted')}</span>}
        {place === '/settings' && <span aria-current="page">{t('nav.settings')}</span>}
      </div>
      <div className={classes.tools}>
        <EditorName />
        <Tool label={t('nav.palette')} onClick={() => run('app.palette')} icon={<IconCommand />} />
        <Tool label={t('nav.deleted')} onClick={() => run('app.deleted')} icon={<IconTrash />} />
        <Tool label={t('nav.settings')} onClick={() => run('app.settings')} icon={<IconSettings />} />
      </div>
    </nav>
  )
}

function Tool({ label, icon, onClick }: { label: string; icon: React.ReactNode; onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick} className={classes.tool}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
