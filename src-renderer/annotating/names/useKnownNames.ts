import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Annotation } from '../../../src-core/model/annotation'
import type { Entity } from '../../../src-core/model/entity'
import { NameIndex, type NamePlace } from '../../../src-core/searching/NameIndex'
import { addSkip, skipsOf } from '../../database/ledger/skips'
import { whilePending } from '../../database/pendingWrites'
import { annotationsOf } from '../../editor/annotations/annotationsOf'
import { tagsInBlock } from '../../editor/annotations/tagsInBlock'
import { namesOf, type PlacedName, showNames } from '../../editor/names/NameMarks'
import { pageBlocks } from '../../editor/places/pageBlocks'
import { readSelection } from '../../editor/readSelection'
import { showPosition } from '../../editor/showPosition'

/** A known name of the page that is not tagged, and whom it may mean. */
export interface KnownName extends PlacedName {
  printed: string
  entities: readonly Entity[]
  /** The block's text, and where in it the name stands: UTF-16 offsets. */
  text: string
  offset: number
}

/** Milliseconds after the last edit. */
const quiet = 700

const skipKey = (printed: string) => `name\u0000${printed}`

/**
 * What the page names of those that the library knows, found in quiet moments: entities and words to look out for. It is
 * shown and never written into the text.
 */
export function useKnownNames(editor: Editor, pageId: string, entities: readonly Entity[]) {
  const [names, setNames] = useState<readonly KnownName[]>([])
  const skips = useRef(new Set<string>())
  const byId = useMemo(() => new Map(entities.map((entity) => [entity.id, entity])), [entities])

  const look = useMemo(() => {
    const index = new NameIndex(
      entities.flatMap(({ id, name, variants }) => [name, ...variants].map((each) => ({ name: each, id }))),
    )
    // Nodes never change: a block that was not edited is not looked through again.
    const found = new WeakMap<Node, NamePlace[]>()
    return () => {
      if (editor.isDestroyed || editor.view.composing) return
      readSelection(editor.view)
      const { state } = editor
      const records = annotationsOf(state.doc)
      const placed = pageBlocks(state.doc).flatMap(({ block, pos }) => {
        const places = found.get(block) ?? index.find(block.textContent)
        found.set(block, places)
        return places.length === 0 ? [] : knownIn(block, pos + 1, places, records, byId, skips.current)
      })
      if (!same(placed, namesOf(state))) editor.view.dispatch(showNames(state.tr, placed))
      setNames(placed)
    }
  }, [editor, entities, byId])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(look, quiet)
    }
    void skipsOf(pageId).then((kept) => {
      skips.current = kept
      soon()
    })
    editor.on('update', soon)
    return () => {
      clearTimeout(timer)
      editor.off('update', soon)
    }
  }, [editor, pageId, look])

  const show = useCallback(
    ({ from, to }: { from: number; to: number }) => {
      const { view, state } = editor
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
      view.focus()
      showPosition(view, from)
    },
    [editor],
  )

  return {
    names,
    show,
    /** The known name that the caret stands in or before, where it stands now. */
    atCaret: (): PlacedName | undefined => {
      const { from, to } = editor.state.selection
      return namesOf(editor.state).find((name) => name.from <= from && to <= name.to)
    },
    next: () => {
      const all = namesOf(editor.state)
      const found = all.find(({ from }) => from > editor.state.selection.from) ?? all[0]
      if (found) show(found)
    },
    /** Leaves the name alone on this page. */
    skip: (printed: string) => {
      skips.current = new Set([...skips.current, skipKey(printed)])
      void whilePending(addSkip(pageId, skipKey(printed)))
      look()
    },
  }
}

export type KnownNames = ReturnType<typeof useKnownNames>

function knownIn(
  block: Node,
  start: number,
  places: readonly NamePlace[],
  records: Readonly<Record<string, Annotation>>,
  byId: ReadonlyMap<string, Entity>,
  skips: ReadonlySet<string>,
): KnownName[] {
  const tagged = tagsInBlock(block, records)
  const text = block.textContent
  return places.flatMap(({ from, to, ids }) => {
    const printed = text.slice(from, to)
    const entities = ids.flatMap((id) => byId.get(id) ?? [])
    const watch = entities.some((entity) => entity.watch)
    const isTagged = tagged.some((range) => range.from < to && from < range.to)
    if (entities.length === 0 || (isTagged && !watch) || skips.has(skipKey(printed))) return []
    return [{ from: start + from, to: start + to, ids, watch, printed, entities, text, offset: from }]
  })
}

function same(a: readonly PlacedName[], b: readonly PlacedName[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ from, to, ids }, i) => {
      const other = b[i]
      return other?.from === from && other.to === to && other.ids.join() === ids.join()
    })
  )
}
