import { Button, Checkbox, Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type SampleRow, setRead } from '../database/triage/samples'
import classes from './Samples.module.css'

/** Rows shown at a time: a sample of thousands is read from its beginning. */
const portion = 200

/** A sample's articles in the order in which they were drawn, with what was found in each. */
export function SampleRows({ rows }: { rows: readonly SampleRow[] }) {
  const { t, i18n } = useTranslation('triage')
  const [shown, setShown] = useState(portion)
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <>
      <Table className={classes.rows} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.read')}</Table.Th>
            <Table.Th>{t('column.article')}</Table.Th>
            <Table.Th className={classes.figure ?? ''}>{t('column.characters')}</Table.Th>
            <Table.Th className={classes.figure ?? ''}>{t('column.errors')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, shown).map((row) => {
            const { drawn, article, page, read, characters, errors, places } = row
            const name = article?.headline || drawn.headline || t('untitled')
            return (
              <Table.Tr key={drawn.articleId}>
                <Table.Td>
                  <Checkbox
                    aria-label={t('readNamed', { name })}
                    checked={read}
                    disabled={!article || (read && drawn.read === '')}
                    onChange={(event) => void setRead(drawn, event.currentTarget.checked)}
                  />
                </Table.Td>
                <Table.Td>
                  {article ? (
                    <Link href={`/page/${drawn.pageId}/${drawn.articleId}`}>{name}</Link>
                  ) : (
                    <span>
                      {name} · {t('gone')}
                    </span>
                  )}
                  <p className={classes.origin}>
                    {[page?.publication, page?.date, page?.number].filter(Boolean).join(' · ') || page?.name}
                  </p>
                  {places.length > 0 && (
                    <p className={classes.places} lang={page?.language}>
                      {places
                        .slice(0, 12)
                        .map(({ was, is }) => `${was || '∅'} → ${is || '∅'}`)
                        .join('　')}
                    </p>
                  )}
                </Table.Td>
                <Table.Td className={classes.figure ?? ''}>{number.format(characters)}</Table.Td>
                <Table.Td className={classes.figure ?? ''}>{read ? number.format(errors) : ''}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {rows.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + portion)}>
          {t('more')}
        </Button>
      )}
    </>
  )
}
