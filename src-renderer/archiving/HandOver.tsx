import { Autocomplete, Button, Group, Modal, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArchiveRequest } from '../commands/requests'
import { assignPages } from '../database/assignPages'
import { databaseFailure } from '../database/storage'
import { useFailureText } from '../ui/failureText'
import { currentSettings } from '../ui/settings'
import { useReturnFocus } from '../ui/useReturnFocus'

interface Props {
  pageIds: readonly string[]
  close: () => void
  /** Saves the pages as a file for the colleague. */
  save: (asked: ArchiveRequest) => void
}

/** Asks who works on the pages from now on, and saves them as one file to send. */
export function HandOver({ pageIds, close, save }: Props) {
  const { t } = useTranslation('archiving')
  const failureText = useFailureText()
  useReturnFocus()
  const [name, setName] = useState('')
  const { recentEditors } = currentSettings()
  const assign = async (to: string, said: string) => {
    try {
      const undo = await assignPages(pageIds, to)
      const id = notifications.show({
        message: (
          <>
            {said}{' '}
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                notifications.hide(id)
                void undo()
              }}
            >
              {t('undo')}
            </Button>
          </>
        ),
      })
      return true
    } catch (error) {
      notifications.show({ message: failureText(databaseFailure(error).error), autoClose: false })
      return false
    }
  }
  const count = pageIds.length
  const handOver = async (event: FormEvent) => {
    event.preventDefault()
    const to = name.trim()
    if (await assign(to, t('handOver.done', { count, name: to }))) save({ pageIds, name: to })
    close()
  }
  const takeBack = async () => {
    await assign('', t('handOver.back', { count }))
    close()
  }
  return (
    <Modal opened onClose={close} title={t('handOver.title', { count })}>
      <form onSubmit={handOver}>
        <Autocomplete
          label={t('handOver.name')}
          data={[...recentEditors]}
          value={name}
          onChange={setName}
          data-autofocus
        />
        <Text size="sm" mt="sm" c="dimmed">
          {t('handOver.hint')}
        </Text>
        <Group justify="space-between" mt="md">
          <Button variant="subtle" onClick={() => void takeBack()}>
            {t('handOver.takeBack')}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('handOver.apply')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
