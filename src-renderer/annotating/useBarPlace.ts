import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'

interface BarPlace {
  /** Pixels in the window. */
  left: number
  top: number
}

const barHeight = 44
const barWidth = 560

/**
 * Where the bar floats: above the selection, or at the caret while something is asked for. Null without either,
 * while the pointer still draws the selection, and while an input method composes.
 */
export function useBarPlace(editor: Editor, asked: boolean): BarPlace | null {
  const [place, setPlace] = useState<BarPlace | null>(null)
  useEffect(() => {
    let frame = 0
    let drawing = false
    const follow = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setPlace(drawing ? null : placeOf(editor, asked)))
    }
    const down = () => {
      drawing = true
      follow()
    }
    const up = () => {
      drawing = false
      follow()
    }
    const { dom } = editor.view
    follow()
    editor.on('selectionUpdate', follow)
    editor.on('focus', follow)
    editor.on('blur', follow)
    dom.addEventListener('pointerdown', down)
    window.addEventListener('pointerup', up)
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    return () => {
      cancelAnimationFrame(frame)
      editor.off('selectionUpdate', follow)
      editor.off('focus', follow)
      editor.off('blur', follow)
      dom.removeEventListener('pointerdown', down)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
    }
  }, [editor, asked])
  return place
}

function placeOf(editor: Editor, asked: boolean): BarPlace | null {
  const { view, state } = editor
  const { from, empty } = state.selection
  if (view.composing || (!asked && (empty || !view.hasFocus()))) return null
  const { left, top, bottom } = view.coordsAtPos(from)
  const pane = view.dom.parentElement?.parentElement?.getBoundingClientRect()
  if (pane && (bottom < pane.top || top > pane.bottom) && !asked) return null
  const above = top - barHeight - 6
  return {
    left: Math.max(8, Math.min(left, window.innerWidth - barWidth)),
    // What is asked for may be high, and must not hide the place it is about.
    top: !asked && above > (pane?.top ?? 0) ? above : bottom + 6,
  }
}
