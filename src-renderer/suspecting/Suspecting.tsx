import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { Correction, Edit } from '../../src-core/alignment/corrections'
import { useCommands } from '../commands/useCommands'
import { enterCorrections } from '../database/ledger/confusions'
import { positionsOf } from '../editor/places/blockRanges'
import type { Signal } from '../ui/Signal'
import { SuspectPanel } from './SuspectPanel'
import { SuspectPopover } from './SuspectPopover'
import { useSuspecting } from './useSuspecting'

interface SuspectingProps {
  editor: Editor
  editable: boolean
  pageId: string
  /** BCP 47 */
  language: string
  corrections: Signal<ReadonlyMap<number, Correction>>
  /** Where the list of suspects goes; null while it is closed. */
  side: HTMLElement | null
}

/** Milliseconds after which a correction that still stands is one. */
const settled = 1500

/** What is probably wrong on the page: its underlines, the card at a suspect with its keys, the list, the ledger. */
export function Suspecting({ editor, editable, pageId, language, corrections, side }: SuspectingProps) {
  const suspecting = useSuspecting({ editor, pageId, language })
  const { active, next, previous, take, skip, skipAlways, takeEverywhere } = suspecting
  const open = editable && active !== null

  useCommands([
    { id: 'suspecting.next', shortcut: 'F7', run: next },
    { id: 'suspecting.previous', shortcut: 'Shift+F7', run: previous },
    { id: 'suspecting.take', shortcut: 'Alt+T', enabled: open, run: () => take(0) },
    { id: 'suspecting.takeEverywhere', shortcut: 'Alt+Shift+T', enabled: open, run: takeEverywhere },
    { id: 'suspecting.skip', shortcut: 'Alt+S', enabled: open, run: skip },
    { id: 'suspecting.skipAlways', shortcut: 'Alt+Shift+S', enabled: open, run: skipAlways },
  ])

  useEffect(() => {
    if (!editable) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = () => {
      clearTimeout(timer)
      timer = setTimeout(
        () => void enterCorrections(pageId, pairsOf(corrections.value, editor.state.doc)),
        settled,
      )
    }
    settle()
    const stop = corrections.subscribe(settle)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [editable, editor, pageId, corrections])

  return (
    <>
      {active && (
        <SuspectPopover editor={editor} editable={editable} suspecting={suspecting} active={active} />
      )}
      {side &&
        createPortal(
          <SuspectPanel editor={editor} editable={editable} suspecting={suspecting} scroller={side} />,
          side,
        )}
    </>
  )
}

/**
 * Corrections of misreadings as pairs; what the editor called something else teaches nothing of look-alikes. What an
 * input method composes is in none of them: they are worked out in quiet moments.
 */
function pairsOf(corrections: ReadonlyMap<number, Correction>, page: Node) {
  return [...corrections.values()].flatMap(({ edits }) =>
    edits
      .filter((edit) => isMisreading(edit, page))
      .map(({ span, before, after }) => ({ place: `${span[0]}-${span[1]}`, wrong: before, right: after })),
  )
}

function isMisreading({ place, after }: Edit, page: Node): boolean {
  const at = place && positionsOf(page, { ...place, from: place.offset, to: place.offset + after.length })
  if (!at) return false
  let misread = true
  page.nodesBetween(at.from, at.to, (node) => {
    const said = node.marks.find((mark) => mark.type.name === 'correction')
    if (said && said.attrs.kind !== 'ocr') misread = false
  })
  return misread
}
