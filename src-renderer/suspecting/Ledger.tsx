import { ActionIcon, Button, FileButton } from '@mantine/core'
import { IconReplace, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { request } from '../commands/requests'
import type { ConfusionRow } from '../database/database'
import { deleteConfusion, putConfusions, useConfusions } from '../database/ledger/confusions'
import { useSaveText } from '../ui/useSaveText'
import { confusionsFromCsv, confusionsToCsv } from './ledgerCsv'
import classes from './SuspectPanel.module.css'

type Column = 'wrong' | 'right' | 'taken' | 'refused'
const columns: readonly Column[] = ['wrong', 'right', 'taken', 'refused']

/** What was read for what, on every page so far: it can be sorted, corrected, taken along and searched for. */
export function Ledger({ editable }: { editable: boolean }) {
  const { t } = useTranslation('suspecting')
  const rows = useConfusions()
  const saveText = useSaveText()
  const [sorted, setSorted] = useState<Column>('taken')
  const [failed, setFailed] = useState(false)
  if (!rows) return null
  const save = () => saveText('galley-ledger.csv', confusionsToCsv(rows), 'text/csv')
  const load = async (file: File | null) => {
    const read = file && confusionsFromCsv(await file.text())
    setFailed(!read)
    if (read) await putConfusions(read)
  }
  return (
    <>
      <div className={classes.tools}>
        <Button variant="default" size="compact-xs" disabled={rows.length === 0} onClick={() => void save()}>
          {t('ledger.export')}
        </Button>
        <FileButton accept=".csv,text/csv" onChange={(file) => void load(file)}>
          {(props) => (
            <Button {...props} variant="default" size="compact-xs">
              {t('ledger.import')}
            </Button>
          )}
        </FileButton>
      </div>
      {failed && <p role="alert">{t('ledger.notCsv')}</p>}
      {rows.length === 0 ? (
        <p className={classes.sum}>{t('ledger.empty')}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} aria-sort={sorted === column ? ascending(column) : undefined}>
                  <button type="button" onClick={() => setSorted(column)}>
                    {t(`ledger.${column}`)}
                  </button>
                </th>
              ))}
              <th>
                <span className="visually-hidden">{t('ledger.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.toSorted(by(sorted)).map((row) => (
              <Row key={row.id} row={row} editable={editable} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function Row({ row, editable }: { row: ConfusionRow; editable: boolean }) {
  const { t } = useTranslation('suspecting')
  const { id, wrong, right, taken, refused } = row
  const pair = `${wrong} → ${right}`
  return (
    <tr>
      <td>{wrong}</td>
      <td>{right}</td>
      <td>{taken}</td>
      <td>{refused}</td>
      <td>
        {editable && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('ledger.elsewhere', { pair })}
            onClick={() => request('replaceElsewhere', { find: wrong, replacement: right, context: '' })}
          >
            <IconReplace size={16} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('ledger.delete', { pair })}
          onClick={() => void deleteConfusion(id)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  )
}

const ascending = (column: Column) => (column === 'wrong' || column === 'right' ? 'ascending' : 'descending')

function by(column: Column) {
  return (a: ConfusionRow, b: ConfusionRow) =>
    column === 'wrong' || column === 'right' ? a[column].localeCompare(b[column]) : b[column] - a[column]
}
