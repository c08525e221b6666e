import { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { PageDocument } from '../../src-core/model/document'
import { Timeline, type TimelineOptions } from './history/Timeline'
import { PageEnds } from './PageEnds'
import { pageBehaviour, pageNodes } from './pageExtensions'
import { DrawNear } from './plain/DrawNear'
import { PlainBlocks } from './plain/PlainBlocks'
import { LabelBoard } from './views/LabelBoard'
import type { AskPage, PageLabels } from './views/PageLabels'
import { withViews } from './views/withViews'

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

/**
 * The editor of one page, to be put on screen by `PageText`. It never renders React by itself: views subscribe to what
 * they show. (Tiptap's own hook and component would draw the whole page four times, and once more for each render.)
 */
export function usePageEditor(options: PageEditorOptions): Editor {
  const { document, history, editable, labels, ask, label, language, nonce } = options
  const [board] = useState(() => new LabelBoard(labels, ask, new PlainBlocks(document)))
  const [editor] = useState(() => {
    const { plain } = board
    const drawn = new Editor({
      extensions: [
        ...withViews(pageNodes, board),
        Timeline.configure(history),
        ...pageBehaviour,
        DrawNear.configure({ plain }),
        PageEnds,
      ],
      content: document,
      // Tiptap would open a damaged document as an empty one, and the next save would write that over the work.
      enableContentCheck: true,
      onContentError: ({ error }) => {
        throw error
      },
      editable,
      enableInputRules: false,
      enablePasteRules: false,
      injectNonce: nonce,
      editorProps: { attributes: attributesOf(label, language) },
    })
    plain.opened()
    return drawn
  })
  // At once: labels that come later move the text under the hand.
  useEffect(() => board.relabel(labels), [board, labels])
  useEffect(() => {
    const { editorProps } = editor.options
    const attributes = attributesOf(label, language)
    if (JSON.stringify(editorProps.attributes) === JSON.stringify(attributes)) return
    editor.setOptions({ editorProps: { ...editorProps, attributes } })
  }, [editor, label, language])
  useEffect(() => {
    if (editor.isEditable !== editable) editor.setEditable(editable, false)
  }, [editor, editable])
  useEndWithPage(editor)
  return editor
}

/** Whoever looks at the editor while the page goes (the save of its last changes) still finds it. */
function useEndWithPage(editor: Editor): void {
  const [ending] = useState<{ timer?: ReturnType<typeof setTimeout> }>(() => ({}))
  useEffect(() => {
    clearTimeout(ending.timer)
    return () => {
      ending.timer = setTimeout(() => editor.destroy())
    }
  }, [editor, ending])
}

function attributesOf(label: string, language: string): Record<string, string> {
  return {
    'aria-label': label,
    'aria-multiline': 'true',
    lang: language,
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
  }
}
