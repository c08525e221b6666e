import { Loader, Table } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Collocate } from '../../src-core/searching/results/collocates'
import { searchClient } from '../indexing/SearchClient'
import classes from './Search.module.css'
import type { Searching } from './useSearch'

interface CollocateListProps {
  searching: Searching
  /** Looks for a word together with what was looked for. */
  narrow: (word: string) => void
}

/** The words that stand near what was found more often than chance lets them. */
export function CollocateList({ searching, narrow }: CollocateListProps) {
  const { t, i18n } = useTranslation('searching')
  const [found, setFound] = useState<{ collocates: readonly Collocate[]; lines: number }>()
  const { turn, state } = searching
  useEffect(() => {
    setFound(undefined)
    if (state !== 'done' || turn === 0) return
    return searchClient.ask({ kind: 'collocates', language: i18n.language }, (answer) => {
      if (answer !== 'slow' && answer.kind === 'collocates') setFound(answer)
    })
  }, [turn, state, i18n.language])
  if (!found) return <Loader size="sm" className={classes.waiting} aria-label={t('looking')} />
  if (found.collocates.length === 0) return <p className={classes.none}>{t('collocates.none')}</p>
  const number = (value: number) => value.toLocaleString(i18n.language)
  return (
    <div className={classes.figures}>
      <p className={classes.remark}>
        {t('collocates.rule', { count: found.lines, figure: number(found.lines) })}
      </p>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('collocates.word')}</Table.Th>
            {(['score', 'before', 'after', 'everywhere'] as const).map((name) => (
              <Table.Th key={name} className={classes.number}>
                {t(`collocates.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.collocates.map(({ word, score, before, after, everywhere }) => (
            <Table.Tr key={word}>
              <Table.Td>
                <button type="button" className={classes.word} onClick={() => narrow(word)}>
                  {word}
                </button>
              </Table.Td>
              <Table.Td className={classes.number}>{score.toFixed(1)}</Table.Td>
              <Table.Td className={classes.number}>{number(before)}</Table.Td>
              <Table.Td className={classes.number}>{number(after)}</Table.Td>
              <Table.Td className={classes.number}>{number(everywhere)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
