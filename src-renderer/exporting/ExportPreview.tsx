import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportFormat } from '../../src-core/exports/exportPage'
import type { ExportScope } from '../commands/requests'
import { useLivePage } from '../database/lists'
import { type ExportSplit, exportFiles } from './buildExport'
import classes from './ExportDialog.module.css'
import type { ExportFile } from './exportFile'

interface Props {
  scope: ExportScope
  format: ExportFormat
  split: ExportSplit
  options: { labels: 'en' | 'zh-CN'; generator: string }
}

/** Characters of the first file that are shown. */
const shown = 4000

/** The beginning of the first file, as it will be written. */
export function ExportPreview({ scope, format, split, options }: Props) {
  const { t } = useTranslation('exporting')
  const [file, setFile] = useState<ExportFile>()
  const { labels, generator } = options
  // Text that is still being saved while the dialog opens belongs into the preview, too.
  const changed = useLivePage(scope.pageIds[0])?.changed
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that changed is to be shown anew
  useEffect(() => {
    let current = true
    const make = async () => {
      // A preview of the first page is enough, and soon there.
      const first = { ...scope, pageIds: scope.pageIds.slice(0, 1) }
      const exportedAt = new Date().toISOString()
      const made = await exportFiles(first, format, split, { labels, generator, exportedAt }).next()
      if (current) setFile(made.done ? undefined : made.value)
    }
    void make()
    return () => {
      current = false
    }
  }, [scope, format, split, labels, generator, changed])
  return (
    <figure className={classes.preview}>
      <figcaption>{file ? t('preview', { name: file.name }) : t('noPreview')}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
      <section tabIndex={0} aria-label={t('previewLabel')}>
        <pre>{file?.text.slice(0, shown)}</pre>
      </section>
    </figure>
  )
}
