import { Checkbox, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useSessionStorage } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { articleOrders } from '../../src-core/searching/results/orderArticles'
import { useCommands } from '../commands/useCommands'
import type { SearchRequest } from '../indexing/messages'
import { useIndexStatus } from '../indexing/useIndexStatus'
import { ArticleResults } from './ArticleResults'
import { CollocateList } from './CollocateList'
import { LineResults } from './LineResults'
import classes from './Search.module.css'
import { SearchHelp } from './SearchHelp'
import { SearchState } from './SearchState'
import { TimelineView } from './TimelineView'
import { isPart, useSearch } from './useSearch'

const views = ['articles', 'lines', 'timeline', 'collocates'] as const

interface SearchSettings extends SearchRequest {
  view: (typeof views)[number]
}

const first: SearchSettings = { typed: '', asPrinted: false, once: false, order: 'newest', view: 'articles' }

interface SearchProps {
  /** Opens an article at a place: UTF-16 offsets in its text. */
  openPlace: (pageId: string, articleId: string, place: { from: number; to: number }) => void
}

/** Everything that the library says, by one field: as articles, as lines, over time, with the words around. */
export function Search({ openPlace }: SearchProps) {
  const { t } = useTranslation('searching')
  const [settings, setSettings] = useSessionStorage({ key: 'galley.search', defaultValue: first })
  const status = useIndexStatus()
  const field = useRef<HTMLInputElement>(null)
  const results = useRef<{ focus: () => void }>(null)
  const ready = status.state === 'ready' || status.state === 'building'
  const searching = useSearch(settings, ready)
  const change = (part: Partial<SearchSettings>) => setSettings((before) => ({ ...before, ...part }))
  const { view, typed } = settings
  const toField = () => field.current?.focus()
  useCommands([
    { id: 'searching.field', shortcut: '/', menu: 'edit', run: toField },
    ...views.map((each, i) => ({
      id: `searching.${each}`,
      shortcut: `Alt+${i + 1}`,
      menu: 'view' as const,
      enabled: each !== view,
      run: () => change({ view: each }),
    })),
    {
      id: 'searching.asPrinted',
      menu: 'edit',
      run: () => change({ asPrinted: !settings.asPrinted }),
    },
    {
      id: 'searching.stop',
      menu: 'edit',
      enabled: searching.state === 'looking',
      run: searching.stop,
    },
    { id: 'searching.once', menu: 'edit', run: () => change({ once: !settings.once }) },
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && searching.state === 'looking') {
      // The browser would empty the field.
      event.preventDefault()
      searching.stop()
    }
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    results.current?.focus()
  }
  const shown = { searching, open: openPlace, leave: toField, ref: results }
  const found = (searching.progress?.articles ?? 0) > 0
  return (
    <div className={classes.search}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <TextInput
        ref={field}
        size="md"
        type="search"
        aria-label={t('field')}
        placeholder={t('field')}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
        autoFocus
        value={typed}
        error={searching.fault && t(`faults.${searching.fault.why}`)}
        onChange={(event) => change({ typed: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <div className={classes.options}>
        <SegmentedControl
          size="xs"
          aria-label={t('views.label')}
          value={view}
          onChange={(value) => change({ view: views.find((each) => each === value) ?? 'articles' })}
          data={views.map((value) => ({ value, label: t(`views.${value}`) }))}
        />
        <Select
          size="xs"
          className={classes.order}
          aria-label={t('order.label')}
          allowDeselect={false}
          value={settings.order}
          onChange={(value) => change({ order: articleOrders.find((each) => each === value) ?? 'newest' })}
          data={articleOrders.map((value) => ({ value, label: t(`order.${value}`) }))}
        />
        <Checkbox
          size="xs"
          label={t('asPrinted')}
          checked={settings.asPrinted}
          onChange={(event) => change({ asPrinted: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={t('once')}
          checked={settings.once}
          onChange={(event) => change({ once: event.currentTarget.checked })}
        />
      </div>
      <SearchState status={status} searching={searching} />
      {typed.trim() === '' && <SearchHelp take={(example) => change({ typed: example })} />}
      {found && view === 'articles' && <ArticleResults {...shown} />}
      {found && view === 'lines' && <LineResults {...shown} />}
      {found && view === 'timeline' && <TimelineView searching={searching} />}
      {found && view === 'collocates' && (
        <CollocateList
          searching={searching}
          narrow={(word) => change({ typed: `${typed.trim()} "${word}"`, view: 'lines' })}
        />
      )}
      {!found &&
        searching.state === 'done' &&
        !searching.fault &&
        !isPart(searching) &&
        typed.trim() !== '' && <p className={classes.none}>{t('none')}</p>}
    </div>
  )
}
