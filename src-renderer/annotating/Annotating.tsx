import type { Editor } from '@tiptap/react'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { builtInTags } from '../../src-core/model/annotation'
import { useCommands } from '../commands/useCommands'
import { useEntities } from '../database/meaning/entities'
import { showConceptColours } from '../editor/annotations/conceptColours'
import { readSelection } from '../editor/readSelection'
import { AnnotationList } from './AnnotationList'
import { annotationAt } from './annotationAt'
import type { Asked } from './asked'
import { ElsewhereBar } from './elsewhere/ElsewhereBar'
import { LibraryPlaces } from './elsewhere/LibraryPlaces'
import { useElsewhere } from './elsewhere/useElsewhere'
import { ChooseEntity } from './entities/ChooseEntity'
import type { KnownName } from './names/useKnownNames'
import { useKnownNames } from './names/useKnownNames'
import { whomItMayMean } from './names/whenHeld'
import { TagBar } from './TagBar'
import { type Taxonomy, useTaxonomy } from './taxonomy/useTaxonomy'
import { useAnnotating } from './useAnnotating'

// What reads and writes taxonomies is large, and a page opens without it.
const TermsPanel = lazy(async () => ({ default: (await import('./TermsPanel')).TermsPanel }))

interface AnnotatingProps {
  editor: Editor
  editable: boolean
  pageId: string
  /** Of the page: ISO 8601, or empty. */
  date: string
  /** Where the list of annotations goes; null while it is closed. */
  side: HTMLElement | null
  /** Where the terms go. */
  termsSide: HTMLElement | null
}

/** What marks the meaning of a page's text: the bar on a selection, its keys, and the lists beside the text. */
export function Annotating({ editor, editable, pageId, date, side, termsSide }: AnnotatingProps) {
  const taxonomy = useTaxonomy()
  const entities = useEntities()
  const elsewhere = useElsewhere(editor, pageId)
  const known = useKnownNames(editor, pageId, entities)
  const [last, setLast] = useState('')
  const { look } = elsewhere
  const tagged = useCallback(
    (tag: string) => {
      setLast(tag)
      void look()
    },
    [look],
  )
  const annotating = useAnnotating(editor, taxonomy, tagged)
  const [asking, setAsking] = useState<Asked | null>(null)
  const [meaning, setMeaning] = useState(false)
  useConceptColours(editor, taxonomy)

  const ask = (what: Asked) => () => setAsking(what)
  const remarkAt = () => annotationAt(editor.state, ({ remark }) => remark !== '')
  const take = (name: KnownName) => {
    known.show(name)
    const [meant, ...others] = whomItMayMean(name.entities, date)
    if (others.length > 0) setMeaning(true)
    else if (meant) annotating.tag(meant.concept, meant.id)
  }
  const nameHere = () => {
    const at = known.atCaret()
    return at && known.names.find(({ from, to }) => from === at.from && to === at.to)
  }

  useCommands([
    ...builtInTags.map((tag, index) => ({
      id: `annotating.${tag}`,
      shortcut: `Mod+${index + 1}`,
      enabled: editable,
      run: () => annotating.tag(tag),
    })),
    { id: 'annotating.own', shortcut: 'Mod+6', enabled: editable, run: ask('own') },
    { id: 'annotating.concept', shortcut: 'Mod+Shift+K', enabled: editable, run: ask('concept') },
    {
      id: 'annotating.again',
      shortcut: 'Mod+Shift+Y',
      enabled: editable && last !== '',
      run: () => annotating.tag(last),
    },
    { id: 'annotating.remark', shortcut: 'Mod+Shift+M', enabled: editable, run: ask('remark') },
    {
      id: 'annotating.reply',
      shortcut: 'Mod+Shift+R',
      enabled: editable,
      run: () => remarkAt() && setAsking('reply'),
    },
    {
      id: 'annotating.resolve',
      shortcut: 'Alt+R',
      enabled: editable,
      run: () => {
        const at = remarkAt()
        if (at) annotating.resolve(at.record)
      },
    },
    { id: 'annotating.entity', shortcut: 'Alt+E', enabled: editable, run: () => setMeaning(true) },
    {
      id: 'annotating.sameOnPage',
      shortcut: 'Alt+A',
      enabled: editable,
      run: () => void elsewhere.tagOnPage(),
    },
    {
      id: 'annotating.sameInLibrary',
      shortcut: 'Alt+Shift+A',
      enabled: editable,
      run: () => void elsewhere.openLibrary(),
    },
    { id: 'annotating.nextName', shortcut: 'Alt+N', run: known.next },
    {
      id: 'annotating.takeName',
      shortcut: 'Alt+G',
      enabled: editable,
      run: () => {
        const name = nameHere()
        if (name) take(name)
      },
    },
    {
      id: 'annotating.skipName',
      shortcut: 'Alt+Shift+G',
      enabled: editable,
      run: () => {
        const name = nameHere()
        if (name) known.skip(name.printed)
      },
    },
  ])

  return (
    <>
      {editable && (
        <TagBar editor={editor} annotating={annotating} taxonomy={taxonomy} asking={asking} ask={setAsking} />
      )}
      {editable && <ElsewhereBar elsewhere={elsewhere} />}
      {elsewhere.inLibrary && (
        <LibraryPlaces editor={editor} pageId={pageId} offer={elsewhere.inLibrary} elsewhere={elsewhere} />
      )}
      {meaning && (
        <ChooseEntity
          editor={editor}
          annotating={annotating}
          entities={entities}
          taxonomy={taxonomy}
          close={() => setMeaning(false)}
        />
      )}
      {side &&
        createPortal(
          <AnnotationList
            editor={editor}
            editable={editable}
            annotating={annotating}
            taxonomy={taxonomy}
            entities={entities}
            scroller={side}
          />,
          side,
        )}
      {termsSide &&
        createPortal(
          <Suspense>
            <TermsPanel
              editor={editor}
              editable={editable}
              date={date}
              taxonomy={taxonomy}
              entities={entities}
              known={known}
              take={take}
            />
          </Suspense>,
          termsSide,
        )}
    </>
  )
}

/** Gives the notes on the page the colours of the taxonomy. */
function useConceptColours(editor: Editor, { concepts }: Taxonomy): void {
  useEffect(() => {
    const colours = new Map(concepts.map(({ id, colour }) => [id, colour]))
    readSelection(editor.view)
    editor.view.dispatch(showConceptColours(editor.state.tr, colours))
  }, [editor, concepts])
}
