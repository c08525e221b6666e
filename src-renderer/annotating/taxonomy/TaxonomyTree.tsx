import { Button, FileButton, Kbd } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Concept } from '../../../src-core/model/concept'
import { conceptTree } from '../../../src-core/vocabulary/conceptTree'
import { taxonomyFromCsv, taxonomyToCsv } from '../../../src-core/vocabulary/taxonomyCsv'
import { taxonomyFromSkos, taxonomyToSkos } from '../../../src-core/vocabulary/taxonomySkos'
import { putTaxonomy } from '../../database/meaning/concepts'
import { useSaveText } from '../../ui/useSaveText'
import classes from '../Terms.module.css'
import { useFileProblem } from '../useFileProblem'
import { ConceptDialog } from './ConceptDialog'
import { newConcept } from './conceptCalled'
import type { Taxonomy } from './useTaxonomy'

interface TaxonomyTreeProps {
  taxonomy: Taxonomy
  /** How often each tag is given on the page. */
  counts: ReadonlyMap<string, number>
}

/** The editor's taxonomy as a tree, to be built, taken along and brought in. */
export function TaxonomyTree({ taxonomy, counts }: TaxonomyTreeProps) {
  const { t, i18n } = useTranslation('annotating')
  const saveText = useSaveText()
  const [editing, setEditing] = useState<Concept | null>(null)
  const { problem, reading } = useFileProblem()
  const { concepts, nameOf } = taxonomy
  const load = (file: File | null) =>
    reading(file, async (name, text) => {
      const read = /\.csv$/i.test(name) ? taxonomyFromCsv(text) : taxonomyFromSkos(text, i18n.language)
      await putTaxonomy(read, { code: 'taxonomy.loaded', name: '', count: read.length })
    })
  return (
    <section>
      <ul className={classes.tree}>
        {conceptTree(concepts).map(({ concept, depth }) => (
          <li key={concept.id} style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
            <button type="button" data-colour={concept.colour} onClick={() => setEditing(concept)}>
              <i aria-hidden />
              <span>{nameOf(concept.id)}</span>
              {concept.key && <Kbd size="xs">{concept.key.toUpperCase()}</Kbd>}
              <small>{counts.get(concept.id) ?? ''}</small>
            </button>
          </li>
        ))}
      </ul>
      <div className={classes.tools}>
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setEditing(newConcept('', concepts))}
        >
          {t('taxonomy.new')}
        </Button>
        <FileButton accept=".csv,.ttl,.nt,text/csv,text/turtle" onChange={(file) => void load(file)}>
          {(props) => (
            <Button {...props} variant="default" size="compact-xs">
              {t('taxonomy.load')}
            </Button>
          )}
        </FileButton>
        <Button
          variant="default"
          size="compact-xs"
          onClick={() => void saveText('galley-taxonomy.csv', taxonomyToCsv(concepts), 'text/csv')}
        >
          {t('saveCsv')}
        </Button>
        <Button
          variant="default"
          size="compact-xs"
          onClick={() => {
            const turtle = taxonomyToSkos(concepts, {
              labelOf: ({ id }) => nameOf(id),
              language: i18n.language,
            })
            void saveText('galley-taxonomy.ttl', turtle, 'text/turtle')
          }}
        >
          {t('taxonomy.saveSkos')}
        </Button>
      </div>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {editing && <ConceptDialog taxonomy={taxonomy} concept={editing} close={() => setEditing(null)} />}
    </section>
  )
}
