import { SegmentedControl } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entity } from '../../src-core/model/entity'
import { annotationsOf } from '../editor/annotations/annotationsOf'
import { EntityList } from './entities/EntityList'
import { groupBy } from './groupBy'
import { NameList } from './names/NameList'
import type { KnownName, KnownNames } from './names/useKnownNames'
import classes from './Terms.module.css'
import { TermsHistory } from './TermsHistory'
import { TaxonomyTree } from './taxonomy/TaxonomyTree'
import type { Taxonomy } from './taxonomy/useTaxonomy'

interface TermsPanelProps {
  editor: Editor
  editable: boolean
  date: string
  taxonomy: Taxonomy
  entities: readonly Entity[]
  known: KnownNames
  take: (name: KnownName) => void
}

const views = ['names', 'taxonomy', 'entities'] as const

/** Beside the text: what the page names of what the library knows, the taxonomy, and all that is known by name. */
export function TermsPanel({ editor, editable, date, taxonomy, entities, known, take }: TermsPanelProps) {
  const { t } = useTranslation('annotating')
  const [view, setView] = useState<(typeof views)[number]>('names')
  const records = useEditorState({ editor, selector: ({ editor: { state } }) => annotationsOf(state.doc) })
  const counts = new Map(
    [...groupBy(Object.values(records), ({ tag }) => tag)].map(([tag, some]) => [tag, some.length]),
  )
  return (
    <div className={classes.panel}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('terms.label')}
        value={view}
        onChange={(value) => setView(views.find((each) => each === value) ?? 'names')}
        data={views.map((value) => ({ value, label: t(`terms.${value}`) }))}
      />
      {view === 'names' && (
        <NameList known={known} taxonomy={taxonomy} editable={editable} date={date} take={take} />
      )}
      {view !== 'names' && <TermsHistory />}
      {view === 'taxonomy' && <TaxonomyTree taxonomy={taxonomy} counts={counts} />}
      {view === 'entities' && <EntityList entities={entities} taxonomy={taxonomy} />}
    </div>
  )
}
