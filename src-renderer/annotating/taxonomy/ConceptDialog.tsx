import { Button, ColorSwatch, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Concept } from '../../../src-core/model/concept'
import { conceptColours } from '../../../src-core/model/concept'
import { conceptTree, possibleParents } from '../../../src-core/vocabulary/conceptTree'
import { putTaxonomy } from '../../database/meaning/concepts'
import classes from '../Terms.module.css'
import type { Taxonomy } from './useTaxonomy'

interface ConceptDialogProps {
  taxonomy: Taxonomy
  /** As it is, or a new one. */
  concept: Concept
  close: () => void
}

/** One concept of the taxonomy: its name, place, colour and key. */
export function ConceptDialog({ taxonomy, concept, close }: ConceptDialogProps) {
  const { t } = useTranslation('annotating')
  const { concepts, nameOf } = taxonomy
  const isNew = !concepts.some(({ id }) => id === concept.id)
  const [draft, setDraft] = useState({ ...concept, label: isNew ? concept.label : nameOf(concept.id) })
  const change = (part: Partial<Concept>) => setDraft((before) => ({ ...before, ...part }))
  const others = concepts.filter(({ id }) => id !== concept.id)
  const keyOwner = draft.key && others.find(({ key }) => key === draft.key)
  const twice = others.some(({ id }) => nameOf(id) === draft.label.trim())
  const usable = draft.label.trim() !== '' && !twice && !keyOwner && /^[a-z0-9]?$/.test(draft.key)

  const save = () => {
    const label = draft.label.trim()
    // A built-in concept that keeps its name goes on being called by the window's language.
    const kept = concept.label === '' && label === nameOf(concept.id) ? '' : label
    const done = { ...draft, id: isNew ? label : concept.id, label: kept }
    const next = isNew ? [...concepts, done] : concepts.map((each) => (each.id === done.id ? done : each))
    void putTaxonomy(next, { code: 'taxonomy.kept', name: label, count: 1 })
    close()
  }
  const remove = () => {
    const next = others.map((each) =>
      each.parent === concept.id ? { ...each, parent: concept.parent } : each,
    )
    void putTaxonomy(next, { code: 'taxonomy.removed', name: nameOf(concept.id), count: 1 })
    close()
  }

  return (
    <Modal opened onClose={close} title={isNew ? t('taxonomy.new') : t('taxonomy.edit')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (usable) save()
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('taxonomy.label')}
            value={draft.label}
            data-autofocus
            error={twice ? t('taxonomy.twice') : undefined}
            onChange={(event) => change({ label: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('taxonomy.parent')}
            value={draft.parent}
            onChange={(event) => change({ parent: event.currentTarget.value })}
            data={[
              { value: '', label: t('taxonomy.top') },
              ...conceptTree(possibleParents(concepts, concept.id)).map(({ concept: { id }, depth }) => ({
                value: id,
                label: '　'.repeat(depth) + nameOf(id),
              })),
            ]}
          />
          <fieldset className={classes.colours}>
            <legend>{t('taxonomy.colour')}</legend>
            {conceptColours.map((colour) => (
              <ColorSwatch
                key={colour}
                component="button"
                type="button"
                size={24}
                color={`var(--galley-tag-${colour})`}
                aria-label={t(`colours.${colour}`)}
                aria-pressed={draft.colour === colour}
                onClick={() => change({ colour })}
              >
                {draft.colour === colour && <IconCheck size={14} color="var(--galley-raised)" aria-hidden />}
              </ColorSwatch>
            ))}
          </fieldset>
          <TextInput
            label={t('taxonomy.key')}
            description={t('taxonomy.keyHint')}
            value={draft.key}
            maxLength={1}
            w={160}
            error={keyOwner ? t('taxonomy.keyTaken', { name: nameOf(keyOwner.id) }) : undefined}
            onChange={(event) => change({ key: event.currentTarget.value.toLowerCase() })}
          />
          <Textarea
            label={t('taxonomy.note')}
            value={draft.note}
            autosize
            minRows={2}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          <Group justify="space-between">
            {isNew ? (
              <span />
            ) : (
              <Button variant="subtle" color="vermilion" disabled={others.length === 0} onClick={remove}>
                {t('taxonomy.remove')}
              </Button>
            )}
            <Button type="submit" disabled={!usable}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
