import { CloseButton, Loader, SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { articleStatuses } from '../../src-core/model/document'
import classes from './Library.module.css'
import type { LibraryView } from './libraryView'

interface Props {
  view: LibraryView
  change: (change: Partial<LibraryView>) => void
  tags: readonly string[]
  searching: boolean
  searchField: Ref<HTMLInputElement>
  /** From the search field down into the list. */
  leaveField: () => void
}

const sorts: readonly LibraryView['sort'][] = ['imported', 'changed', 'name', 'characters']

/** What is shown of the library: pages or articles, with which text, status and tag, in which order. */
export function LibraryFilters({ view, change, tags, searching, searchField, leaveField }: Props) {
  const { t } = useTranslation('library')
  return (
    <search className={classes.filters}>
      <SegmentedControl
        size="sm"
        aria-label={t('list.label')}
        value={view.list}
        onChange={(list) => change({ list: list === 'articles' ? 'articles' : 'pages' })}
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
          data={[...tags]}
          value={view.tag}
          onChange={(tag) => change({ tag })}
        />
      )}
      <Select
        className={classes.narrow ?? ''}
        aria-label={t('sort.label')}
        allowDeselect={false}
        data={sorts.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
        value={view.sort}
        onChange={(sort) => change({ sort: sort ?? 'imported' })}
      />
    </search>
  )
}
