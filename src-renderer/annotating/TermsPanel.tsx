import { SegmentedControl } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entity } from '../../src-core/model/entity'
import { EntityList } from './entities/EntityList'
import { listedAnnotations } from './listedAnnotations'
import { NameList } from './names/NameList'
import type { KnownName, KnownNames } from './names/useKnownNames'
import classes from './Terms.module.css'
import { TermsHistory } from './TermsHistory'
import { TaxonomyTree } from './taxonomy/TaxonomyTree'
import type { Taxonomy } from './taxonomy/useTaxonomy'
import { useQuietPage } from './useQuietPage'

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
  const { page } = useQuietPage(editor)
  const counts = useMemo(
    () => new Map(listedAnnotations(page, taxonomy.concepts).map(({ key, once }) => [key, once])),
    [page, taxonomy],
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
