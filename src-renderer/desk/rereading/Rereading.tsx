import { Button, FileInput, Group, Loader, Modal, NativeSelect, Select, Text } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { baseline } from '../../../src-core/alignment/baseline'
import { compareReading, type Difference } from '../../../src-core/alignment/compareReading'
import { proposalFrom } from '../../../src-core/alignment/proposalFrom'
import { type Encoding, encodings } from '../../../src-core/desktop/contract'
import type { OpenPage } from '../../database/pages'
import { knownPapers } from '../../database/profiles'
import type { PageCommand } from '../../editor/commands/command'
import { pageMetadataOf } from '../../editor/metadata/metadataOf'
import { pageToJson } from '../../editor/pageSchema'
import { takeDifferences } from '../../editor/rereading/takeDifferences'
import { useFailureText } from '../../ui/failureText'
import { articleChoices } from '../choosing/articleChoices'
import { DifferenceList } from './DifferenceList'
import { readAgain } from './readAgain'

interface RereadingProps {
  opened: OpenPage
  editor: Editor
  run: (command: PageCommand) => void
  close: () => void
}

/** Reads the page again, and shows what would be otherwise, to take or leave. The editor's work stays as it is. */
export function Rereading({ opened: { page, source }, editor, run, close }: RereadingProps) {
  const { t } = useTranslation(['desk', 'importing'])
  const failureText = useFailureText()
  const [file, setFile] = useState<File | null>(null)
  const [encoding, setEncoding] = useState<Encoding | null>(null)
  const papers = usePapers()
  const [chosenPaper, setPaper] = useState<string>()
  // A page starts from its own paper's habits where they are kept.
  const paper = chosenPaper ?? (papers.includes(page.publication) ? page.publication : '')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState('')
  const [differences, setDifferences] = useState<Difference[] | null>(null)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())

  const read = async () => {
    setBusy(true)
    setFailed('')
    // Whose page it is may have been said since it was opened.
    const { publication = page.publication } = pageMetadataOf(editor.state.doc)
    const outcome = await readAgain({ ...page, publication }, source.raw, { file, encoding, paper })
    setBusy(false)
    if (!outcome.ok) {
      setFailed(failureText({ ...outcome.error, values: { name: file?.name ?? page.name } }))
      return
    }
    const proposed = proposalFrom(source.raw, outcome.value.raw, outcome.value.reading)
    const present = pageToJson(editor.state.doc)
    const found = compareReading(present, proposed, baseline(source.raw, source.reading))
    setDifferences(found)
    setTaken(new Set(found.flatMap((each) => (each.kind === 'text' && each.edited ? [] : [each.id]))))
  }
  const take = () => {
    const chosen = (differences ?? []).filter(({ id }) => taken.has(id))
    close()
    run(takeDifferences(chosen))
  }

  return (
    <Modal opened onClose={close} title={t('desk:rereading.title')} size="xl">
      {differences === null && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void read()
          }}
        >
          <Text size="sm" mb="md">
            {t('desk:rereading.promise')}
          </Text>
          <FileInput
            label={t('desk:rereading.file')}
            description={t('desk:rereading.fileHint')}
            placeholder={t('desk:rereading.sameFile')}
            clearable
            value={file}
            onChange={setFile}
            mb="sm"
          />
          <Select
            label={t('desk:rereading.encoding')}
            placeholder={t('desk:rereading.detected')}
            clearable
            data={encodings.map((value) => ({ value, label: t(`importing:encodings.${value}`) }))}
            value={encoding}
            onChange={setEncoding}
            mb="sm"
          />
          <NativeSelect
            label={t('desk:rereading.habits')}
            description={t(papers.length > 0 ? 'desk:rereading.habitsHint' : 'desk:rereading.noHabits')}
            disabled={papers.length === 0}
            data={[
              { value: '', label: t('desk:rereading.ownHabits') },
              ...papers.map((value) => ({
                value,
                label: t('desk:rereading.habitsOf', { publication: value }),
              })),
            ]}
            value={paper}
            onChange={(event) => setPaper(event.currentTarget.value)}
          />
          <Text size="xs" mt="sm" c="dimmed">
            {t('desk:rereading.engine', { version: source.reading.engine })}
          </Text>
          {failed && (
            <Text role="alert" size="sm" mt="sm" c="var(--galley-accent)">
              {failed}
            </Text>
          )}
          <Group justify="flex-end" mt="md">
            {busy && <Loader size="sm" />}
            <Button type="submit" disabled={busy} data-autofocus>
              {t('desk:rereading.read')}
            </Button>
          </Group>
        </form>
      )}
      {differences?.length === 0 && (
        <>
          <Text role="status">{t('desk:rereading.same')}</Text>
          <Group justify="flex-end" mt="md">
            <Button onClick={close} data-autofocus>
              {t('desk:rereading.close')}
            </Button>
          </Group>
        </>
      )}
      {differences && differences.length > 0 && (
        <>
          <Text role="status" size="sm" mb="sm">
            {t('desk:rereading.found', { count: differences.length })}
          </Text>
          <DifferenceList
            differences={differences}
            articles={articleChoices(editor.state.doc, null)}
            taken={taken}
            onChange={setTaken}
          />
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={close}>
              {t('desk:rereading.leave')}
            </Button>
            <Button disabled={taken.size === 0} onClick={take}>
              {t('desk:rereading.take', { count: taken.size })}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  )
}

/** Papers whose habits are kept. */
function usePapers(): readonly string[] {
  const [papers, setPapers] = useState<readonly string[]>([])
  useEffect(() => {
    let current = true
    void knownPapers().then((known) => current && setPapers(known))
    return () => {
      current = false
    }
  }, [])
  return papers
}
