import { Autocomplete, Button, Popover } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../commands/useCommands'
import { changeEditor, useSettings } from '../ui/settings'
import classes from './AppBar.module.css'

/** Who is at work: the author of every change, annotation and status. Changed by its key, the name and Enter. */
export function EditorName() {
  const { t } = useTranslation('app')
  const [{ editor, recentEditors }] = useSettings()
  const [asking, setAsking] = useState(false)
  const [name, setName] = useState('')
  const before = useRef<Element | null>(null)
  const ask = () => {
    before.current = document.activeElement
    setName('')
    setAsking(true)
  }
  const close = () => {
    setAsking(false)
    const { current } = before
    if (current instanceof HTMLElement) setTimeout(() => current.focus(), 0)
  }
  const choose = (chosen: string) => {
    if (chosen.trim()) changeEditor(chosen)
    close()
  }
  useCommands([{ id: 'app.editorName', shortcut: 'Mod+Shift+U', menu: 'file', run: ask }])
  return (
    <Popover opened={asking} onDismiss={close} trapFocus position="bottom-end" withinPortal>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={classes.editor}
          leftSection={<IconUser size={16} stroke={1.5} aria-hidden />}
          aria-label={t('editor.now', { name: editor || t('editor.none') })}
          title={t('editor.change')}
          onClick={ask}
        >
          {editor || t('editor.none')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('editor.change')}>
        <Autocomplete
          w={240}
          data-autofocus
          label={t('editor.label')}
          description={t('editor.hint')}
          placeholder={editor}
          data={recentEditors}
          comboboxProps={{ withinPortal: false }}
          value={name}
          onChange={setName}
          onOptionSubmit={choose}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== 'Enter') return
            // A name picked from the list by the arrow keys is submitted by the list.
            if (event.currentTarget.getAttribute('aria-activedescendant')) return
            event.preventDefault()
            choose(name)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
