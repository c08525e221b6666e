import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import { type Aligner, aligner } from '../../../src-core/alignment/alignment'
import { type Correction, correctionsIn } from '../../../src-core/alignment/corrections'
import type { PageSource } from '../../database/database'
import { pageBlocks } from '../../editor/places/pageBlocks'
import { Signal } from '../../ui/Signal'
import { whenIdle } from '../../ui/whenIdle'
import { keptEntries } from './keptEntries'
import { type LineOwner, lineOwners, sameOwner, sameOwners } from './lineOwners'

/** What the raw pane shows of the page as it stands. Not known before the page was painted. */
export interface Proof {
  owners: Signal<ReadonlyMap<number, LineOwner> | null>
  corrections: Signal<ReadonlyMap<number, Correction>>
}

/** Milliseconds of quiet before the proof follows an edit; it is far from the key that was pressed. */
const quiet = 250

/** Keeps the proof in step with the page. Nothing is redrawn while an input method composes. */
export function useProof(editor: Editor, { raw, reading }: PageSource): { proof: Proof; align: Aligner } {
  const align = useMemo(() => aligner(raw, reading), [raw, reading])
  const [proof] = useState<Proof>(() => ({ owners: new Signal(null), corrections: new Signal(new Map()) }))

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let callOff = () => {}
    // One after the other, so that a key that comes waits for one of them at most.
    let shown: Node | null = null
    const show = () => {
      callOff = whenIdle(() => {
        showCorrections(proof, editor.state.doc, align)
        callOff = whenIdle(() => {
          showOwners(proof, shown, editor.state.doc, align)
          shown = editor.state.doc
        })
      })
    }
    const follow = () => {
      callOff()
      clearTimeout(timer)
      timer = setTimeout(() => (editor.view.composing ? follow() : show()), quiet)
    }
    show()
    editor.on('update', follow)
    return () => {
      callOff()
      editor.off('update', follow)
      clearTimeout(timer)
    }
  }, [editor, align, proof])

  return { proof, align }
}

/** What looks as before keeps its object, so that only the other lines are drawn anew. */
function showCorrections({ corrections }: Proof, page: Node, align: Aligner): void {
  const blocks = pageBlocks(page).map(({ text }) => text)
  const found = correctionsIn(align.baseline, blocks, articlesOf(page))
  const byLine = new Map(found.map((each) => [each.line, each]))
  corrections.set(keptEntries(corrections.value, byLine, sameCorrection))
}

/** As `showCorrections`. */
function showOwners({ owners }: Proof, before: Node | null, page: Node, align: Aligner): void {
  if (before && owners.value && sameOwners(before, page)) return
  const blocks = pageBlocks(page).map(({ text }) => text)
  owners.set(keptEntries(owners.value ?? new Map(), lineOwners(page, align.align(blocks)), sameOwner))
}

function articlesOf(page: Node): Map<string, string> {
  return new Map(
    pageBlocks(page).flatMap(({ text, article }) => (article === null ? [] : [[text.id, article] as const])),
  )
}

function sameCorrection(a: Correction, b: Correction): boolean {
  const { edits } = b
  return (
    a.before === b.before &&
    a.after === b.after &&
    a.blockId === b.blockId &&
    a.articleId === b.articleId &&
    a.edits.length === edits.length &&
    // What stands before an edit in its block may have grown.
    a.edits.every(({ place }, i) => {
      const now = edits[i]?.place
      return place?.offset === now?.offset && place?.blockId === now?.blockId
    })
  )
}
