import { Button, Group, Modal, Select, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Encoding, encodings } from '../../src-core/desktop/contract'
import { useRequestHandler } from '../commands/requests'
import { useLivePage } from '../database/lists'
import { useFailureText } from '../ui/failureText'
import { redecodePage } from './redecodePage'

/** Lets the editor choose the encoding in which a page's file is read, where the guess was wrong. */
export function EncodingDialog({ openPage }: { openPage: (pageId: string) => void }) {
  const { t } = useTranslation('importing')
  const failureText = useFailureText()
  const [pageId, setPageId] = useState<string>()
  const [chosen, setChosen] = useState<Encoding | null>(null)
  const [busy, setBusy] = useState(false)
  const page = useLivePage(pageId)
  useRequestHandler(
    'changeEncoding',
    useCallback((payload) => {
      setPageId(payload.pageId)
      setChosen(null)
    }, []),
  )
  const close = () => setPageId(undefined)
  const decode = async () => {
    if (!page || !chosen) return
    setBusy(true)
    const outcome = await redecodePage(page, chosen)
    setBusy(false)
    if (!outcome.ok) {
      notifications.show({
        message: failureText({ ...outcome.error, values: { name: page.name } }),
        autoClose: false,
      })
      return
    }
    close()
    if (outcome.value.kept) notifications.show({ message: t('encoding.kept', { name: page.name }) })
    openPage(outcome.value.pageId)
  }
  return (
    <Modal opened={pageId !== undefined} onClose={close} title={t('encoding.title')}>
      <Text size="sm" mb="md">
        {t('encoding.now', { name: page?.name, encoding: page?.encoding.toUpperCase() })}
      </Text>
      <Select
        label={t('encoding.label')}
        description={t('encoding.description')}
        data={encodings
          .filter((encoding) => encoding !== page?.encoding)
          .map((encoding) => ({ value: encoding, label: t(`encodings.${encoding}`) }))}
        data-autofocus
        value={chosen}
        onChange={setChosen}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
        <Button disabled={!chosen} loading={busy} onClick={() => void decode()}>
          {t('encoding.apply')}
        </Button>
      </Group>
    </Modal>
  )
}
