import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShortcutKeys } from '../commands/ShortcutKeys'
import { useAllCommands } from '../commands/useAllCommands'
import { useCommands } from '../commands/useCommands'
import { groupCommands } from './groupCommands'
import classes from './ShortcutList.module.css'

/** `?`: every command of this view with its shortcut; those without one are in the palette. */
export function ShortcutList() {
  const { t } = useTranslation('app')
  const [opened, setOpened] = useState(false)
  useCommands([{ id: 'app.shortcuts', shortcut: '?', menu: 'help', run: () => setOpened(true) }])
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={t('shortcuts.title')} size="lg">
      <p className={classes.hint}>{t('shortcuts.hint')}</p>
      <Groups />
    </Modal>
  )
}

/** Apart, since commands change with every move: the names are asked for while the list is open only. */
function Groups() {
  const { t } = useTranslation('commands')
  return groupCommands(useAllCommands()).map(([group, own]) => (
    <section key={group} className={classes.group}>
      <h3>{t(`groups.${group}`)}</h3>
      <dl>
        {own.map(({ id, shortcut, enabled }) => (
          <div key={id} data-disabled={enabled === false || undefined}>
            <dt>{t(id)}</dt>
            <dd>{shortcut && <ShortcutKeys shortcut={shortcut} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}
