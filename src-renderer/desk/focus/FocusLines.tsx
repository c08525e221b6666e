import { type Editor, useEditorState } from '@tiptap/react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { pageBlocks } from '../../editor/places/pageBlocks'
import classes from './FocusLines.module.css'

/** The raw lines of the caret's block, above it. */
export function FocusLines({ editor, raw, language }: { editor: Editor; raw: string; language: string }) {
  const { t } = useTranslation('desk')
  const all = useMemo(() => raw.split(/\r\n|\n|\r/), [raw])
  const block = useEditorState({
    editor,
    selector: ({ editor: { state } }) =>
      pageBlocks(state.doc).findLast(({ pos }) => pos < state.selection.head),
    equalityFn: (a, b) => a?.text === b?.text,
  })
  const lines = [...new Set(block?.text.lines.map(({ line }) => line))].sort((a, b) => a - b)
  return (
    <section className={classes.lines} lang={language} aria-label={t('focus.lines')}>
      {lines.map((line) => (
        <p key={line}>
          <span>{line}</span>
          {all[line - 1]}
        </p>
      ))}
    </section>
  )
}
