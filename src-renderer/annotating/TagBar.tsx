import { Button, Tooltip } from '@mantine/core'
import { IconMessage, IconTag } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import { builtInTags } from '../../src-core/model/annotation'
import { ShortcutKeys } from '../commands/ShortcutKeys'
import { AskText } from './AskText'
import classes from './TagBar.module.css'
import type { Annotating } from './useAnnotating'
import { useBarPlace } from './useBarPlace'
import { useTagName } from './useTagName'

interface TagBarProps {
  editor: Editor
  annotating: Annotating
  asking: 'own' | 'remark' | null
  ask: (what: 'own' | 'remark' | null) => void
}

/** Floats above a selection: a tag is one press away, and each press shows its key. */
export function TagBar({ editor, annotating, asking, ask }: TagBarProps) {
  const { t } = useTranslation(['annotating', 'commands'])
  const tagName = useTagName()
  const place = useBarPlace(editor, asking !== null)
  if (!place) return null
  const done = () => {
    ask(null)
    editor.view.focus()
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
      {asking ? (
        <AskText
          label={t(`annotating:ask.${asking}`)}
          long={asking === 'remark'}
          known={asking === 'own' ? place.ownTags : []}
          onDone={(text) => {
            if (text) asking === 'own' ? annotating.tag(text) : annotating.remark(text)
            done()
          }}
        />
      ) : (
        <>
          {builtInTags.map((tag, index) => (
            <Tooltip key={tag} label={<ShortcutKeys shortcut={`Mod+${index + 1}`} />}>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                className={classes.tag}
                data-tag={tag}
                onClick={() => annotating.tag(tag)}
              >
                {tagName(tag)}
              </Button>
            </Tooltip>
          ))}
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
