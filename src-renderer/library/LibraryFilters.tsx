import { Button, CloseButton, Loader, SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconFilter, IconSearch } from '@tabler/icons-react'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueSummary } from '../../src-core/catalogue/summarise'
import { articleStatuses } from '../../src-core/model/document'
import { useConceptNames } from '../database/meaning/useConceptNames'
import { FilterDialog } from './FilterDialog'
import classes from './Library.module.css'
import { conditions, firstView, type LibraryView } from './libraryView'
import { SavedViews } from './SavedViews'

interface Props {
  view: LibraryView
  change: (change: Partial<LibraryView>) => void
  summary: CatalogueSummary
  searching: boolean
  searchField: Ref<HTMLInputElement>
  /** From the search field down into the list. */
  leaveField: () => void
}

/** What is shown of the library: pages or articles, with which text, status, tag and other values. */
export function LibraryFilters({ view, change, summary, searching, searchField, leaveField }: Props) {
  const { t } = useTranslation('library')
  const [asking, setAsking] = useState(false)
  const { tags } = summary
  const { nameOf } = useConceptNames()
  const set = conditions(view)
  const showList = (list: LibraryView['list']) => {
    const { sort, descending } = firstView
    change({
      list,
      ...(list !== view.list &&
        (list === 'articles' ? { sort: 'date' as const, descending: true } : { sort, descending })),
    })
  }
  return (
    <search className={classes.filters}>
      <SegmentedControl
        size="sm"
        aria-label={t('list.label')}
        value={view.list}
        onChange={(list) => showList(list === 'articles' ? 'articles' : 'pages')}
        data={[
          { value: 'pages', label: t('list.pages') },
          { value: 'articles', label: t('list.articles') },
        ]}
      />
      <TextInput
        ref={searchField}
        type="search"
        className={classes.search ?? ''}
        aria-label={t('find')}
        placeholder={t('find')}
        leftSection={searching ? <Loader size="xs" /> : <IconSearch size={16} stroke={1.5} />}
        rightSection={
          view.text && <CloseButton size="sm" aria-label={t('clear')} onClick={() => change({ text: '' })} />
        }
        value={view.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown' || event.key === 'Enter') leaveField()
          else if (event.key === 'Escape') change({ text: '' })
        }}
      />
      <Select
        className={classes.narrow ?? ''}
        aria-label={t('filter.status')}
        placeholder={t('filter.anyStatus')}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        data={articleStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        value={view.status}
        onChange={(status) => change({ status })}
      />
      {tags.length > 0 && (
        <Select
          className={classes.narrow ?? ''}
          aria-label={t('filter.tag')}
          placeholder={t('filter.anyTag')}
          clearable
          clearButtonProps={{ 'aria-label': t('clear') }}
          searchable
          data={tags.map((tag) => ({ value: tag, label: nameOf(tag) }))}
          value={view.tag}
          onChange={(tag) => change({ tag })}
        />
      )}
      <Button
        variant={set > 0 ? 'light' : 'default'}
        leftSection={<IconFilter size={16} stroke={1.5} />}
        onClick={() => setAsking(true)}
      >
        {set > 0 ? t('filter.set', { count: set }) : t('filter.more')}
      </Button>
      <SavedViews view={view} change={change} />
      {asking && (
        <FilterDialog
          filter={view.filter}
          summary={summary}
          change={(filter) => change({ filter })}
          close={() => setAsking(false)}
        />
      )}
    </search>
  )
}
