import { Button, Group, Modal, Text, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Profile } from '../../src-core/model/profile'
import { request } from '../commands/requests'
import { runAs } from '../commands/runningCommand'
import type { Page } from '../database/database'
import { keepProfile } from '../database/profiles'
import { setMetadata } from '../editor/commands/setMetadata'
import { pageMetadataOf } from '../editor/metadata/metadataOf'
import { pageToJson } from '../editor/pageSchema'
import { useReturnFocus } from '../ui/useReturnFocus'
import { HabitList } from './HabitList'
import { paperOf } from './paperOf'

interface HabitsDialogProps {
  editor: Editor
  page: Page
  close: () => void
}

/** How the page's newspaper makes its pages, in words; each habit can be corrected and is kept for the next page. */
export function HabitsDialog({ editor, page, close }: HabitsDialogProps) {
  const { t, i18n } = useTranslation('profiles')
  useReturnFocus()
  const [publication, setPublication] = useState(
    pageMetadataOf(editor.state.doc).publication ?? page.publication,
  )
  const [profile, setProfile] = useState<Profile>()
  const [kept, setKept] = useState(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let current = true
    paperOf(
      page,
      pageMetadataOf(editor.state.doc).publication ?? page.publication,
      pageToJson(editor.state.doc),
    ).then(
      (found) => current && setProfile(found),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [page, editor])

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (!profile) return
    try {
      await keepProfile({ ...profile, publication: publication.trim() })
      // That the page is one of this paper's is an edit of the page.
      const { view } = editor
      if (view.editable) {
        runAs('page.habits', () => setMetadata(null, 'publication', publication)(view.state, view.dispatch))
      }
      setKept(true)
    } catch {
      setFailed(true)
    }
  }
  const readAgain = () => {
    close()
    request('readAgain', { pageId: page.id })
  }
  const widths = profile?.habits.measures.slice(0, 3).map(({ ems }) => i18nNumber(i18n.language, ems))

  return (
    <Modal opened onClose={close} title={t('title')} size="lg">
      <form onSubmit={keep}>
        <Text size="sm" mb="md">
          {t('hint')}
        </Text>
        <TextInput
          label={t('publication')}
          value={publication}
          disabled={kept}
          data-autofocus
          onChange={(event) => setPublication(event.currentTarget.value)}
          mb="md"
        />
        {profile && (
          <HabitList
            profile={profile}
            change={(next) => {
              setProfile(next)
              setKept(false)
            }}
          />
        )}
        {widths && widths.length > 0 && (
          <Text size="sm" mt="sm">
            {t('measures', { widths: new Intl.ListFormat(i18n.language).format(widths) })}
          </Text>
        )}
        {failed && (
          <Text role="alert" size="sm" mt="sm" c="var(--galley-accent)">
            {t('failed')}
          </Text>
        )}
        <Group justify="flex-end" mt="md">
          {kept && (
            <>
              <Text role="status" size="sm">
                {t('kept', { publication: publication.trim() })}
              </Text>
              <Button variant="default" onClick={readAgain}>
                {t('readAgain')}
              </Button>
            </>
          )}
          <Button type="submit" disabled={!profile || publication.trim() === '' || kept}>
            {t('keep')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

const i18nNumber = (language: string, ems: number) => new Intl.NumberFormat(language).format(ems)
