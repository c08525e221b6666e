import { Button, Group, Modal, Radio, Select } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exporters } from '../../src-core/exports/exporters'
import { type ExportFormat, exportFormats } from '../../src-core/exports/exportPage'
import type { ExportScope, Requests } from '../commands/requests'
import { databaseFailure } from '../database/storage'
import { useAbout } from '../desktop/AboutProvider'
import { saveExport } from '../desktop/saveExport'
import { useFailureText } from '../ui/failureText'
import { useReturnFocus } from '../ui/useReturnFocus'
import { type ExportSplit, exportFiles, packExport } from './buildExport'
import classes from './ExportDialog.module.css'
import { ExportPreview } from './ExportPreview'
import { ScopeChoice } from './ScopeChoice'

/** What is exported, as what, in how many files; with the beginning of the first. */
export function ExportDialog({ scopes, close }: { scopes: Requests['export']; close: () => void }) {
  const { t, i18n } = useTranslation('exporting')
  useReturnFocus()
  const { version, dialogs } = useAbout()
  const failureText = useFailureText()
  const [scope, setScope] = useState<ExportScope>(scopes[0])
  const [format, setFormat] = useState<ExportFormat>('txt')
  const [wantedSplit, setWantedSplit] = useState<ExportSplit>('together')
  const [busy, setBusy] = useState(false)
  const possible = splits(scope)
  const split = possible.includes(wantedSplit) ? wantedSplit : 'together'
  const options = {
    labels: i18n.language === 'zh-CN' ? 'zh-CN' : 'en',
    generator: version,
  } as const

  const save = async () => {
    setBusy(true)
    try {
      const files = exportFiles(scope, format, split, { ...options, exportedAt: new Date().toISOString() })
      const file = await packExport(files, scope.name, exporters[format].mediaType)
      const saved = await saveExport(file, dialogs)
      if (!saved.ok) fail(failureText(saved.error))
      else if (saved.value !== null) {
        const said = t(dialogs ? 'saved' : 'downloaded', { name: saved.value, count: file.files })
        notifications.show({ message: said })
        close()
      }
    } catch (error) {
      fail(failureText(databaseFailure(error).error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={close} size="64rem" title={t('title')}>
      <div className={classes.columns}>
        <div>
          <ScopeChoice scopes={scopes} scope={scope} choose={setScope} />
          <Radio.Group
            label={t('format')}
            value={format}
            onChange={(value) => setFormat(exportFormats.find((each) => each === value) ?? 'txt')}
          >
            {exportFormats.map((each) => (
              <Radio
                key={each}
                value={each}
                mt="sm"
                label={t(`formats.${each}.name`)}
                description={t(`formats.${each}.about`)}
              />
            ))}
          </Radio.Group>
          {possible.length > 1 && (
            <Select
              mt="lg"
              label={t('split.label')}
              allowDeselect={false}
              data={possible.map((each) => ({ value: each, label: t(`split.${each}`) }))}
              value={split}
              onChange={(value) => setWantedSplit(value ?? 'together')}
            />
          )}
        </div>
        <ExportPreview scope={scope} format={format} split={split} options={options} />
      </div>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
        <Button loading={busy} onClick={() => void save()} data-autofocus>
          {t(dialogs ? 'save' : 'download')}
        </Button>
      </Group>
    </Modal>
  )
}

function fail(message: string) {
  notifications.show({ message, autoClose: false })
}

function splits(scope: ExportScope): ExportSplit[] {
  if (scope.articleIds.length === 1) return ['together']
  return scope.pageIds.length > 1 ? ['together', 'pages', 'articles'] : ['together', 'articles']
}
