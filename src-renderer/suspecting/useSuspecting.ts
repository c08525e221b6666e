import { TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { request } from '../commands/requests'
import { allConfusions, refuseConfusion } from '../database/ledger/confusions'
import { addSkip, skipsOf } from '../database/ledger/skips'
import { whilePending } from '../database/pendingWrites'
import { followPlace } from '../editor/followPlace'
import { describeChange } from '../editor/history/describeChange'
import { highlightPlaces } from '../editor/PlaceHighlight'
import { showPosition } from '../editor/showPosition'
import { type PlacedSuspect, suspectsOf } from '../editor/suspects/SuspectMarks'
import { whenComposed } from '../editor/whenComposed'
import { differingPart } from './differingPart'
import { placeKey } from './placeKey'
import { SuspectSearch } from './SuspectSearch'

interface SuspectingOptions {
  editor: Editor
  pageId: string
  language: string
}

export interface Suspecting {
  suspects: readonly PlacedSuspect[]
  busy: boolean
  /** The suspect whose card is open. */
  active: PlacedSuspect | null
  /** Selects the suspect and opens its card. */
  show: (suspect: PlacedSuspect) => void
  next: () => void
  previous: () => void
  /** Puts the suggestion, from 0, in the suspect's place and goes on to the next. */
  take: (suggestion: number) => void
  /** Leaves the place alone on this page. */
  skip: () => void
  /** Leaves such places alone on every page. */
  skipAlways: () => void
  /** Offers the first suggestion for every such place of the page. */
  takeEverywhere: () => void
  close: () => void
}

const nothing: readonly PlacedSuspect[] = []

/** The suspects of the open page, and what an editor does with them. Each taking is one undo. */
export function useSuspecting({ editor, pageId, language }: SuspectingOptions): Suspecting {
  const [search, setSearch] = useState<SuspectSearch | null>(null)
  const [active, setActive] = useState<PlacedSuspect | null>(null)
  const skipped = useRef(new Set<string>())

  useEffect(() => {
    let started: SuspectSearch | null = null
    let left = false
    void Promise.all([allConfusions(), skipsOf(pageId)]).then(([confusions, skips]) => {
      if (left || editor.isDestroyed) return
      skipped.current = skips
      started = new SuspectSearch({ editor, language, confusions })
      started.skip(skips)
      setSearch(started)
    })
    return () => {
      left = true
      started?.end()
      setSearch(null)
    }
  }, [editor, pageId, language])

  const subscribe = useCallback((changed: () => void) => search?.subscribe(changed) ?? (() => {}), [search])
  const suspects = useSyncExternalStore(subscribe, () => search?.shown ?? nothing)
  const busy = useSyncExternalStore(subscribe, () => search?.busy ?? true)

  // A card whose place was edited has nothing to say any more.
  useEffect(() => {
    const close = () => setActive(null)
    editor.on('update', close)
    return () => {
      editor.off('update', close)
    }
  }, [editor])

  // The card has the focus, so the browser shows no selection in the text.
  useEffect(() => {
    if (!active) return
    const { view } = editor
    view.dispatch(highlightPlaces(view.state.tr, [seenPlace(editor, active)]))
    return () => {
      if (!editor.isDestroyed) view.dispatch(highlightPlaces(view.state.tr, []))
    }
  }, [editor, active])

  const acts = useMemo(() => {
    const show = (suspect: PlacedSuspect) => {
      const { view } = editor
      whenComposed(view, () => {
        const selected = TextSelection.create(view.state.doc, suspect.from, suspect.to)
        view.dispatch(followPlace(view.state.tr.setSelection(selected)))
        showPosition(view, suspect.from)
        setActive(suspect)
      })
    }
    const go = (direction: 1 | -1, from: number) => {
      const all = suspectsOf(editor.state)
      const ahead =
        direction > 0 ? all.find((each) => each.from >= from) : all.findLast((each) => each.from < from)
      const found = ahead ?? all.at(direction > 0 ? 0 : -1)
      if (found) return show(found)
      // The last card takes its focus along.
      setActive(null)
      editor.view.focus()
    }
    return { show, go }
  }, [editor])

  const leave = (everywhere: boolean) => {
    if (!active || !search) return
    const { text, suspect } = placeOf(editor, active)
    const key = placeKey(suspect, text)
    skipped.current = new Set([...skipped.current, key])
    search.skip(skipped.current)
    void whilePending(addSkip(everywhere ? '' : pageId, key))
    const first = active.suspect.suggestions[0]
    const pair = first && differingPart(text.slice(suspect.from, suspect.to), first.text)
    if (pair) void whilePending(refuseConfusion(pair.wrong, pair.right))
    acts.go(1, active.from)
  }

  return {
    suspects,
    busy,
    active,
    show: acts.show,
    next: () => acts.go(1, active ? active.to + 1 : editor.state.selection.from),
    previous: () => acts.go(-1, active ? active.from : editor.state.selection.from),
    take: (index) => {
      const suggestion = active?.suspect.suggestions[index]
      if (!active || !suggestion) return
      const { view } = editor
      whenComposed(view, () => {
        const { from, to } = active
        const wrong = view.state.doc.textBetween(from, to)
        const transaction = suggestion.text
          ? view.state.tr.insertText(suggestion.text, from, to)
          : view.state.tr.delete(from, to)
        const rule = `${wrong} → ${suggestion.text}`
        view.dispatch(describeChange(transaction, { code: 'suspecting.take', rule }))
        acts.go(1, from + suggestion.text.length)
      })
    },
    skip: () => leave(false),
    skipAlways: () => leave(true),
    takeEverywhere: () => {
      const suggestion = active?.suspect.suggestions[0]
      if (!active || !suggestion) return
      const { text, suspect } = placeOf(editor, active)
      const wrong = text.slice(suspect.from, suspect.to)
      // Something that is missing has to be found by its neighbours.
      const around = wrong === '' || /^\s+$/.test(wrong) ? 1 : 0
      const before = text.slice(Math.max(0, suspect.from - around), suspect.from)
      const after = text.slice(suspect.to, suspect.to + around)
      setActive(null)
      request('replaceElsewhere', {
        find: before + wrong + after,
        replacement: before + suggestion.text + after,
        context: text.slice(Math.max(0, suspect.from - 1), suspect.to + 1),
      })
    },
    close: () => {
      setActive(null)
      editor.view.focus()
    },
  }
}

/** The suspect; where something is missing, the characters on both sides. */
function seenPlace({ state }: Editor, { from, to }: PlacedSuspect) {
  if (from !== to) return { from, to }
  const $from = state.doc.resolve(from)
  return { from: Math.max($from.start(), from - 1), to: Math.min($from.end(), from + 1) }
}

/** The suspect in its block's text, where it stands now. */
function placeOf({ state }: Editor, { suspect, from, to }: PlacedSuspect) {
  const $from = state.doc.resolve(from)
  const start = $from.start()
  return { text: $from.parent.textContent, suspect: { ...suspect, from: from - start, to: to - start } }
}
