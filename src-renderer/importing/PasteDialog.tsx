import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  opened: boolean
  close: () => void
  importText: (text: string) => void
}

/** A field to paste or type a page's text into. */
export function PasteDialog({ opened, close, importText }: Props) {
  const { t } = useTranslation('importing')
  const [text, setText] = useState('')
  const take = () => {
    importText(text)
    setText('')
    close()
  }
  return (
    <Modal opened={opened} onClose={close} title={t('paste.title')} size="xl">
      <Textarea
        label={t('paste.label')}
        description={t('paste.description')}
        autosize
        minRows={12}
        maxRows={18}
        value={text}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
        <Button disabled={text.trim() === ''} onClick={take}>
          {t('paste.import')}
        </Button>
      </Group>
    </Modal>
  )
}
