import { type Editor, useEditor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { PageDocument } from '../../src-core/model/document'
import { Timeline, type TimelineOptions } from './history/Timeline'
import { pageBehaviour, pageNodes } from './pageExtensions'
import { LabelBoard } from './views/LabelBoard'
import type { AskPage, PageLabels } from './views/PageLabels'
import { PageViews } from './views/PageViews'

interface PageEditorOptions {
  /** Loaded once: the editor owns its document from then on. */
  document: PageDocument
  /** As `document`: loaded once. */
  history: TimelineOptions
  editable: boolean
  labels: PageLabels
  /** Has to stay the same function. */
  ask: AskPage
  /** What a screen reader calls the text. */
  label: string
  /** BCP 47 */
  language: string
  nonce: string
}

/** The editor of one page. It never renders React by itself: views subscribe to what they show. */
export function usePageEditor(options: PageEditorOptions): Editor {
  const { document, history, editable, labels, ask, label, language, nonce } = options
  const [board] = useState(() => new LabelBoard(labels, ask))
  const editor = useEditor({
    extensions: [...pageNodes, Timeline.configure(history), ...pageBehaviour, PageViews.configure({ board })],
    content: document,
    editable,
    enableInputRules: false,
    enablePasteRules: false,
    shouldRerenderOnTransaction: false,
    injectNonce: nonce,
    editorProps: {
      attributes: {
        'aria-label': label,
        'aria-multiline': 'true',
        lang: language,
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
      },
    },
  })
  useEffect(() => board.relabel(labels), [board, labels])
  useEffect(() => {
    if (editor.isEditable !== editable) editor.setEditable(editable, false)
  }, [editor, editable])
  return editor
}
