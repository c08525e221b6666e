import { Button, Group, Modal, NumberInput, Radio, Text, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportScope, Requests } from '../commands/requests'
import { databaseFailure } from '../database/storage'
import { drawNewSample, populationOf } from '../database/triage/samples'
import { useFailureText } from '../ui/failureText'
import { currentSettings } from '../ui/settings'
import { useReturnFocus } from '../ui/useReturnFocus'

interface Props {
  scopes: Requests['drawSample']
  close: () => void
  drawn: (sampleId: string) => void
}

/** Per cent that are drawn unless something else is asked for. */
const usualShare = 5

/** Asks of what, and how large, a random sample is drawn. */
export function SampleDialog({ scopes, close, drawn }: Props) {
  const { t, i18n } = useTranslation('triage')
  useReturnFocus()
  const failureText = useFailureText()
  const [scope, setScope] = useState<ExportScope>(scopes[0])
  const [name, setName] = useState(() => new Date().toLocaleDateString(i18n.language))
  const [percent, setPercent] = useState<number | string>(usualShare)
  const [seed, setSeed] = useState(() => crypto.randomUUID().slice(0, 8))
  const [population, setPopulation] = useState<number>()
  const [failed, setFailed] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let ended = false
    setPopulation(undefined)
    populationOf(scope).then(
      (count) => !ended && setPopulation(count),
      () => undefined,
    )
    return () => {
      ended = true
    }
  }, [scope])
  const share = Math.min(100, Number(percent)) / 100
  const count = population === undefined ? undefined : Math.min(population, Math.ceil(population * share))
  const label = ({ articleIds, pageIds }: ExportScope) =>
    articleIds.length > 0
      ? t('draw.ofArticles', { count: articleIds.length })
      : t('draw.ofPages', { count: pageIds.length })

  const draw = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      const author = currentSettings().editor
      drawn(await drawNewSample(scope, { name: name.trim(), seed: seed.trim(), share, author }))
    } catch (error) {
      setFailed(failureText(databaseFailure(error).error))
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={close} title={t('draw.title')}>
      <form onSubmit={draw}>
        <Text size="sm" c="dimmed" mb="md">
          {t('draw.about')}
        </Text>
        {scopes.length > 1 ? (
          <Radio.Group
            label={t('draw.of')}
            value={String(scopes.indexOf(scope))}
            onChange={(value) => setScope(scopes[Number(value)] ?? scopes[0])}
          >
            {scopes.map((each, i) => (
              <Radio key={label(each)} value={String(i)} mt="xs" label={label(each)} />
            ))}
          </Radio.Group>
        ) : (
          <Text size="sm">{label(scope)}</Text>
        )}
        <TextInput
          mt="md"
          label={t('draw.name')}
          value={name}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group grow align="start" mt="md">
          <NumberInput
            label={t('draw.share')}
            min={0.1}
            max={100}
            decimalScale={1}
            value={percent}
            onChange={setPercent}
            description={count === undefined ? ' ' : t('draw.articles', { count })}
            inputWrapperOrder={['label', 'input', 'description']}
          />
          <TextInput
            label={t('draw.seed')}
            value={seed}
            onChange={(event) => setSeed(event.currentTarget.value)}
            description={t('draw.seedAbout')}
            inputWrapperOrder={['label', 'input', 'description']}
          />
        </Group>
        {failed && (
          <Text role="alert" size="sm" c="red" mt="md">
            {failed}
          </Text>
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!count || !(share > 0) || name.trim() === ''}>
            {t('draw.apply')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
