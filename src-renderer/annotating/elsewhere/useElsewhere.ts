import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useState } from 'react'
import { countOnce } from '../../../src-core/searching/countOnce'
import { NameIndex } from '../../../src-core/searching/NameIndex'
import { changePages } from '../../database/changes/changePages'
import { entitiesById } from '../../database/meaning/entities'
import { annotatePlaces } from '../../editor/commands/annotatePlaces'
import { newId } from '../../editor/newId'
import { currentSettings } from '../../ui/settings'
import { annotationAt } from '../annotationAt'
import { groupBy } from '../groupBy'
import { type Elsewhere, placesOnPage } from './placesElsewhere'

/** A name that was tagged, and where else it stands. */
export interface Offer {
  printed: string
  tag: string
  entity: string
  /** Where it was tagged: positions of the page. */
  from: number
  to: number
  /** How the name is written, and the same to look for. */
  spellings: readonly string[]
  names: NameIndex
  /** Places of the page that are not tagged so. */
  places: readonly Elsewhere[]
  /** How many those are when what is printed twice counts once. */
  count: number
}

/** Names of one character are words more often than names. */
const shortest = 2

/**
 * "The same elsewhere": what was tagged, and the other places of the same name.
 *
 * @param pageId of the page on the desk
 */
export function useElsewhere(editor: Editor, pageId: string) {
  const [offer, setOffer] = useState<Offer | null>(null)
  const [inLibrary, setInLibrary] = useState<Offer | null>(null)

  // The offer belongs to what was tagged last, and stands in nobody's way who has gone on.
  useEffect(() => {
    const withdraw = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      const { from, to } = editor.state.selection
      setOffer((now) => (now && !transaction.docChanged && now.from <= from && to <= now.to ? now : null))
    }
    editor.on('transaction', withdraw)
    return () => {
      editor.off('transaction', withdraw)
    }
  }, [editor])

  const offerAtCaret = useCallback(async (): Promise<Offer | null> => {
    const at = annotationAt(editor.state, ({ tag }) => tag !== '')
    if (!at) return null
    const { tag, entity = '' } = at.record
    const printed = editor.state.doc.textBetween(at.from, at.to)
    if (printed.length < shortest) return null
    const [meant] = entity ? await entitiesById([entity]) : []
    const all = [printed, ...(meant ? [meant.name, ...meant.variants] : [])]
    const spellings = all.filter((name) => name.length >= shortest)
    const names = new NameIndex(spellings.map((name) => ({ name, id: tag })))
    const places = placesOnPage(editor.state.doc, pageId, names, tag)
    const { from, to } = at
    return { printed, tag, entity, from, to, spellings, names, places, count: countOnce(places) }
  }, [editor, pageId])

  const tagPlaces = useCallback(({ tag, entity }: Offer, places: readonly Elsewhere[]) => {
    const author = currentSettings().editor
    const created = new Date().toISOString()
    const record = () => ({
      id: newId(),
      kind: 'tag' as const,
      tag,
      remark: '',
      author,
      created,
      ...(entity && { entity }),
    })
    const edits = [...groupBy(places, (place) => place.pageId)].map(([id, onPage]) => ({
      pageId: id,
      command: annotatePlaces(onPage, record),
    }))
    const [first] = places
    setOffer(null)
    return changePages(edits, {
      code: edits.length > 1 ? 'annotating.sameInLibrary' : 'annotating.sameOnPage',
      rule: first?.printed ?? '',
      author,
    })
  }, [])

  return {
    offer,
    inLibrary,
    /** Offers the other places of what the caret's annotation covers, if there are any. */
    look: async () => {
      const found = await offerAtCaret()
      setOffer(found && found.places.length > 0 ? found : null)
    },
    tagOnPage: async () => {
      const found = await offerAtCaret()
      if (found && found.places.length > 0) await tagPlaces(found, found.places)
    },
    openLibrary: async () => setInLibrary(await offerAtCaret()),
    tagPlaces,
    close: () => {
      setOffer(null)
      setInLibrary(null)
    },
  }
}

export type ElsewhereOffers = ReturnType<typeof useElsewhere>
