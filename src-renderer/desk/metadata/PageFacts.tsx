import { Popover } from '@mantine/core'
import { type Editor, useEditorState } from '@tiptap/react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { pageFields } from '../../../src-core/model/metadata'
import { pageMetadataOf } from '../../editor/metadata/metadataOf'
import { MetadataForm } from './MetadataForm'
import classes from './PageFacts.module.css'

interface PageFactsProps {
  editor: Editor
  editable: boolean
  open: boolean
  setOpen: (open: boolean) => void
}

/** Which paper's page it is, of which day and number; a press opens it to be changed. */
export function PageFacts({ editor, editable, open, setOpen }: PageFactsProps) {
  const { t } = useTranslation('metadata')
  const metadata = useEditorState({
    editor,
    selector: ({ editor: { state } }) => pageMetadataOf(state.doc),
  })
  const known = pageFields.filter((field) => metadata[field])
  const close = () => {
    setOpen(false)
    editor.view.focus()
  }
  return (
    <Popover
      opened={open}
      onDismiss={close}
      onChange={(opened) => !opened && close()}
      trapFocus
      position="bottom-start"
      shadow="md"
      withinPortal
      // The button is named by the facts, the form by what it is.
      withRoles={false}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.facts}
          title={t('pageHint')}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-label={known.length > 0 ? undefined : t('page')}
          onClick={() => setOpen(!open)}
        >
          {known.length === 0 && t('page')}
          {known.map((field, index) => (
            <Fragment key={field}>
              {index > 0 && ' · '}
              <span data-inferred={metadata.inferred?.[field]}>
                {field === 'number' || field === 'issue'
                  ? t(`${field === 'number' ? 'page' : 'issue'}Number`, { number: metadata[field] })
                  : metadata[field]}
              </span>
            </Fragment>
          ))}
        </button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('page')}>
        <MetadataForm editor={editor} article={null} editable={editable} done={close} />
      </Popover.Dropdown>
    </Popover>
  )
}
