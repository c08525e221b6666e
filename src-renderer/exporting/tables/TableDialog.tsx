import { Button, Group, Modal, Radio, SegmentedControl, Select, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { articleStatuses } from '../../../src-core/model/document'
import { mappingProblem, tableFormats } from '../../../src-core/tables/tableMapping'
import { mostSheetRows } from '../../../src-core/tables/tableSheet'
import type { ExportScope, Requests } from '../../commands/requests'
import { databaseFailure } from '../../database/storage'
import { useAbout } from '../../desktop/AboutProvider'
import { useFailureText } from '../../ui/failureText'
import { useReturnFocus } from '../../ui/useReturnFocus'
import { ScopeChoice } from '../ScopeChoice'
import { countNews, type NewsCount } from './buildTable'
import { ColumnList } from './ColumnList'
import classes from './TableDialog.module.css'
import { TablePreview } from './TablePreview'
import { useMappings } from './useMappings'
import { useTableExport } from './useTableExport'

/** A table of articles by a mapping of the user's: its columns with their names, what is exported, how it will look. */
export function TableDialog({ scopes, close }: { scopes: Requests['exportTable']; close: () => void }) {
  const { t, i18n } = useTranslation(['exporting', 'library'])
  useReturnFocus()
  const { dialogs } = useAbout()
  const [scope, setScope] = useState<ExportScope>(scopes[0])
  const { all, mapping, choose, change, add, remove } = useMappings()
  const [wanted, setWanted] = useState<'news' | 'all'>('news')
  const [busy, setBusy] = useState(false)
  const count = useNews(scope, mapping, busy)
  const statuses = useMemo(
    () => Object.fromEntries(articleStatuses.map((status) => [status, t(`library:status.${status}`)])),
    [t],
  ) as Record<(typeof articleStatuses)[number], string>
  const first = count?.last === ''
  const newsOnly = !first && wanted === 'news'
  const { run, cancel, done } = useTableExport({ mapping, scope, newsOnly, statuses, close })
  const rows = newsOnly ? count?.news : count?.all
  const problem =
    mappingProblem(mapping) ??
    (mapping.format === 'xlsx' && (rows ?? 0) >= mostSheetRows ? 'tooLong' : undefined)
  const figure = (value: number) => new Intl.NumberFormat(i18n.language).format(value)
  const when = count?.last
    ? new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(count.last),
      )
    : ''
  return (
    <Modal opened onClose={close} size="78rem" title={t('table.title')}>
      <ScopeChoice scopes={scopes} scope={scope} choose={setScope} />
      <div className={classes.columns}>
        <div>
          <Group align="end" wrap="nowrap" gap="xs">
            <Select
              flex={1}
              label={t('table.mapping')}
              allowDeselect={false}
              data={all.map(({ id, name }) => ({ value: id, label: name || t('table.unnamed') }))}
              value={mapping.id}
              onChange={(id) => id && choose(id)}
            />
            <Button variant="default" onClick={add}>
              {t('table.new')}
            </Button>
            <Button variant="default" onClick={remove} disabled={all.length < 2}>
              {t('table.remove')}
            </Button>
          </Group>
          <TextInput
            mt="sm"
            label={t('table.name')}
            value={mapping.name}
            onChange={({ currentTarget: { value } }) => change({ name: value })}
          />
          <SegmentedControl
            mt="md"
            fullWidth
            aria-label={t('format')}
            value={mapping.format}
            onChange={(value) => change({ format: tableFormats.find((each) => each === value) ?? 'xlsx' })}
            data={tableFormats.map((format) => ({ value: format, label: format.toUpperCase() }))}
          />
          <ColumnList columns={mapping.columns} change={(columns) => change({ columns })} />
        </div>
        <div className={classes.outcome}>
          <TablePreview scope={scope} mapping={mapping} statuses={statuses} />
          {!count && <p role="status">{t('table.looking')}</p>}
          {count && first && <p role="status">{t('table.firstRun', { figure: figure(count.all) })}</p>}
          {count && !first && (
            <Radio.Group
              label={t('table.since', { when })}
              value={wanted}
              onChange={(value) => setWanted(value === 'all' ? 'all' : 'news')}
            >
              <Radio
                mt="xs"
                value="news"
                label={t('table.news', { count: count.news, figure: figure(count.news) })}
              />
              <Radio
                mt="xs"
                value="all"
                label={t('table.all', { count: count.all, figure: figure(count.all) })}
              />
            </Radio.Group>
          )}
          {problem && <p role="alert">{t(`table.problem.${problem}`)}</p>}
        </div>
      </div>
      <Group justify="flex-end" mt="lg">
        {done !== undefined && (
          <span role="status">
            {done >= (scope.articleIds.length || (count?.complete ? count.all : Number.POSITIVE_INFINITY))
              ? t('table.writing')
              : t('table.progress', { figure: figure(done) })}
          </span>
        )}
        <Button variant="default" onClick={done === undefined ? close : cancel}>
          {t('cancel')}
        </Button>
        <Button
          loading={done !== undefined}
          // What a first run would take and a later one would leave out is known from then on.
          disabled={problem !== undefined || !count || (count.complete && rows === 0)}
          onClick={() => {
            setBusy(true)
            void run().finally(() => setBusy(false))
          }}
          data-autofocus
        >
          {t(dialogs ? 'save' : 'download')}
        </Button>
      </Group>
    </Modal>
  )
}

/** Counted anew when the scope or what tells rows apart changes; not while a table is made, which reads the same rows. */
function useNews(
  scope: ExportScope,
  mapping: Parameters<typeof countNews>[1],
  busy: boolean,
): NewsCount | undefined {
  const [count, setCount] = useState<NewsCount>()
  const failureText = useFailureText()
  const sources = mapping.columns.map(({ source }) => source).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: names, order and format change no row
  useEffect(() => {
    if (busy) return
    // What was counted of another mapping tells nothing of this one.
    setCount(undefined)
    const stop = new AbortController()
    countNews(scope, mapping, stop.signal, setCount).catch((error) => {
      if (stop.signal.aborted) return
      notifications.show({ message: failureText(databaseFailure(error).error), autoClose: false })
    })
    return () => stop.abort()
  }, [scope, mapping.id, sources, busy])
  return count
}
