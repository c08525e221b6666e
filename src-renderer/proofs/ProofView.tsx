import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ProofSheet, proofSheet } from '../../src-core/exports/proofSheet'
import { exportPages } from '../database/exportPages'
import { PrintView } from '../printing/PrintView'
import { type ProofLayout, ProofPaper } from './ProofPaper'

/** Proof sheets (校样) of pages, or of some of their articles, as they will be printed. */
export function ProofView({ pageIds, articleIds }: { pageIds: string; articleIds: string }) {
  const { t } = useTranslation('printing')
  const [layout, setLayout] = useState<ProofLayout>('beside')
  const [sheets, setSheets] = useState<ProofSheet[]>()
  useEffect(() => {
    let current = true
    const load = async () => {
      const only = articleIds === '' ? undefined : articleIds.split(',')
      const loaded: ProofSheet[] = []
      for await (const page of exportPages(pageIds.split(','))) {
        if (!current) return
        loaded.push(proofSheet(page, only))
      }
      setSheets(loaded)
    }
    void load()
    return () => {
      current = false
    }
  }, [pageIds, articleIds])
  const count = sheets?.length ?? 0
  const [first] = sheets ?? []
  const title = count === 1 && first ? t('proof.of', { name: first.page.name }) : t('proof.title')
  return (
    <PrintView
      title={title}
      ready={count > 0}
      controls={
        <SegmentedControl
          size="xs"
          aria-label={t('proof.layout')}
          value={layout}
          onChange={(value) => setLayout(value === 'alone' ? 'alone' : 'beside')}
          data={[
            { value: 'beside', label: t('proof.beside') },
            { value: 'alone', label: t('proof.alone') },
          ]}
        />
      }
    >
      {sheets?.map((sheet) => (
        <ProofPaper key={sheet.page.id} sheet={sheet} layout={layout} />
      ))}
      {sheets && count === 0 && <p role="status">{t('proof.nothing')}</p>}
    </PrintView>
  )
}
