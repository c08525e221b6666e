import { ActionIcon, Checkbox, Menu, SegmentedControl } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconColumns } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SortKey } from '../../src-core/catalogue/query'
import { textOrders } from '../../src-core/catalogue/textOrder'
import { type Column, firstColumn, largestFirst, type ShownColumns } from './columns'
import classes from './ListHead.module.css'
import type { LibraryView } from './libraryView'

interface Props {
  view: LibraryView
  change: (change: Partial<LibraryView>) => void
  /** All columns of the list. */
  columns: readonly Column[]
  shown: ShownColumns
  setShown: (shown: ShownColumns) => void
}

/** Columns that are sorted by what another column shows, which says so. */
const sortedByAnother: ReadonlySet<string> = new Set(['articles', 'calendars'])

/** The names of the columns: a press sorts by one, a second press the other way round. A menu chooses which are shown. */
export function ListHead({ view, change, columns, shown, setShown }: Props) {
  const { t } = useTranslation('library')
  const { list } = view
  const sortBy = (sort: SortKey) =>
    change({ sort, descending: view.sort === sort ? !view.descending : largestFirst.has(sort) })
  const button = (label: string, sort: SortKey, own: boolean) => (
    <button
      type="button"
      className={classes.name}
      aria-pressed={own && view.sort === sort}
      title={t('column.sort', { name: label })}
      onClick={() => sortBy(sort)}
    >
      <span>{label}</span>
      {own &&
        view.sort === sort &&
        (view.descending ? (
          <IconChevronDown size={12} aria-label={t('column.down')} />
        ) : (
          <IconChevronUp size={12} aria-label={t('column.up')} />
        ))}
    </button>
  )
  const toggle = (name: string, on: boolean) => {
    const others = shown[list].filter((each) => each !== name)
    setShown({ ...shown, [list]: on ? [...others, name] : others })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={t('sort.label')} className={classes.head} data-list={list}>
      <div className={classes.first}>{button(t(`column.${firstColumn[list]}`), firstColumn[list], true)}</div>
      {columns
        .filter(({ name }) => shown[list].includes(name))
        .map(({ name, label, sort, width, figures }) => (
          <div key={name} className={figures ? classes.figures : undefined} style={{ width: `${width}rem` }}>
            {button(label ?? t(`column.${name}`), sort, !sortedByAnother.has(name))}
          </div>
        ))}
      <Menu position="bottom-end" closeOnItemClick={false} width={260}>
        <Menu.Target>
          <ActionIcon variant="subtle" size="sm" aria-label={t('column.choose')} title={t('column.choose')}>
            <IconColumns size={16} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('column.choose')}</Menu.Label>
          {columns.map(({ name, label }) => (
            <Menu.Item key={name} component="div">
              <Checkbox
                size="xs"
                label={label ?? t(`column.${name}`)}
                checked={shown[list].includes(name)}
                onChange={(event) => toggle(name, event.currentTarget.checked)}
              />
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Label>{t('order.label')}</Menu.Label>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t('order.label')}
            value={view.order}
            onChange={(value) => change({ order: textOrders.find((each) => each === value) ?? 'pinyin' })}
            data={textOrders.map((value) => ({ value, label: t(`order.${value}`) }))}
          />
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
