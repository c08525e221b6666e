import { Button, Group, Modal, Table, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pathPattern } from '../../src-core/metadata/pathPattern'
import { pageFields } from '../../src-core/model/metadata'
import { storageNeeded } from './storageNeeded'

interface Props {
  /** Folders and names of the files that are about to come in. */
  paths: readonly string[]
  /** Guessed from them; empty where they say nothing. */
  pattern: string
  /** Bytes of the files where that is known, and bytes free. */
  size: number | undefined
  free: number
  /** `null`: without a pattern. */
  start: (pattern: string | null) => void
  cancel: () => void
}

/** Rows that are shown of the preview. */
const shown = 8

/**
 * What folders and file names say of the pages that come in: a pattern guessed from them, to be changed, with what it
 * makes of the first, the last and some between.
 */
export function RecordsDialog({ paths, pattern: guessed, size, free, start, cancel }: Props) {
  const { t, i18n } = useTranslation('importing')
  const [pattern, setPattern] = useState(guessed)
  const none = pattern.trim() === ''
  const read = pathPattern(pattern)
  const values = read ? paths.map((path) => read(path)) : []
  const matched = values.filter((each) => each !== undefined).length
  const used = pageFields.filter((field) => values.some((each) => each?.[field]))
  const step = Math.max(1, Math.floor((paths.length - 1) / (shown - 1)))
  const rows = paths.map((path, i) => ({ path, values: values[i] })).filter((_, i) => i % step === 0)
  const needed = size === undefined ? undefined : storageNeeded(size)
  const megabytes = (bytes: number) =>
    new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 3 }).format(Math.max(0.1, bytes / 1e6))
  return (
    <Modal opened onClose={cancel} title={t('records.title', { count: paths.length })} size="xl">
      <TextInput
        label={t('records.pattern')}
        description={guessed ? t('records.description') : t('records.nothing', { example: paths[0] })}
        value={pattern}
        error={read || none ? undefined : t('records.wrong')}
        data-autofocus
        onChange={(event) => setPattern(event.currentTarget.value)}
      />
      {read && (
        <>
          <p role="status">{t('records.matched', { matched, count: paths.length })}</p>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('records.file')}</Table.Th>
                {used.map((field) => (
                  <Table.Th key={field}>{t(`metadata:fields.${field}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ path, values }) => (
                <Table.Tr key={path}>
                  <Table.Td>{path}</Table.Td>
                  {values ? (
                    used.map((field) => <Table.Td key={field}>{values[field]}</Table.Td>)
                  ) : (
                    <Table.Td colSpan={used.length}>{t('records.unmatched')}</Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      {needed !== undefined && (
        <p data-short={needed > free || undefined}>
          {t(needed > free ? 'records.tooLittle' : 'records.needed', {
            needed: megabytes(needed),
            free: megabytes(free),
          })}
        </p>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={cancel}>
          {t('cancel')}
        </Button>
        {!none && (
          <Button variant="default" onClick={() => start(null)}>
            {t('records.without')}
          </Button>
        )}
        <Button disabled={!read && !none} onClick={() => start(none ? null : pattern)}>
          {t('records.start', { count: paths.length })}
        </Button>
      </Group>
    </Modal>
  )
}
