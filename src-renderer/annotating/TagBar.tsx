import { Button, Tooltip } from '@mantine/core'
import { IconMessage, IconTag } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import { builtInTags } from '../../src-core/model/annotation'
import { ShortcutKeys } from '../commands/ShortcutKeys'
import { AskText } from './AskText'
import { annotationAt } from './annotationAt'
import type { Asked } from './asked'
import classes from './TagBar.module.css'
import { ConceptKeys } from './taxonomy/ConceptKeys'
import { conceptCalled } from './taxonomy/conceptCalled'
import type { Taxonomy } from './taxonomy/useTaxonomy'
import type { Annotating } from './useAnnotating'
import { useBarPlace } from './useBarPlace'

interface TagBarProps {
  editor: Editor
  annotating: Annotating
  taxonomy: Taxonomy
  asking: Asked | null
  ask: (what: Asked | null) => void
}

/** Floats above a selection: a tag is one press away, and each press shows its key. */
export function TagBar({ editor, annotating, taxonomy, asking, ask }: TagBarProps) {
  const { t } = useTranslation(['annotating', 'commands'])
  const place = useBarPlace(editor, asking !== null)
  if (!place) return null
  const done = () => {
    ask(null)
    editor.view.focus()
  }
  const give = (what: Asked, text: string) => {
    if (what === 'own') void conceptCalled(text, taxonomy.nameOf).then((concept) => annotating.tag(concept))
    else if (what === 'remark') annotating.remark(text)
    else {
      const at = annotationAt(editor.state, ({ remark }) => remark !== '')
      if (at) annotating.reply(at.record, text)
    }
  }
  return (
    <div
      className={classes.bar}
      role="toolbar"
      aria-label={t('annotating:bar')}
      style={{ left: place.left, top: place.top }}
      // A press on the bar must not take the selection away.
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement))
          event.preventDefault()
      }}
    >
      {asking === 'concept' ? (
        <ConceptKeys
          taxonomy={taxonomy}
          onDone={(concept) => {
            done()
            if (concept) annotating.tag(concept)
          }}
        />
      ) : asking ? (
        <AskText
          label={t(`annotating:ask.${asking}`)}
          long={asking !== 'own'}
          known={asking === 'own' ? taxonomy.concepts.map(({ id }) => taxonomy.nameOf(id)) : []}
          onDone={(text) => {
            if (text) give(asking, text)
            done()
          }}
        />
      ) : (
        <>
          {builtInTags.map(
            (tag, index) =>
              taxonomy.concepts.some(({ id }) => id === tag) && (
                <Tooltip key={tag} label={<ShortcutKeys shortcut={`Mod+${index + 1}`} />}>
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-sm"
                    className={classes.tag}
                    data-colour={taxonomy.colourOf(tag)}
                    onClick={() => annotating.tag(tag)}
                  >
                    {taxonomy.nameOf(tag)}
                  </Button>
                </Tooltip>
              ),
          )}
          <Tooltip label={<ShortcutKeys shortcut="Mod+6" />}>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              leftSection={<IconTag size={14} aria-hidden />}
              onClick={() => ask('own')}
            >
              {t('annotating:own')}
            </Button>
          </Tooltip>
          <Tooltip label={<ShortcutKeys shortcut="Mod+Shift+M" />}>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              leftSection={<IconMessage size={14} aria-hidden />}
              onClick={() => ask('remark')}
            >
              {t('annotating:remark')}
            </Button>
          </Tooltip>
        </>
      )}
    </div>
  )
}
