import { Button, Group, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Page } from '../database/database'
import { renamePage } from '../database/pages'
import { useReturnFocus } from '../ui/useReturnFocus'

/** Asks for a page's new name. */
export function RenameDialog({ page, close }: { page: Page; close: () => void }) {
  const { t } = useTranslation('library')
  useReturnFocus()
  const [name, setName] = useState(page.name)
  const rename = async (event: FormEvent) => {
    event.preventDefault()
    await renamePage(page.id, name)
    close()
  }
  return (
    <Modal opened onClose={close} title={t('rename.title')}>
      <form onSubmit={rename}>
        <TextInput
          label={t('rename.label')}
          value={name}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('rename.apply')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
