import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entity } from '../../../src-core/model/entity'
import { foldForms } from '../../../src-core/searching/foldForms'
import { type Choice, Chooser } from '../../ui/Chooser'
import { annotationAt } from '../annotationAt'
import type { Taxonomy } from '../taxonomy/useTaxonomy'
import type { Annotating } from '../useAnnotating'
import { EntityDialog } from './EntityDialog'
import { newEntity } from './newEntity'

interface ChooseEntityProps {
  editor: Editor
  annotating: Annotating
  entities: readonly Entity[]
  taxonomy: Taxonomy
  close: () => void
}

const create = 'new'
const unlink = 'unlink'

/** Asks who or what the caret's annotation means: those of that name first, all others by typing, or somebody new. */
export function ChooseEntity({ editor, annotating, entities, taxonomy, close }: ChooseEntityProps) {
  const { t } = useTranslation('annotating')
  // What stood at the caret when it was asked; the dialogs take the focus from there.
  const [at] = useState(() => annotationAt(editor.state, ({ tag }) => tag !== ''))
  const { from, to } = at ?? editor.state.selection
  const printed = editor.state.doc.textBetween(from, to).slice(0, 60)
  const [made, setMade] = useState<Entity | null>(null)
  const done = () => {
    close()
    editor.view.focus()
  }
  const mean = (entity: Entity) => {
    if (at) annotating.change(at.record.id, { entity: entity.id })
    else annotating.tag(entity.concept, entity.id)
  }
  if (made)
    return <EntityDialog entity={made} entities={entities} taxonomy={taxonomy} close={done} kept={mean} />

  const choiceOf = ({ id, name, variants, concept, authorities, note }: Entity): Choice => ({
    id,
    number: '',
    name: [name, ...variants].join('、'),
    place: [taxonomy.nameOf(concept), authorities[0]?.id ?? '', note].filter(Boolean).join(' · '),
  })
  const folded = foldForms(printed)
  const namesake = ({ name, variants }: Entity) =>
    [name, ...variants].some((each) => foldForms(each) === folded)
  const meant = entities.filter(({ watch }) => !watch)
  return (
    <Chooser
      title={t('entities.who')}
      choices={[
        ...meant.filter(namesake).map(choiceOf),
        { id: create, number: '', name: t('entities.create', { name: printed }), place: '' },
        ...(at?.record.entity ? [{ id: unlink, number: '', name: t('entities.unlink'), place: '' }] : []),
      ]}
      more={meant.filter((entity) => !namesake(entity)).map(choiceOf)}
      onClose={done}
      onChoose={(id) => {
        if (id === create) {
          setMade(newEntity(printed, at?.record.tag ?? 'person'))
          return
        }
        const chosen = entities.find((entity) => entity.id === id)
        if (chosen) mean(chosen)
        else if (at) annotating.change(at.record.id, { entity: '' })
        done()
      }}
    />
  )
}
