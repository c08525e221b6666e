import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useState } from 'react'
import type { Aligner, Alignment } from '../../src-core/alignment/alignment'
import type { Span } from '../../src-core/model/span'
import { isFollowed } from '../editor/followPlace'
import { highlightPlaces } from '../editor/PlaceHighlight'
import { blockRanges, positionsOf } from '../editor/places/blockRanges'
import { pageBlocks } from '../editor/places/pageBlocks'
import { readSelection } from '../editor/readSelection'
import { showPosition } from '../editor/showPosition'
import { afterPaint } from '../ui/afterPaint'
import { Signal } from '../ui/Signal'

/** A selection over more blocks than this is shown by its first ones. */
const mostBlocks = 40

/** Milliseconds after a key that changed the text: longer than between two keys of a typist, who pays for nothing here. */
const quiet = 200

/** Keeps both panes at one place: the caret's in the raw text, and a raw place's in the text. */
export function usePlace(editor: Editor, align: Aligner) {
  const [here] = useState(() => new Signal<readonly Span[]>([]))

  useEffect(() => {
    let callOff = () => {}
    let pointed = false
    let asked = false
    const show = () => {
      const { view } = editor
      if (editor.isDestroyed || view.composing || !(asked || view.hasFocus())) return
      asked = false
      readSelection(view)
      if (pointed) view.dispatch(highlightPlaces(view.state.tr, []))
      pointed = false
      const places = rawPlaces(editor, alignmentOf(editor, align))
      if (JSON.stringify(places) !== JSON.stringify(here.value)) here.set(places)
    }
    const after = (delay: number) => {
      callOff()
      const timer = setTimeout(show, delay)
      callOff = () => clearTimeout(timer)
    }
    const follow = () => {
      callOff()
      callOff = afterPaint(show)
    }
    /** A click that brings the focus brings a caret, which the editor reads a moment later; a redraw would undo it. */
    const focused = () => {
      // F6 may have led on to the raw text by then.
      asked = true
      after(60)
    }
    const transaction = ({ transaction }: { transaction: Transaction }) => {
      if (transaction.getMeta('focus') || transaction.getMeta('blur')) return
      asked ||= isFollowed(transaction)
      if (transaction.getMeta(pointing)) {
        callOff()
        asked = false
        pointed = true
      } else if (transaction.docChanged) after(quiet)
      else if (!transaction.getMeta('placeHighlight$')) follow()
    }
    editor.on('transaction', transaction)
    editor.on('focus', focused)
    const { dom } = editor.view
    dom.addEventListener('compositionend', follow)
    return () => {
      callOff()
      editor.off('transaction', transaction)
      editor.off('focus', focused)
      dom.removeEventListener('compositionend', follow)
    }
  }, [editor, align, here])

  /** Shows a raw place in the text and puts the caret there, without taking the focus. */
  const point = useCallback(
    (span: Span) => {
      here.set([span])
      const { view, state } = editor
      if (view.composing) return
      const found = alignmentOf(editor, align)
        .places(span)
        .flatMap((range) => positionsOf(state.doc, range) ?? [])
      const first = found[0]
      if (!first) return
      const transaction = highlightPlaces(state.tr, found.map(shownPlace(editor)))
      transaction.setSelection(TextSelection.create(state.doc, first.from, first.to))
      view.dispatch(transaction.setMeta(pointing, true))
      showPosition(view, first.from)
    },
    [editor, align, here],
  )

  /** Shows again where what is shown in the raw text stands now: a command has moved it. */
  const repoint = useCallback(() => {
    const shown = here.value
    const [first] = shown
    if (!first) return
    point(first)
    here.set(shown)
  }, [point, here])

  return { here, point, repoint }
}

const pointing = 'galley-pointing'

/** A caret is shown by the character after it. */
function shownPlace(editor: Editor) {
  return ({ from, to }: { from: number; to: number }) => {
    const end = editor.state.doc.resolve(from).end()
    return {
      from: from === to && from === end ? from - 1 : from,
      to: from === to ? Math.min(from + 1, end) : to,
    }
  }
}

function rawPlaces(editor: Editor, alignment: Alignment): Span[] {
  const { doc, selection } = editor.state
  return blockRanges(doc, selection.from, selection.to)
    .slice(0, mostBlocks)
    .flatMap((range) => alignment.rawPlaces(range))
    .map(({ span }) => span)
}

let last: { doc: object; align: Aligner; alignment: Alignment } | null = null

/** The alignment of the page as it stands, made once per state of it. */
function alignmentOf(editor: Editor, align: Aligner): Alignment {
  const { doc } = editor.state
  if (last?.doc !== doc || last.align !== align) {
    last = { doc, align, alignment: align.align(pageBlocks(doc).map(({ text }) => text)) }
  }
  return last.alignment
}
