import { Button, FileButton, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entity } from '../../../src-core/model/entity'
import { gazetteerFromCsv, gazetteerToCsv } from '../../../src-core/vocabulary/gazetteerCsv'
import { useSaveText } from '../../ui/useSaveText'
import classes from '../Terms.module.css'
import type { Taxonomy } from '../taxonomy/useTaxonomy'
import { useFileProblem } from '../useFileProblem'
import { EntityDialog } from './EntityDialog'
import { loadGazetteer } from './loadGazetteer'
import { newEntity } from './newEntity'

interface EntityListProps {
  entities: readonly Entity[]
  taxonomy: Taxonomy
}

/** As many are listed at once; typing finds the others. */
const most = 200

/** Everybody and everything that the library knows by name. */
export function EntityList({ entities, taxonomy }: EntityListProps) {
  const { t } = useTranslation('annotating')
  const saveText = useSaveText()
  const [query, setQuery] = useState('')
  const [editing, setEditing] = useState<Entity | null>(null)
  const { problem, reading } = useFileProblem()
  const found = entities.filter(bears(query))
  const load = (file: File | null) => reading(file, (_, text) => loadGazetteer(gazetteerFromCsv(text)))
  return (
    <section>
      <TextInput
        size="xs"
        aria-label={t('entities.search')}
        placeholder={t('entities.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {entities.length === 0 && <p className={classes.empty}>{t('entities.empty')}</p>}
      <ul className={classes.rows}>
        {found.slice(0, most).map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              data-colour={entity.watch ? 'remark' : taxonomy.colourOf(entity.concept)}
              onClick={() => setEditing(entity)}
            >
              <i aria-hidden />
              <span>
                {entity.name} {entity.variants.length > 0 && <small>{entity.variants.join('、')}</small>}
              </span>
              <small>{entity.watch ? t('entities.watch') : entity.authorities[0]?.id}</small>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && <p className={classes.empty}>{t('entities.more', { count: most })}</p>}
      <div className={classes.tools}>
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setEditing(newEntity(query.trim(), 'person'))}
        >
          {t('entities.new')}
        </Button>
        <FileButton accept=".csv,text/csv" onChange={(file) => void load(file)}>
          {(props) => (
            <Button {...props} variant="default" size="compact-xs">
              {t('entities.load')}
            </Button>
          )}
        </FileButton>
        <Button
          variant="default"
          size="compact-xs"
          disabled={entities.length === 0}
          onClick={() => void saveText('galley-names.csv', gazetteerToCsv(entities), 'text/csv')}
        >
          {t('saveCsv')}
        </Button>
      </div>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {editing && (
        <EntityDialog
          key={editing.id}
          entity={editing}
          entities={entities}
          taxonomy={taxonomy}
          close={() => setEditing(null)}
        />
      )}
    </section>
  )
}

function bears(query: string) {
  const wanted = query.trim().toLowerCase()
  return ({ name, variants }: Entity) =>
    [name, ...variants].some((each) => each.toLowerCase().includes(wanted))
}
