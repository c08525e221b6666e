import { Button, Group, Modal, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Requests } from '../commands/requests'
import { freezeCorpus } from '../database/handing/freezeCorpus'
import { databaseFailure } from '../database/storage'
import { useAbout } from '../desktop/AboutProvider'
import { useFailureText } from '../ui/failureText'
import { currentSettings } from '../ui/settings'
import { useReturnFocus } from '../ui/useReturnFocus'

interface FreezeDialogProps {
  asked: Requests['freeze']
  /** Told the corpus's id where one was made. */
  close: (frozen: string | undefined) => void
}

/** Asks under which name a selection is frozen, and freezes it. */
export function FreezeDialog({ asked: { scope, query }, close }: FreezeDialogProps) {
  const { t } = useTranslation('corpora')
  useReturnFocus()
  const { version } = useAbout()
  const failureText = useFailureText()
  const [name, setName] = useState(scope.name)
  const [done, setDone] = useState<number>()
  const stop = useRef<AbortController>(undefined)
  const freeze = async () => {
    stop.current = new AbortController()
    setDone(0)
    try {
      const id = await freezeCorpus({
        scope,
        query,
        name: name.trim(),
        by: currentSettings().editor,
        generator: version,
        frozen: new Date().toISOString(),
        signal: stop.current.signal,
        progress: setDone,
      })
      close(id)
    } catch (error) {
      notifications.show({ message: failureText(databaseFailure(error).error), autoClose: false })
      setDone(undefined)
    }
  }
  const cancel = () => {
    stop.current?.abort()
    close(undefined)
  }
  const count = scope.articleIds.length || scope.pageIds.length
  return (
    <Modal opened onClose={cancel} title={t('freeze.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '' && done === undefined) void freeze()
        }}
      >
        <p>{t(scope.articleIds.length > 0 ? 'freeze.articles' : 'freeze.pages', { count })}</p>
        <TextInput
          label={t('freeze.name')}
          value={name}
          data-autofocus
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <Group justify="flex-end" mt="lg">
          {done !== undefined && <span role="status">{t('freeze.progress', { count: done })}</span>}
          <Button variant="default" onClick={cancel}>
            {t('freeze.cancel')}
          </Button>
          <Button type="submit" loading={done !== undefined} disabled={name.trim() === ''}>
            {t('freeze.do')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
