import { TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { runAs } from '../../commands/runningCommand'
import { useCommands } from '../../commands/useCommands'
import { confirm } from '../../editor/commands/confirm'
import { showPosition } from '../../editor/showPosition'
import { whenComposed } from '../../editor/whenComposed'
import { whenIdle } from '../../ui/whenIdle'
import type { ReadParts } from '../readParts'
import { type Doubt, doubtsOf, sameDoubts } from './doubtsOf'

/** Milliseconds of quiet before the doubts follow an edit. */
const quiet = 300

/** The reading's doubts, the one that is looked at, and the keys that go from one to the next. */
export interface Doubts {
  /** Least sure first. */
  all: readonly Doubt[]
  /** The one that was led to last, while the caret is in it. */
  current: Doubt | null
  lead: (doubt: Doubt) => void
  confirm: (doubt: Doubt) => void
  close: () => void
}

export function useDoubts(editor: Editor, parts: ReadParts, editable: boolean): Doubts {
  const [all, setAll] = useState<readonly Doubt[]>([])
  const renew = useCallback(
    (now: readonly Doubt[]) => setAll((before) => (sameDoubts(before, now) ? before : now)),
    [],
  )
  const [currentId, setCurrentId] = useState<string | null>(null)
  const looked = useRef(currentId)
  looked.current = currentId
  /** Place of the current doubt in the list when it was last seen there: what follows it comes next. */
  const place = useRef(0)
  /** The doubt that was led to last, wherever the caret has gone since. */
  const lastId = useRef<string | null>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (editor.view.composing) return follow()
        renew(doubtsOf(editor.state.doc, parts))
      }, quiet)
    }
    const moved = () => {
      if (looked.current === null) return
      const { $head } = editor.state.selection
      const ids = [$head.node(1)?.attrs.id, $head.node(2)?.attrs.id]
      setCurrentId((id) => (id !== null && !ids.includes(id) ? null : id))
    }
    // The text is on screen first.
    const callOff = whenIdle(() => renew(doubtsOf(editor.state.doc, parts)))
    editor.on('update', follow)
    editor.on('selectionUpdate', moved)
    return () => {
      callOff()
      clearTimeout(timer)
      editor.off('update', follow)
      editor.off('selectionUpdate', moved)
    }
  }, [editor, parts, renew])

  const lead = useCallback(
    ({ id }: Doubt) => {
      const { view, state } = editor
      // The list may be older than the last keys.
      const doubt = doubtsOf(state.doc, parts).find((each) => each.id === id)
      if (!doubt) return
      const inside = doubt.pos + (doubt.kind === 'article' ? 2 : 1)
      view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(inside))))
      view.focus()
      showPosition(view, inside)
      setCurrentId(doubt.id)
      lastId.current = doubt.id
    },
    [editor, parts],
  )
  /** Goes round: behind the last doubt comes the first. */
  const step = (by: 1 | -1) => {
    const now = doubtsOf(editor.state.doc, parts)
    renew(now)
    const at = now.findIndex(({ id }) => id === lastId.current)
    const from = at >= 0 ? at : by > 0 ? place.current - 1 : place.current
    const next = now[(from + by + now.length) % Math.max(1, now.length)]
    if (!next) return
    place.current = now.indexOf(next)
    lead(next)
  }
  const confirmOne = (doubt: Doubt) =>
    whenComposed(editor.view, () => {
      const { view } = editor
      runAs('desk.confirm', () => confirm(doubt.id)(view.state, view.dispatch))
      renew(doubtsOf(view.state.doc, parts))
    })
  /** The doubt that is looked at, else that of the caret's block or article; then on to the next. */
  const confirmHere = () => {
    const now = doubtsOf(editor.state.doc, parts)
    const { $head } = editor.state.selection
    const ids = [currentId, $head.node(2)?.attrs.id, $head.node(1)?.attrs.id]
    const doubt = ids.flatMap((id) => now.find((each) => each.id === id) ?? [])[0]
    if (!doubt) return
    place.current = now.indexOf(doubt)
    confirmOne(doubt)
    step(1)
  }
  const any = all.length > 0
  useCommands([
    { id: 'desk.nextDoubt', shortcut: 'F8', menu: 'view', enabled: any, run: () => step(1) },
    { id: 'desk.previousDoubt', shortcut: 'Shift+F8', menu: 'view', enabled: any, run: () => step(-1) },
    { id: 'desk.confirm', shortcut: 'Mod+Alt+C', enabled: editable && any, run: confirmHere },
  ])

  const current = all.find(({ id }) => id === currentId) ?? null
  return { all, current, lead, confirm: confirmOne, close: () => setCurrentId(null) }
}
