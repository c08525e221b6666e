import { ActionIcon } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './MetadataForm.module.css'

interface ConfirmFieldProps {
  label: string
  source: string | undefined
  editable: boolean
  confirm: () => void
}

/** Beside an inferred value: where it was found, and the press that says it is right. */
export function ConfirmField({ label, source, editable, confirm }: ConfirmFieldProps) {
  const { t } = useTranslation('metadata')
  if (!source) return null
  return (
    <>
      {editable && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          title={t('confirm')}
          aria-label={t('confirmOf', { field: label })}
          onClick={confirm}
        >
          <IconCheck size={16} aria-hidden />
        </ActionIcon>
      )}
      <p className={classes.source}>{source}</p>
    </>
  )
}
