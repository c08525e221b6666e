import type { Editor } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import { type Aligner, aligner } from '../../../src-core/alignment/alignment'
import { type Correction, corrections } from '../../../src-core/alignment/corrections'
import type { PageSource } from '../../database/database'
import { pageToJson } from '../../editor/pageSchema'
import { pageBlocks } from '../../editor/places/pageBlocks'
import { type LineOwner, lineOwners } from './lineOwners'

interface Proof {
  owners: ReadonlyMap<number, LineOwner>
  corrections: ReadonlyMap<number, Correction>
}

/** Milliseconds of quiet before the proof follows an edit; it is far from the key that was pressed. */
const quiet = 250

/** What the raw pane shows of the page as it stands. Nothing is redrawn while an input method composes. */
export function useProof(editor: Editor, { raw, reading }: PageSource) {
  const align = useMemo(() => aligner(raw, reading), [raw, reading])
  const [proof, setProof] = useState<Proof>(() => proofOf(editor, align))

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let shown: Proof | null = null
    const follow = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (editor.view.composing) return follow()
        const now = proofOf(editor, align)
        shown = shown ? kept(shown, now) : now
        setProof(shown)
      }, quiet)
    }
    editor.on('update', follow)
    return () => {
      editor.off('update', follow)
      clearTimeout(timer)
    }
  }, [editor, align])

  return { proof, align }
}

function proofOf(editor: Editor, align: Aligner): Proof {
  const page = editor.state.doc
  const found = corrections(align.baseline, pageToJson(page))
  const alignment = align.align(pageBlocks(page).map(({ text }) => text))
  return { owners: lineOwners(page, alignment), corrections: new Map(found.map((each) => [each.line, each])) }
}

/** Lines that look as before keep their objects, so that only the others are drawn anew. */
function kept(before: Proof, after: Proof): Proof {
  return {
    owners: keptEntries(before.owners, after.owners, sameOwner),
    corrections: keptEntries(before.corrections, after.corrections, sameCorrection),
  }
}

function keptEntries<T>(
  before: ReadonlyMap<number, T>,
  after: ReadonlyMap<number, T>,
  same: (a: T, b: T) => boolean,
): Map<number, T> {
  const entries = new Map<number, T>()
  for (const [line, value] of after) {
    const earlier = before.get(line)
    entries.set(line, earlier && same(earlier, value) ? earlier : value)
  }
  return entries
}

function sameOwner(a: LineOwner, b: LineOwner): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function sameCorrection(a: Correction, b: Correction): boolean {
  return a.before === b.before && a.after === b.after
}
