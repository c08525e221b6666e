import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import { otherCalendars } from '../../../src-core/calendars/otherCalendars'
import {
  type ArticleField,
  articleFields,
  nameFields,
  type OwnField,
  ownField,
  ownFieldName,
  type PageField,
  pageFields,
} from '../../../src-core/model/metadata'
import { runAs } from '../../commands/runningCommand'
import { useOwnFields } from '../../database/ownFields'
import { setMetadata } from '../../editor/commands/setMetadata'
import { fieldOf } from '../../editor/metadata/metadataOf'
import classes from './MetadataForm.module.css'
import { NamesField } from './NamesField'
import { readField } from './readField'
import { TextField } from './TextField'

interface MetadataFormProps {
  editor: Editor
  /** An article's id; null for the page. */
  article: string | null
  editable: boolean
  /** Enter was pressed in a field. */
  done: () => void
}

/** What is known of an article or of the page: every value can be changed, and an inferred one says from where. */
export function MetadataForm({ editor, article, editable, done }: MetadataFormProps) {
  const { t } = useTranslation('metadata')
  const own = useOwnFields()
  const kinds = new Map(own.map(({ name, kind }) => [ownField(name), kind]))
  const fields: readonly (ArticleField | OwnField | PageField)[] =
    article === null ? pageFields : [...articleFields, ...kinds.keys()]
  const states = useEditorState({
    editor,
    selector: ({ editor: { state } }) => fields.map((field) => fieldOf(state.doc, article, field)),
  })
  const set = (field: ArticleField | OwnField | PageField, value: string | string[]) => {
    const { view } = editor
    const command =
      article === null
        ? setMetadata(null, field as PageField, String(value))
        : setMetadata(article, field as ArticleField | OwnField, value)
    runAs(article === null ? 'desk.pageDetails' : 'desk.articleDetails', () =>
      command(view.state, view.dispatch),
    )
  }
  return (
    <div className={classes.form}>
      {fields.map((field, index) => {
        const state = states[index] ?? null
        const kind = kinds.get(field as OwnField)
        const form = kind === 'number' ? 'own:number' : (kind ?? field)
        const common = {
          label: ownFieldName(field) ?? t(`fields.${field}`),
          source: state?.inferred ? t(`from.${state.inferred}`) : undefined,
          editable,
          first: index === 0,
        }
        if (kind === 'list' || (nameFields as readonly string[]).includes(field)) {
          const names = Array.isArray(state?.value) ? state.value : []
          return <NamesField key={field} {...common} names={names} set={(next) => set(field, next)} />
        }
        return (
          <TextField
            key={field}
            {...common}
            value={typeof state?.value === 'string' ? state.value : ''}
            hint={kind ? '' : t(`hints.${field}`, { defaultValue: '' })}
            beside={
              form === 'date' && typeof state?.value === 'string'
                ? otherCalendars(state.value).join(' · ')
                : ''
            }
            read={(typed) => readField(form, typed)}
            problem={t(`problems.${form.replace('own:', 'own-')}`, { defaultValue: '' })}
            set={(next) => set(field, next)}
            done={done}
          />
        )
      })}
    </div>
  )
}
