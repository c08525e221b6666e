import { useTranslation } from 'react-i18next'
import { Link, Route, Switch, useLocation } from 'wouter'
import { Archiving } from '../archiving/Archiving'
import { Citing } from '../citing/Citing'
import { Freezing } from '../corpora/Freezing'
import { Exporting } from '../exporting/Exporting'
import { Importing } from '../importing/Importing'
import { Library } from '../library/Library'
import { RecentlyDeleted } from '../library/RecentlyDeleted'
import { SettingsView } from '../settings/SettingsView'
import { Samples } from '../triage/Samples'
import { Triage } from '../triage/Triage'
import { Notice } from '../ui/Notice'
import { AppBar } from './AppBar'
import { AppCommands } from './AppCommands'
import { BackupBanner } from './BackupBanner'
import { ConnectionBanner } from './ConnectionBanner'
import { CorporaView } from './CorporaView'
import { DeskView } from './DeskView'
import { ErrorBoundary } from './ErrorBoundary'
import { GoToNumber } from './GoToNumber'
import { KeepingBanner } from './KeepingBanner'
import { NativeMenu } from './NativeMenu'
import { OldNumbering } from './OldNumbering'
import { Palette } from './Palette'
import { PrintingView } from './PrintingView'
import { ReportingView } from './ReportingView'
import { ReprintsView } from './ReprintsView'
import { SearchIndexing } from './SearchIndexing'
import { SearchView } from './SearchView'
import { ShortcutList } from './ShortcutList'
import classes from './Views.module.css'

/** The routes, and what is there on every one of them. */
export function Views() {
  const [place, navigate] = useLocation()
  const { t } = useTranslation('app')
  return (
    <div className={classes.window}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <AppBar />
      <ConnectionBanner />
      <KeepingBanner />
      <BackupBanner />
      <main id="main" tabIndex={-1} className={classes.main}>
        <ErrorBoundary place={place}>
          <Switch>
            <Route path="/" component={Library} />
            <Route path="/deleted" component={RecentlyDeleted} />
            <Route path="/settings" component={SettingsView} />
            <Route path="/samples/:sampleId?">{({ sampleId }) => <Samples sampleId={sampleId} />}</Route>
            <Route path="/reprints">
              <ReprintsView />
            </Route>
            <Route path="/search">
              <SearchView />
            </Route>
            <Route path="/corpora/:open?">{({ open }) => <CorporaView open={open} />}</Route>
            <Route path="/report" component={ReportingView} />
            <Route path="/proof/:pageIds/:articleIds?">
              {({ pageIds, articleIds = '' }) => <PrintingView pageIds={pageIds} articleIds={articleIds} />}
            </Route>
            <Route path="/page/:pageId/:articleId/:place">
              {({ pageId, articleId, place: at }) => (
                <DeskView key={pageId} pageId={pageId} articleId={articleId} place={at} />
              )}
            </Route>
            <Route path="/page/:pageId/:articleId?">
              {({ pageId, articleId }) => (
                <DeskView key={pageId} pageId={pageId} articleId={articleId} place={undefined} />
              )}
            </Route>
            <Route>
              <Notice title={t('nowhere.title')} actions={<Link href="/">{t('nav.library')}</Link>}>
                {t('nowhere.text')}
              </Notice>
            </Route>
          </Switch>
        </ErrorBoundary>
      </main>
      <Importing openPage={(pageId) => navigate(`/page/${pageId}`)} />
      <Exporting />
      <Citing />
      <Freezing />
      <Archiving />
      <Triage />
      <AppCommands />
      <GoToNumber />
      <SearchIndexing />
      <OldNumbering />
      <NativeMenu />
      <Palette />
      <ShortcutList />
    </div>
  )
}
